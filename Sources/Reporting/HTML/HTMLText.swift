import Diagnostics

extension Markup {
  /// Running text; numbers, dates, codes and names are isolated from what surrounds them.
  mutating func write(_ atoms: [Atom]) {
    for atom in atoms {
      switch atom {
      case .words(let text): write(text)
      case .leftToRight(let text): element("bdi", ["dir": "ltr"], text: text)
      case .name(let text): element("bdi", text: text)
      case .arabic(let text):
        element("span", ["class": "official", "lang": "ar", "dir": "rtl"], text: text)
      }
    }
  }
}

/// Writes phrases, sentences and cells of one language as HTML.
struct HTMLText {
  let wording: Wording

  init(_ presentation: Presentation) {
    wording = Wording(presentation)
  }

  /// A phrase in the language.
  func text(_ phrase: Phrase) -> String { wording.text(phrase) }

  /// A paragraph.
  func paragraph(_ sentence: Sentence, style: String? = nil, into markup: inout Markup) {
    markup.line("p", ["class": style]) { $0.write(wording.atoms(sentence)) }
  }

  /// A cell where nothing else stands: the number large, its limits and observations below it.
  ///
  /// `reference` gives the number of the note that tells a reason; without it the reason is
  /// written out.
  func stacked(_ cell: Cell, reference: ((Phrase) -> String)? = nil, into markup: inout Markup) {
    if let reason = cell.reason {
      let isWithheld =
        switch cell {
        case .withheld, .figure(.withheld, _): true
        default: false
        }
      let word = isWithheld ? text(Figure.Status.withheld.name) : "—"
      markup.element("span", ["class": "none"], text: word)
      if let reference {
        markup.element("sup") { $0.write([.leftToRight(reference(reason))]) }
      } else {
        markup.element("span", ["class": "detail"], text: text(reason))
      }
      if let n = observations(of: cell) {
        markup.element("span", ["class": "detail"]) { $0.write(wording.observations(n)) }
      }
      return
    }
    guard case .figure(let figure, let measure) = cell, let estimate = figure.estimate else {
      stackedText(cell, into: &markup)
      return
    }
    markup.element("span", ["class": "value"]) {
      $0.write([.leftToRight(wording.number(estimate.value, measure))])
    }
    if figure.status == .indicative {
      markup.write(" ")
      markup.element("span", ["class": "chip"], text: text(figure.status.name))
    }
    if let interval = wording.interval(estimate, measure) {
      markup.element("span", ["class": "detail"]) { $0.write(interval) }
    }
    markup.element("span", ["class": "detail"]) { $0.write(wording.observations(estimate.n)) }
  }

  private func stackedText(_ cell: Cell, into markup: inout Markup) {
    switch cell {
    case .official(let phrase) where wording.presentation.language == .en:
      markup.element("span", ["class": "translation"], text: phrase.en)
      markup.write([.arabic(phrase.ar)])
    case .count, .number:
      markup.element("span", ["class": "value"]) { $0.write(wording.atoms(cell)) }
    case .hash(let hash):
      markup.element("bdi", ["dir": "ltr", "class": "hash"], text: hash)
    default:
      markup.write(wording.atoms(cell))
    }
  }

  private func observations(of cell: Cell) -> Int? {
    if case .figure(let figure, _) = cell { figure.n } else { nil }
  }
}
