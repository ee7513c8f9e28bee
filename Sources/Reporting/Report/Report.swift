package import Diagnostics

/// What is told, without how it looks: one value that renders to Arabic and English with the same
/// numbers.
package struct Report: Sendable, Hashable {
  /// The title.
  package let title: Phrase
  /// What stands under the title: period and addressee.
  package let subtitle: Sentence
  /// Who issues it; `nil` when nobody is named.
  package let issuer: Phrase?
  /// What must be seen before anything else.
  package let banners: [Callout]
  /// The figures of the first glance.
  package let tiles: [Tile]
  /// What helps to read the figures; `nil` when they speak for themselves.
  package let guide: Callout?
  /// The content.
  package let sections: [Section]
  /// What it was made from.
  package let provenance: Provenance

  /// A report.
  package init(
    title: Phrase, subtitle: Sentence, issuer: Phrase? = nil, banners: [Callout] = [],
    tiles: [Tile] = [], guide: Callout? = nil, sections: [Section], provenance: Provenance
  ) {
    self.title = title
    self.subtitle = subtitle
    self.issuer = issuer
    self.banners = banners
    self.tiles = tiles
    self.guide = guide
    self.sections = sections
    self.provenance = provenance
  }

  /// A part of the report with a title.
  package struct Section: Sendable, Hashable {
    /// The anchor of the section: ASCII letters, digits and hyphens, unique in the report.
    package let id: String
    /// The title; a name from data is a ``Cell/name(_:)``.
    package let title: Cell
    /// What it says, in order.
    package let blocks: [Block]
    /// The parts of the part.
    package let sections: [Section]

    /// A part of the report.
    package init(id: String, title: Cell, blocks: [Block], sections: [Section] = []) {
      self.id = id
      self.title = title
      self.blocks = blocks
      self.sections = sections
    }
  }

  /// One figure of the first glance.
  package struct Tile: Sendable, Hashable {
    /// What it is.
    package let label: Phrase
    /// The figure.
    package let value: Cell
    /// What helps to judge it.
    package let detail: Sentence?

    /// A figure of the first glance.
    package init(label: Phrase, value: Cell, detail: Sentence? = nil) {
      self.label = label
      self.value = value
      self.detail = detail
    }
  }

  /// All tables with the title of the section they stand in, in reading order.
  package var tables: [(section: Cell, table: Table)] {
    sections.flatMap { Self.tables(of: $0) }
  }

  static func tables(of section: Section) -> [(section: Cell, table: Table)] {
    section.blocks.flatMap(\.tables).map { (section.title, $0) }
      + section.sections.flatMap { tables(of: $0) }
  }

  /// All charts in reading order.
  package var charts: [BarChart] {
    sections.flatMap { Self.charts(of: $0) }
  }

  static func charts(of section: Section) -> [BarChart] {
    section.blocks.flatMap(\.charts) + section.sections.flatMap { charts(of: $0) }
  }
}
