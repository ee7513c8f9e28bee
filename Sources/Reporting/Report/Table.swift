package import Diagnostics

extension Report {
  /// Rows of typed cells under typed columns. The first cell of a row names it.
  package struct Table: Sendable, Hashable {
    /// A column.
    package struct Column: Sendable, Hashable {
      /// What the column holds.
      package enum Kind: String, Sendable {
        case text
        case number
      }

      /// The permanent name, for files.
      package let id: String
      /// What people read.
      package let title: Phrase
      /// What the column holds.
      package let kind: Kind

      /// A column.
      package init(_ id: String, _ title: Phrase, _ kind: Kind = .number) {
        self.id = id
        self.title = title
        self.kind = kind
      }
    }

    /// A row.
    package struct Row: Sendable, Hashable {
      /// The permanent name, for files.
      package let id: String
      /// One cell for each column.
      package let cells: [Cell]
      /// Whether the row sums up the others.
      package let isTotal: Bool

      /// A row.
      package init(_ id: String, _ cells: [Cell], isTotal: Bool = false) {
        self.id = id
        self.cells = cells
        self.isTotal = isTotal
      }
    }

    /// The permanent name: ASCII letters, digits and hyphens, unique in the report.
    package let id: String
    /// What the table shows.
    package let caption: Phrase
    /// The columns.
    package let columns: [Column]
    /// The rows.
    package let rows: [Row]
    /// What must be known to read it.
    package let notes: [Sentence]

    /// A table whose rows have a cell for every column.
    package init(
      id: String, caption: Phrase, columns: [Column], rows: [Row], notes: [Sentence] = []
    ) {
      precondition(
        rows.allSatisfy { $0.cells.count == columns.count }, "a row has a cell for every column")
      self.id = id
      self.caption = caption
      self.columns = columns
      self.rows = rows
      self.notes = notes
    }
  }
}
