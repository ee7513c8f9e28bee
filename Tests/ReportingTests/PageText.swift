import Foundation

/// Takes a page apart for tests.
struct PageText {
  let page: String

  init(_ page: String) {
    self.page = page
  }

  /// What stands in isolates that run from left to right, sorted: numbers, dates and codes.
  var isolated: [String] {
    page.matches(of: /<bdi dir="ltr"[^>]*>([^<]*)<\/bdi>|\x{2066}([^\x{2069}]*)\x{2069}/).map {
      String($0.output.1 ?? $0.output.2 ?? "")
    }.sorted()
  }

  /// Every run of digits that a person sees, sorted.
  var digits: [String] {
    visible.matches(of: /[0-9]+/).map { String($0.output) }.sorted()
  }

  /// The text without style sheet and tags.
  var visible: String {
    page.replacing(/(?s)<style>.*?<\/style>/, with: "").replacing(/<[^>]*>/, with: " ")
  }

  /// Tags that are closed in another order than they were opened, or never.
  var unbalancedTags: [String] {
    let void: Set = ["meta", "link", "br", "hr", "img"]
    var open: [Substring] = []
    var wrong: [String] = []
    let body = page.replacing(/(?s)<style>.*?<\/style>/, with: "")
    for match in body.matches(of: /<(\/?)([A-Za-z][A-Za-z0-9]*)[^>]*?(\/?)>/) {
      let (name, isEnd, isEmpty) = (
        match.output.2, !match.output.1.isEmpty, !match.output.3.isEmpty
      )
      if isEnd {
        if open.popLast() != name { wrong.append("/\(name)") }
      } else if !isEmpty, !void.contains(String(name)) {
        open.append(name)
      }
    }
    return wrong + open.map(String.init)
  }

  /// The ids of elements.
  var ids: [String] {
    page.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) }
  }

  /// The ids that links and labels refer to.
  var references: [String] {
    page.matches(of: /(?:href="#|aria-labelledby=")([^"]*)"/).flatMap {
      $0.output.1.split(separator: " ").map(String.init)
    }
  }
}
