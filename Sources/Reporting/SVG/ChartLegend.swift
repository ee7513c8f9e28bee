import Diagnostics

/// Says what the bars and whiskers of a chart mean; only what occurs is explained.
struct ChartLegend {
  let chart: BarChart
  let wording: Wording
  let canvas: ChartCanvas

  /// Draws the legend in one line.
  func draw(_ baseline: Double, into markup: inout Markup) {
    var distance = 0.0
    let statuses = Set(chart.bars.map(\.figure.status))
    for status in [Figure.Status.published, .indicative] where statuses.contains(status) {
      canvas.bar(
        from: canvas.x(distance), to: canvas.x(distance + 22), around: baseline - 4, height: 12,
        status == .indicative ? "c-light" : "c-bar", into: &markup)
      distance = label(wording.text(status.name), at: distance, baseline, into: &markup)
    }
    guard chart.bars.contains(where: { $0.figure.estimate?.lower != nil }) else { return }
    canvas.whisker(
      from: canvas.x(distance), to: canvas.x(distance + 22), around: baseline - 4, hasHalo: false,
      into: &markup)
    let words = Sentence(
      en: "{confidence} confidence interval", ar: "فترة الثقة بمستوى {confidence}",
      ["confidence": .number(chart.confidence, .share.rounded(to: 0))])
    _ = label(wording.plain(wording.atoms(words)), at: distance, baseline, into: &markup)
  }

  /// Writes beside a symbol and returns where the next symbol may begin; SVG cannot measure text,
  /// so its length is a guess on the safe side.
  private func label(
    _ words: String, at distance: Double, _ baseline: Double, into markup: inout Markup
  ) -> Double {
    canvas.write(words, at: distance + 30, baseline, "c-small", into: &markup)
    return distance + 30 + Double(words.count) * 6.4 + 24
  }
}
