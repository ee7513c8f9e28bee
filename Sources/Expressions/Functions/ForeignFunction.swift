import Diagnostics

/// A function of another product, and what to write instead.
struct ForeignFunction {
  /// Where it comes from.
  let product: String
  let help: Phrase?

  /// The foreign function with a name; `nil` when the name is not known from anywhere.
  static func named(_ name: String) -> ForeignFunction? {
    if let (product, replacement) = replacements[name] {
      return ForeignFunction(product: product, help: replacement.map { .write($0) })
    }
    if name.hasPrefix("cht:difference-in-") {
      return ForeignFunction(product: "CHT", help: .write("int((date(b) - date(a)) div 30.4375)"))
    }
    if name.hasPrefix("cht:") { return ForeignFunction(product: "CHT", help: nil) }
    return nil
  }

  private static let surveyCTO = "SurveyCTO"
  private static let cht = "CHT"
  private static let spreadsheets = "Excel"
  private static let xPath = "XPath"

  private static let replacements: [String: (product: String, replacement: String?)] = [
    "index": (surveyCTO, "position(..)"),
    "empty": (surveyCTO, "x = ''"),
    "choice-label": (surveyCTO, "jr:choice-name(v, '${f}')"),
    "count-if": (surveyCTO, "count(${r}[…])"),
    "sum-if": (surveyCTO, "sum(${r}[…]/x)"),
    "min-if": (surveyCTO, "min(${r}[…]/x)"),
    "max-if": (surveyCTO, "max(${r}[…]/x)"),
    "join-if": (surveyCTO, "join(', ', ${r}[…]/x)"),
    "item-at": (surveyCTO, "selected-at(list, place)"),
    "item-present": (surveyCTO, "selected(list, item)"),
    "count-items": (surveyCTO, "count-selected(list)"),
    "item-index": (surveyCTO, nil),
    "de-duplicate": (surveyCTO, nil),
    "rank-index": (surveyCTO, "count(${r}[x > current()/../x]) + 1"),
    "rank-index-if": (surveyCTO, "count(${r}[… and x > current()/../x]) + 1"),
    "rank-value": (surveyCTO, nil),
    "relevant": (surveyCTO, "x != ''"),
    "hash": (surveyCTO, "digest(text, 'SHA-256', 'hex')"),
    "format-number": (surveyCTO, "round(number, 2)"),
    "linebreak": (surveyCTO, nil),
    "duration": (
      surveyCTO, "(decimal-date-time(${end}) - decimal-date-time(${start})) * 24 * 60 * 60"
    ),
    "username": (surveyCTO, nil),
    "device-info": (surveyCTO, nil),
    "phone-call-log": (surveyCTO, nil),
    "phone-call-duration": (surveyCTO, nil),
    "collect-is-phone-app": (surveyCTO, nil),
    "distance-between": (surveyCTO, "distance(a, b)"),
    "add-date": (cht, "date(date(d) + days)"),
    "difference-in-days": (cht, "date(b) - date(a)"),
    "difference-in-weeks": (cht, "int((date(b) - date(a)) div 7)"),
    "difference-in-months": (cht, "int((date(b) - date(a)) div 30.4375)"),
    "difference-in-years": (cht, "int((date(b) - date(a)) div 365.25)"),
    "parse-timestamp-to-date": (cht, "date-time(t div 86400000)"),
    "to-bikram-sambat": (cht, nil),
    "z-score": (cht, nil),
    "len": (spreadsheets, "string-length(text)"),
    "length": (spreadsheets, "string-length(text)"),
    "concatenate": (spreadsheets, "concat(a, b)"),
    "average": (spreadsheets, "sum(x) div count(x)"),
    "avg": (spreadsheets, "sum(x) div count(x)"),
    "mean": (spreadsheets, "sum(x) div count(x)"),
    "trim": (spreadsheets, "normalize-space(text)"),
    "isblank": (spreadsheets, "x = ''"),
    "ceil": (spreadsheets, "ceiling(number)"),
    "power": (spreadsheets, "pow(base, exponent)"),
    "trunc": (spreadsheets, "int(number)"),
    "left": (spreadsheets, "substr(text, 0, count)"),
    "right": (spreadsheets, "substr(text, -count)"),
    "mid": (spreadsheets, "substring(text, start, length)"),
    "upper": (spreadsheets, "translate(text, 'abc', 'ABC')"),
    "lower": (spreadsheets, "translate(text, 'ABC', 'abc')"),
    "year": (spreadsheets, "format-date(d, '%Y')"),
    "month": (spreadsheets, "format-date(d, '%n')"),
    "day": (spreadsheets, "format-date(d, '%e')"),
    "switch": (spreadsheets, "if(a, b, if(c, d, e))"),
    "ifs": (spreadsheets, "if(a, b, if(c, d, e))"),
    "matches": (xPath, "regex(text, pattern)"),
    "string-join": (xPath, "join(separator, x)"),
    "lower-case": (xPath, "translate(text, 'ABC', 'abc')"),
    "upper-case": (xPath, "translate(text, 'abc', 'ABC')"),
    "exists": (xPath, "count(x) > 0"),
    "id": (xPath, nil),
    "lang": (xPath, nil),
    "local-name": (xPath, nil),
    "namespace-uri": (xPath, nil),
    "jr:itext": ("XForms", nil),
    "extract-signed": ("ODK", nil),
  ]
}

extension Function {
  /// Whether a name is known to be that of a function of another product.
  package static func isForeign(_ name: String) -> Bool { ForeignFunction.named(name) != nil }
}
