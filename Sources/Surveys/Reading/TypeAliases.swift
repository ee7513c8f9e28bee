/// What other tools and older versions call the types of questions.
extension QuestionType {
  /// The word that stands here for a type that forms elsewhere may use; `nil` for any other text.
  static func canonicalWord(for text: String) -> String? {
    let words = text.lowercased().split { $0 == " " || $0 == "_" }.joined(separator: " ")
    if let word = aliases[words] { return word }
    for (beginning, word) in choosingAliases where words.hasPrefix(beginning + " ") {
      return word + " " + (text.split(separator: " ").last.map(String.init) ?? "LIST")
    }
    return nil
  }

  private static let aliases = [
    "int": "integer", "number": "integer", "float": "decimal", "double": "decimal",
    "string": "text", "str": "text", "datetime": "dateTime", "date time": "dateTime",
    "gps": "geopoint", "location": "geopoint", "photo": "image", "picture": "image",
    "bool": "acknowledge", "boolean": "acknowledge", "trigger": "acknowledge",
    "calculation": "calculate", "calculate here": "calculate", "begin group": "group",
    "begin repeat": "repeat", "begin loop": "repeat", "end group": "group", "end repeat": "repeat",
    "deviceid": "deviceid", "device id": "deviceid", "subscriberid": "deviceid",
    "imei": "deviceid", "simserial": "deviceid", "phone number": "phonenumber",
    "start time": "start", "end time": "end", "csv": "csv-external", "label": "note",
  ]

  /// Longer beginnings first.
  private static let choosingAliases = [
    ("select multiple from", "select_multiple"), ("select all that apply from", "select_multiple"),
    ("select all that apply", "select_multiple"), ("select one from", "select_one"),
    ("select one external", "select_one_from_file"), ("select multiple", "select_multiple"),
    ("select one", "select_one"), ("select1", "select_one"), ("select", "select_multiple"),
    ("add select one prompt using", "select_one"), ("ranking", "rank"),
  ]
}
