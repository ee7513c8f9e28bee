package import Diagnostics

/// Horizontal bars with the whiskers of their intervals, as a value.
package struct BarChart: Sendable, Hashable {
  /// One bar, or why there is none.
  package struct Bar: Sendable, Hashable {
    /// What is measured: a name from data or our own words.
    package let label: Phrase
    /// The figure.
    package let figure: Figure

    /// A bar.
    package init(_ label: Phrase, _ figure: Figure) {
      self.label = label
      self.figure = figure
    }
  }

  /// The permanent name: ASCII letters, digits and hyphens, unique in the report.
  package let id: String
  /// What the chart shows.
  package let title: Phrase
  /// What the numbers measure.
  package let measure: Measure
  /// The ends of the axis; `nil`: from 0 to the greatest number shown.
  package let axis: ClosedRange<Double>?
  /// The confidence of the intervals, 0 to 1.
  package let confidence: Double
  /// The bars from top to bottom.
  package let bars: [Bar]
  /// Whether a table of the report has the same numbers, so that files of figures skip the chart.
  package let repeatsTable: Bool

  /// A chart.
  package init(
    id: String, title: Phrase, measure: Measure, axis: ClosedRange<Double>? = nil,
    confidence: Double, bars: [Bar], repeatsTable: Bool
  ) {
    self.repeatsTable = repeatsTable
    self.id = id
    self.title = title
    self.measure = measure
    self.axis = axis
    self.confidence = confidence
    self.bars = bars
  }
}
