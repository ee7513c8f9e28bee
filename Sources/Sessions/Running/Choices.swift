import Expressions
package import Surveys

/// The choices that a question offers (expressions 7.7).
extension Session {
  /// What is offered at one location, until something changes that it depends on.
  struct Offer {
    /// The choices that pass the filter, in the order of the list.
    let listed: [ChoiceList.Choice]
    /// The same choices as a person sees them.
    let shown: [ChoiceList.Choice]
  }

  /// The choices offered at a location as a person sees them: after the filter, shuffled if the
  /// question says so.
  package func choices(at location: Location) -> [ChoiceList.Choice] { offer(at: location).shown }

  /// The choices offered at a location, in the order of the list.
  func listedChoices(at location: Location) -> [ChoiceList.Choice] { offer(at: location).listed }

  private func offer(at location: Location) -> Offer {
    guard let question = question(at: location), let source = question.type.choices else {
      return Offer(listed: [], shown: [])
    }
    if !plan.parts[location.element].contains(.choices) {
      let all = source.listName.flatMap { survey.choiceLists[$0]?.choices } ?? []
      return Offer(listed: all, shown: all)
    }
    if let known = offers[location] { return known }
    let listed = filtered(source, at: location)
    let offer = Offer(
      listed: listed, shown: ordered(listed, by: question.choiceOrder, at: location))
    offers[location] = offer
    return offer
  }

  /// What the choices depend on has changed: they are made again when they are asked for. What is
  /// no longer among them is taken out of the answer at once (D27).
  func reconsiderChoices(at location: Location) {
    offers[location] = nil
    let cell = state[location]
    guard cell.isRelevant, !cell.text.isEmpty, let question = question(at: location) else { return }
    let offered = Set(listedChoices(at: location).map(\.name))
    let kept: String
    switch question.type {
    case .selectOne: kept = offered.contains(cell.text) ? cell.text : ""
    case .selectMultiple, .rank:
      kept = cell.text.split(separator: " ").filter { offered.contains(String($0)) }
        .joined(separator: " ")
    default: return
    }
    guard kept != cell.text else { return }
    note(.choiceWithdrawn, path(of: location))
    write(at: location) { cell in
      cell.text = kept
      if kept.isEmpty {
        cell.entered = 0
        cell.observed = 0
        cell.breachDeclined = nil
      }
    }
  }

  // MARK: Filtering

  private func filtered(_ source: ChoiceSource, at location: Location) -> [ChoiceList.Choice] {
    switch source {
    case .answers(let name): return answers(to: name, at: location)
    case .list, .file:
      guard let name = source.listName, let list = survey.choiceLists[name] else { return [] }
      guard let filter = plan.formulas[location.element].choiceFilter,
        let table = FormDocument(state: state).tableIndex(named: name)
      else { return list.choices }
      return list.choices.enumerated().filter { row, _ in
        boolean(filter, at: location, ifFailed: false, row: .row(row, ofTable: table))
      }.map(\.element)
    }
  }

  /// The answers given to a question in the instances of its repeat, each once. What is stored of
  /// several has no blanks, so those become `_` where several can be chosen.
  private func answers(to name: String, at location: Location) -> [ChoiceList.Choice] {
    guard let source = survey[name], let home = source.enclosingRepeat else { return [] }
    let filter = plan.formulas[location.element].choiceFilter
    let storesSeveral =
      if case .selectOne = question(at: location)?.type { false } else { true }
    let document = FormDocument(state: state)
    let repeatName = Name(survey.elements[home].name, symbol: plan.symbol[home])
    var names: Set<String> = []
    var choices: [ChoiceList.Choice] = []
    for node in document.nodes(named: repeatName, from: FormDocument.node(location)).nodes {
      let instance = document.location(of: node).instance
      let cell = state[Location(instance: instance, element: source.index)]
      guard cell.isRelevant, !cell.text.isEmpty else { continue }
      let stored =
        storesSeveral ? cell.text.split(separator: " ").joined(separator: "_") : cell.text
      guard !names.contains(stored),
        filter.map({
          boolean($0, at: location, ifFailed: false, row: node, judged: instance)
        }) ?? true
      else { continue }
      names.insert(stored)
      choices.append(
        ChoiceList.Choice(
          name: stored,
          label: stored == cell.text ? nil : Text(untranslated: cell.text, place: source.place),
          place: source.place))
    }
    return choices
  }

  // MARK: Ordering

  private func ordered(
    _ choices: [ChoiceList.Choice], by order: ChoiceOrder, at location: Location
  ) -> [ChoiceList.Choice] {
    switch order {
    case .asListed: return choices
    case .shuffled(seed: nil):
      // No seed, but what was shown under a number stays there as long as the session lasts.
      let seed = Value.string("\(opening.id) \(path(of: location))")
      return Shuffle.shuffled(choices, seed: Shuffle.seed(from: seed, in: environment.timeZone))
    case .shuffled:
      guard let formula = plan.formulas[location.element].seed else { return choices }
      begin(formula, at: location)
      do throws(EvaluationError) {
        let seed = try formula.expression.value(
          in: FormDocument(state: state), at: FormDocument.node(location),
          environment: environment)
        return Shuffle.shuffled(choices, seed: Shuffle.seed(from: seed, in: environment.timeZone))
      } catch {
        record(error, of: formula.use, at: location)
        return choices
      }
    }
  }
}
