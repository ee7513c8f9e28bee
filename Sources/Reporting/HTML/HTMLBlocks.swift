import Diagnostics

/// Writes sections and what they consist of.
struct HTMLBlocks {
  let html: HTMLText

  /// A section with its heading at some level and its parts one level below.
  func write(_ section: Report.Section, level: Int, into markup: inout Markup) {
    markup.block(
      "section", ["id": section.id, "class": level == 2 ? "chapter" : "part"]
    ) { markup in
      writeHeading(level: level, into: &markup) { $0.write(html.wording.atoms(section.title)) }
      for block in section.blocks { write(block, level: level + 1, into: &markup) }
      for part in section.sections { write(part, level: level + 1, into: &markup) }
    }
  }

  /// A box.
  func write(_ callout: Report.Callout, level: Int, into markup: inout Markup) {
    markup.block(
      "aside",
      [
        "class": "callout \(callout.kind.rawValue)",
        "role": callout.kind == .alert ? "alert" : "note",
      ]
    ) { markup in
      writeHeading(level: level, into: &markup) { $0.write(html.text(callout.title)) }
      for block in callout.blocks { write(block, level: level + 1, into: &markup) }
    }
  }

  /// The figures of the first glance.
  func write(_ tiles: [Report.Tile], into markup: inout Markup) {
    guard !tiles.isEmpty else { return }
    markup.block("div", ["class": "tiles"]) { markup in
      for tile in tiles {
        markup.block("div", ["class": "tile"]) { markup in
          markup.line("p", ["class": "label"]) { $0.write(html.text(tile.label)) }
          markup.line("p", ["class": "figure"]) { html.stacked(tile.value, into: &$0) }
          if let detail = tile.detail { html.paragraph(detail, style: "remark", into: &markup) }
        }
      }
    }
  }

  private func write(_ block: Report.Block, level: Int, into markup: inout Markup) {
    switch block {
    case .heading(let phrase):
      writeHeading(level: level, into: &markup) { $0.write(html.text(phrase)) }
    case .paragraph(let sentence): html.paragraph(sentence, into: &markup)
    case .official(let phrase):
      markup.line("p", ["class": "wording"]) { html.stacked(.official(phrase), into: &$0) }
    case .list(let sentences):
      markup.block("ul") { markup in
        for sentence in sentences {
          markup.line("li") { $0.write(html.wording.atoms(sentence)) }
        }
      }
    case .definitions(let definitions):
      markup.block("dl") { markup in
        for definition in definitions {
          markup.line("dt") { $0.write(html.text(definition.term)) }
          markup.line("dd") { $0.write(html.wording.atoms(definition.meaning)) }
        }
      }
    case .table(let table): HTMLTable(table, html).write(into: &markup)
    case .chart(let chart):
      markup.block("figure", ["class": "chart"]) { markup in
        markup.line("figcaption") { $0.write(html.text(chart.title)) }
        markup.block("div", ["class": "scroll"]) {
          BarChartSVG.inline(chart, html.wording.presentation, into: &$0)
        }
      }
    case .callout(let callout): write(callout, level: level, into: &markup)
    }
  }

  private func writeHeading(
    level: Int, into markup: inout Markup, _ content: (inout Markup) -> Void
  ) {
    let name: StaticString =
      switch level {
      case 1: "h1"
      case 2: "h2"
      case 3: "h3"
      case 4: "h4"
      default: "h5"
      }
    markup.line(name, [:], content)
  }
}
