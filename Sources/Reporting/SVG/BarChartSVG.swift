import Diagnostics

/// Draws a bar chart: names, bars, whiskers and values, mirrored for a language that runs from
/// right to left.
package struct BarChartSVG {
  private let chart: BarChart
  private let presentation: Presentation
  private let wording: Wording
  private let scale: ChartScale
  private let canvas: ChartCanvas
  private let isStandalone: Bool

  /// A file that holds one chart and needs nothing else.
  package static func file(_ chart: BarChart, _ presentation: Presentation) -> String {
    var markup = Markup()
    markup.verbatim("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    BarChartSVG(chart, presentation, isStandalone: true).draw(into: &markup)
    return markup.text
  }

  /// The chart as an element of a page that carries the style of charts.
  static func inline(_ chart: BarChart, _ presentation: Presentation, into markup: inout Markup) {
    BarChartSVG(chart, presentation, isStandalone: false).draw(into: &markup)
  }

  private init(_ chart: BarChart, _ presentation: Presentation, isStandalone: Bool) {
    self.chart = chart
    self.presentation = presentation
    self.isStandalone = isStandalone
    wording = Wording(presentation)
    canvas = ChartCanvas(presentation: presentation)
    let values = chart.bars.compactMap(\.figure.estimate).flatMap { estimate in
      [estimate.value, estimate.lower, estimate.upper].compactMap { $0 }
    }
    scale = ChartScale(chart.axis, values: values)
  }

  private var top: Double { isStandalone ? 52 : 8 }

  private func x(_ value: Double) -> Double { canvas.x(inPlot: scale.position(value)) }

  private func labelLines(_ bar: BarChart.Bar) -> [String] {
    LabelLines.wrapped(SafeText.shown(wording.name(bar.label)), letters: 30)
  }

  private func height(_ bar: BarChart.Bar) -> Double {
    Double(labelLines(bar).count) * 18 + 30
  }

  private func draw(into markup: inout Markup) {
    let bottom = top + chart.bars.map(height).reduce(0, +)
    let margin = isStandalone ? 20.0 : 0
    let size = [-margin, 0, canvas.width + 2 * margin, bottom + 76].map(canvas.text)
    markup.block(
      "svg",
      [
        "xmlns": isStandalone ? "http://www.w3.org/2000/svg" : nil,
        "class": "chart-drawing", "id": chart.id, "lang": presentation.language.rawValue,
        "viewBox": size.joined(separator: " "), "role": "img",
        "aria-labelledby": "\(chart.id)-title \(chart.id)-text",
      ]
    ) { markup in
      markup.line("title", ["id": "\(chart.id)-title"]) { $0.write(wording.text(chart.title)) }
      markup.line("desc", ["id": "\(chart.id)-text"]) { $0.write(alternative) }
      if isStandalone {
        markup.block("style") { $0.verbatim(ChartStyle.standalone) }
        canvas.write(wording.text(chart.title), at: 0, 28, "c-title", into: &markup)
      }
      drawAxis(bottom, into: &markup)
      var y = top
      for bar in chart.bars {
        let (lines, height) = (labelLines(bar), height(bar))
        markup.block("g") { draw(bar, lines, centre: y + height / 2, into: &$0) }
        y += height
      }
      ChartLegend(chart: chart, wording: wording, canvas: canvas).draw(bottom + 62, into: &markup)
    }
  }

  private func drawAxis(_ bottom: Double, into markup: inout Markup) {
    let isShare = chart.measure.kind == .share
    let decimals = isShare ? max(0, scale.decimals - 2) : scale.decimals
    let measure = Measure.axis(of: chart.measure, decimals: decimals)
    for tick in scale.ticks {
      let place = canvas.text(x(tick))
      markup.shape(
        "line",
        [
          "class": tick == 0 ? "c-zero" : "c-grid", "x1": place, "x2": place,
          "y1": canvas.text(top), "y2": canvas.text(bottom),
        ])
      markup.line(
        "text",
        [
          "class": "c-small", "x": place, "y": canvas.text(bottom + 17),
          "text-anchor": "middle", "direction": "ltr",
        ]
      ) { $0.write(wording.number(tick, measure)) }
    }
    guard !isShare else { return }
    let unit = wording.text(chart.measure.unit)
    canvas.write(unit, at: canvas.plotStart, bottom + 35, "c-small", into: &markup)
  }

  private func draw(
    _ bar: BarChart.Bar, _ lines: [String], centre: Double, into markup: inout Markup
  ) {
    let hasObservations = bar.figure.n != nil
    var baseline = centre - Double(lines.count - 1) * 9 + (hasObservations ? -2 : 5)
    for line in lines {
      canvas.write(line, at: 0, baseline, "c-label", into: &markup)
      baseline += 18
    }
    if let n = bar.figure.n {
      let words = wording.plain(wording.observations(n))
      canvas.write(words, at: 0, baseline - 1, "c-small", into: &markup)
    }
    if let estimate = bar.figure.estimate {
      draw(estimate, bar.figure.status, centre: centre, into: &markup)
    } else {
      let (start, end) = (canvas.x(canvas.plotStart), canvas.x(canvas.plotEnd))
      markup.shape(
        "line",
        [
          "class": "c-dash", "x1": canvas.text(start), "x2": canvas.text(end),
          "y1": canvas.text(centre), "y2": canvas.text(centre),
        ])
      let word = wording.text(bar.figure.status.name)
      canvas.write(word, at: canvas.valueStart, centre + 4, "c-none", into: &markup)
    }
  }

  private func draw(
    _ estimate: Figure.Estimate, _ status: Figure.Status, centre: Double, into markup: inout Markup
  ) {
    canvas.bar(
      from: x(0), to: x(estimate.value), around: centre, height: 18,
      status == .indicative ? "c-light" : "c-bar", into: &markup)
    let interval = wording.interval(estimate, chart.measure)
    if interval != nil, let lower = estimate.lower, let upper = estimate.upper {
      canvas.whisker(from: x(lower), to: x(upper), around: centre, hasHalo: true, into: &markup)
    }
    let value = wording.plain([.leftToRight(wording.number(estimate.value, chart.measure))])
    let baseline = interval == nil ? centre + 5 : centre - 1
    canvas.write(value, at: canvas.valueStart, baseline, "c-value", into: &markup)
    if let interval {
      let words = wording.plain(interval)
      canvas.write(words, at: canvas.valueStart, centre + 15, "c-small", into: &markup)
    }
  }

  /// What the chart shows, in words.
  private var alternative: String {
    let bars = chart.bars.map { bar in
      let figure = wording.atoms(.figure(bar.figure, chart.measure))
      return "\(wording.name(bar.label)): \(wording.plain(figure, isolates: false))"
    }
    return bars.joined(separator: wording.text(Phrase(en: "; ", ar: "؛ ")))
  }
}

extension Measure {
  /// The measure of the marks of an axis: without signs, with the decimals of the marks.
  fileprivate static func axis(of measure: Measure, decimals: Int) -> Measure {
    measure.kind == .difference ? .plain(decimals: decimals) : measure.rounded(to: decimals)
  }
}
