import Diagnostics

/// Where things lie in the drawing of a chart, mirrored for a language that runs from right to
/// left: distances count from the edge where reading begins.
struct ChartCanvas {
  let presentation: Presentation
  let width = 760.0
  let plotStart = 236.0
  let plotEnd = 636.0
  let valueStart = 652.0

  /// The place of a distance from the edge where reading begins.
  func x(_ distance: Double) -> Double {
    presentation.language.isRightToLeft ? width - distance : distance
  }

  /// The place of a share of the plot's length.
  func x(inPlot share: Double) -> Double {
    x(plotStart + share * (plotEnd - plotStart))
  }

  /// A coordinate with at most one decimal.
  func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
  }

  /// A text that begins at a distance from the edge where reading begins.
  ///
  /// With `direction` set, `start` is the right edge of Arabic text: `end` would run out of the
  /// picture.
  func write(
    _ words: String, at distance: Double, _ y: Double, _ style: String, into markup: inout Markup
  ) {
    markup.line(
      "text",
      [
        "class": style, "x": text(x(distance)), "y": text(y), "text-anchor": "start",
        "direction": presentation.direction,
      ]
    ) { $0.writeIsolated(words) }
  }

  /// A bar of the given height around a middle line.
  func bar(
    from: Double, to: Double, around y: Double, height: Double, _ style: String,
    into markup: inout Markup
  ) {
    markup.shape(
      "rect",
      [
        "class": style, "x": text(min(from, to)), "y": text(y - height / 2),
        "width": text(abs(to - from)), "height": text(height), "rx": "2",
      ])
  }

  /// A whisker between two places, with a halo where it crosses a bar.
  func whisker(
    from: Double, to: Double, around y: Double, hasHalo: Bool, into markup: inout Markup
  ) {
    let (start, end) = (text(from), text(to))
    let (high, low) = (text(y - 5), text(y + 5))
    let path = "M\(start) \(text(y))H\(end)M\(start) \(high)V\(low)M\(end) \(high)V\(low)"
    if hasHalo { markup.shape("path", ["class": "c-halo", "fill": "none", "d": path]) }
    markup.shape("path", ["class": "c-whisker", "fill": "none", "d": path])
  }
}
