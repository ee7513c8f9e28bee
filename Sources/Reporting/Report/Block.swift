package import Diagnostics

extension Report {
  /// A piece of a section.
  package indirect enum Block: Sendable, Hashable {
    /// A heading below that of the section.
    case heading(Phrase)
    /// A paragraph.
    case paragraph(Sentence)
    /// The official Arabic wording of a law and our translation of it.
    case official(Phrase)
    /// Points without order.
    case list([Sentence])
    /// Terms and what they mean.
    case definitions([Definition])
    /// A table.
    case table(Table)
    /// A chart.
    case chart(BarChart)
    /// A box.
    case callout(Callout)

    fileprivate func flattened<Part>(_ part: (Block) -> Part?) -> [Part] {
      if case .callout(let callout) = self { return callout.blocks.flatMap { $0.flattened(part) } }
      return part(self).map { [$0] } ?? []
    }
  }

  /// A term and what it means.
  package struct Definition: Sendable, Hashable {
    /// The term.
    package let term: Phrase
    /// What it means.
    package let meaning: Sentence

    /// A term and what it means.
    package init(_ term: Phrase, _ meaning: Sentence) {
      self.term = term
      self.meaning = meaning
    }
  }

  /// A box that stands out of the text.
  package struct Callout: Sendable, Hashable {
    /// How it stands out.
    package enum Kind: String, Sendable {
      /// The reader must not miss it.
      case alert
      /// The reader should know it.
      case caution
      /// It helps the reader.
      case guide
      /// It says how the figures were made.
      case method
    }

    /// How it stands out.
    package let kind: Kind
    /// The title.
    package let title: Phrase
    /// What it says.
    package let blocks: [Block]

    /// A box.
    package init(_ kind: Kind, title: Phrase, _ blocks: [Block]) {
      self.kind = kind
      self.title = title
      self.blocks = blocks
    }
  }
}

extension Report.Block {
  /// The tables in the block.
  var tables: [Report.Table] {
    flattened { if case .table(let table) = $0 { table } else { nil } }
  }

  /// The charts in the block.
  var charts: [BarChart] {
    flattened { if case .chart(let chart) = $0 { chart } else { nil } }
  }
}
