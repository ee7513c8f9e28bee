import Diagnostics
import Expressions
import Programme

/// A piece of running text and how it is set off from its neighbours.
enum Atom: Hashable {
  /// Our own words in the language of the page.
  case words(String)
  /// A number, date or code: from left to right whatever surrounds it.
  case leftToRight(String)
  /// A name from data: its direction is its own.
  case name(String)
  /// Arabic wording of a law, in a page of either language.
  case arabic(String)
}

/// Puts cells and sentences into words and numbers of one language.
struct Wording {
  let presentation: Presentation

  init(_ presentation: Presentation) {
    self.presentation = presentation
  }

  private var numbers: NumberStyle { presentation.numbers }

  /// Our own words in the language, with its digits.
  func text(_ phrase: Phrase) -> String { numbers.localizedWords(phrase[presentation.language]) }

  /// A name from data in the language, as it is written there.
  func name(_ phrase: Phrase) -> String { phrase[presentation.language] }

  /// A sentence with its values in place.
  func atoms(_ sentence: Sentence) -> [Atom] {
    sentence.pieces(presentation.language).flatMap { piece -> [Atom] in
      switch piece {
      case .words(let words): [.words(numbers.localizedWords(words))]
      case .value(let cell): atoms(cell)
      }
    }
  }

  /// A cell as running text.
  func atoms(_ cell: Cell) -> [Atom] {
    switch cell {
    case .phrase(let phrase): [.words(text(phrase))]
    case .name(let phrase): [.name(name(phrase))]
    case .official(let phrase):
      presentation.language == .ar
        ? [.arabic(phrase.ar)] : [.words(phrase.en + " — "), .arabic(phrase.ar)]
    case .identifier(let code): [.leftToRight(code)]
    case .hash(let hash): [.leftToRight(String(hash.prefix(16)))]
    case .day(let day):
      [
        .leftToRight(numbers.localized("\(day.day)")),
        .words(" \(text(CivilDay.name(ofMonth: day.month))) "), year(day.year),
      ]
    case .year(let year): [self.year(year)]
    case .rank(let rank):
      [.leftToRight(numbers.integer(rank.rank))] + range(rank.best, rank.worst)
    case .count(let count): [.leftToRight(numbers.integer(count))]
    case .number(let value, let measure): [.leftToRight(number(value, measure))]
    case .figure(let figure, let measure): atoms(figure, measure)
    case .withheld(let reason):
      [.words("\(text(Figure.Status.withheld.name)) (\(text(reason)))")]
    case .undefined(let reason): [.words("— (\(text(reason)))")]
    }
  }

  /// A number as its measure is written.
  func number(_ value: Double, _ measure: Measure) -> String {
    guard value.isFinite else { return "—" }
    switch measure.kind {
    case .share:
      return numbers.decimal(value, decimals: measure.decimals, shift: 2) + numbers.localized("%")
    case .difference:
      return numbers.decimal(value, decimals: measure.decimals, showsSign: true)
    case .score, .ratePer100, .balance, .scale, .plain:
      return numbers.decimal(value, decimals: measure.decimals)
    }
  }

  private func year(_ year: Int) -> Atom { .leftToRight(numbers.localized("\(year)")) }

  private func range(_ best: Int, _ worst: Int) -> [Atom] {
    [
      .words(" ("), .leftToRight(numbers.integer(best)),
      .words(text(Phrase(en: " to ", ar: " إلى "))), .leftToRight(numbers.integer(worst)),
      .words(")"),
    ]
  }

  /// The limits of an interval, "79.1 to 85.7"; `nil` when there are none.
  func interval(_ estimate: Figure.Estimate, _ measure: Measure) -> [Atom]? {
    guard let lower = estimate.lower, let upper = estimate.upper, lower.isFinite, upper.isFinite
    else { return nil }
    return [
      .leftToRight(number(lower, measure)), .words(text(Phrase(en: " to ", ar: " إلى "))),
      .leftToRight(number(upper, measure)),
    ]
  }

  /// The observations behind a figure, "n = 34".
  func observations(_ n: Int) -> [Atom] {
    [.words(text(Phrase(en: "n = ", ar: "ن = "))), .leftToRight(numbers.integer(n))]
  }

  private func atoms(_ figure: Figure, _ measure: Measure) -> [Atom] {
    guard let estimate = figure.estimate else {
      let reason = figure.reason.map(text) ?? ""
      let isWithheld = figure.status == .withheld
      let word = isWithheld ? text(Figure.Status.withheld.name) : "—"
      return [.words("\(word) (\(reason))")]
    }
    var details: [[Atom]] = []
    if let interval = interval(estimate, measure) { details.append(interval) }
    details.append(observations(estimate.n))
    if figure.status == .indicative { details.append([.words(text(figure.status.name))]) }
    let separator = Atom.words(text(Phrase(en: "; ", ar: "؛ ")))
    return [.leftToRight(number(estimate.value, measure)), .words(" (")]
      + details.joined(separator: [separator]) + [.words(")")]
  }

  /// Atoms as one plain text; isolates set off what would disturb its neighbours.
  func plain(_ atoms: [Atom], isolates: Bool = true) -> String {
    atoms.map { atom in
      switch atom {
      case .words(let text): SafeText.shown(text)
      case .leftToRight(let text):
        isolates ? "\u{2066}\(SafeText.shown(text))\u{2069}" : SafeText.shown(text)
      case .name(let text):
        isolates ? "\u{2068}\(SafeText.shown(text))\u{2069}" : SafeText.shown(text)
      case .arabic(let text):
        isolates ? "\u{2067}\(SafeText.shown(text))\u{2069}" : SafeText.shown(text)
      }
    }.joined()
  }
}
