import Diagnostics

/// Writes a report as one self-contained page: no script, no network, nothing to load.
package struct HTMLReport {
  private let report: Report
  private let presentation: Presentation
  private let html: HTMLText
  private let blocks: HTMLBlocks
  private let counterpart: String?

  /// The page of a report.
  ///
  /// - Parameter counterpart: the name of the file with the other language beside it, if there is
  ///   one.
  package static func page(
    _ report: Report, _ presentation: Presentation, counterpart: String? = nil
  ) -> String {
    var markup = Markup()
    let page = HTMLReport(report, presentation, counterpart)
    page.write(into: &markup)
    return markup.text
  }

  private init(_ report: Report, _ presentation: Presentation, _ counterpart: String?) {
    self.report = report
    self.presentation = presentation
    self.counterpart = counterpart
    html = HTMLText(presentation)
    blocks = HTMLBlocks(html: html)
  }

  private var other: Language { presentation.language == .ar ? .en : .ar }

  private func write(into markup: inout Markup) {
    markup.verbatim("<!DOCTYPE html>\n")
    markup.block("html", ["lang": presentation.language.rawValue, "dir": presentation.direction]) {
      markup in
      markup.block("head") { writeHead(into: &$0) }
      markup.block("body") { markup in
        markup.block("main") { markup in
          writeCover(into: &markup)
          for banner in report.banners { blocks.write(banner, level: 2, into: &markup) }
          blocks.write(report.tiles, into: &markup)
          if let guide = report.guide { blocks.write(guide, level: 2, into: &markup) }
          writeContents(into: &markup)
          for section in report.sections { blocks.write(section, level: 2, into: &markup) }
          writeProvenance(into: &markup)
        }
      }
    }
  }

  private func writeHead(into markup: inout Markup) {
    markup.void("meta", ["charset": "utf-8"])
    markup.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; style-src 'unsafe-inline'",
      ])
    markup.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    markup.void("meta", ["name": "color-scheme", "content": "light dark"])
    markup.void(
      "meta", ["name": "generator", "content": "mizan \(report.provenance.programVersion)"])
    markup.void("meta", ["name": "robots", "content": "noindex"])
    if let counterpart {
      markup.void(
        "link", ["rel": "alternate", "hreflang": other.rawValue, "href": counterpart])
    }
    let subtitle = html.wording.plain(html.wording.atoms(report.subtitle), isolates: false)
    markup.line("title") { $0.write("\(html.text(report.title)) – \(subtitle)") }
    markup.block("style") { $0.verbatim(Stylesheet.text) }
  }

  private func writeCover(into markup: inout Markup) {
    markup.block("header", ["class": "cover"]) { markup in
      markup.verbatim(Stylesheet.emblem)
      markup.block("div", ["class": "names"]) { markup in
        if let issuer = report.issuer {
          markup.line("p", ["class": "issuer"]) { $0.write([.name(html.text(issuer))]) }
        }
        markup.line("h1") { $0.write(html.text(report.title)) }
        html.paragraph(report.subtitle, style: "subtitle", into: &markup)
      }
      if let counterpart {
        let name = other == .ar ? "العربية" : "English"
        markup.line(
          "a",
          [
            "class": "language", "href": counterpart, "hreflang": other.rawValue,
            "lang": other.rawValue,
          ]
        ) { $0.write(name) }
      }
    }
  }

  private func writeContents(into markup: inout Markup) {
    let title = Phrase(en: "Contents", ar: "المحتويات")
    markup.block("nav", ["class": "contents", "aria-label": html.text(title)]) { markup in
      markup.line("h2") { $0.write(html.text(title)) }
      markup.block("ol") { markup in
        for section in report.sections {
          markup.line("li") { markup in
            markup.element("a", ["href": "#\(section.id)"]) {
              $0.write(html.wording.atoms(section.title))
            }
          }
        }
      }
    }
  }

  private func writeProvenance(into markup: inout Markup) {
    let provenance = report.provenance
    let title = Phrase(en: "What this report was made from", ar: "مصادر هذا التقرير")
    let columns = [
      Report.Table.Column("source", Phrase(en: "Source", ar: "المصدر"), .text),
      .init("name", Phrase(en: "Name", ar: "الاسم"), .text),
      .init("version", Phrase(en: "Version", ar: "الإصدار"), .text),
      .init("hash", Phrase(en: "SHA-256", ar: "بصمة SHA-256"), .text),
    ]
    let rows = provenance.sources.enumerated().map { index, source in
      Report.Table.Row(
        "\(index + 1)",
        [
          .phrase(source.kind), .identifier(source.name),
          source.version.map { .identifier($0) } ?? .phrase(Phrase("")),
          source.hash.map { .hash($0) } ?? .phrase(Phrase("")),
        ])
    }
    markup.block("footer", ["class": "provenance"]) { markup in
      markup.line("h2") { $0.write(html.text(title)) }
      html.paragraph(
        Sentence(
          en: "Made by mizan {program} at {time}. The same sources give the same report.",
          ar: "أُنتج بأداة ميزان {program} في {time}. والمصادر نفسها تعطي التقرير نفسه.",
          [
            "program": .identifier(provenance.programVersion),
            "time": .identifier(provenance.generatedAt),
          ]), into: &markup)
      let table = Report.Table(
        id: "sources", caption: Phrase(en: "Sources and their hashes", ar: "المصادر وبصماتها"),
        columns: columns, rows: rows)
      HTMLTable(table, html).write(into: &markup)
    }
  }
}
