import Diagnostics
import Expressions
import Storage

/// What the devices of the demonstration collect: the shipped files of answers.
enum DemoScript {
  /// One device with what is collected on it.
  struct Device {
    let label: String
    let collector: String?
    let fills: [(survey: String, visits: [AnswerFile.Visit])]

    /// A clock that stands an hour before the first visit: that is when the device was prepared.
    var clockBefore: DeviceClock {
      guard let first = fills.flatMap(\.visits).compactMap(\.started).min() else { return .system }
      let clock = ReplayClock()
      clock.set(to: first - 3_600_000, pace: 1)
      return clock.deviceClock
    }
  }

  /// Amman's time, in which the shipped visits are written.
  private static let timeZone = TimeZoneRules(fixedOffset: 3 * 3600)

  /// Reads the shipped files.
  static func read() throws -> [Device] {
    try (1...3).map { number in
      let name = "demo/device-\(number).json"
      let source = SourceFile(name: name, text: ShippedFiles.text(name) ?? "")
      let (root, problems) = JSONReader.read(source)
      var diagnostics = problems
      guard let root, let device = device(root, &diagnostics), !diagnostics.hasErrors else {
        let renderer = DiagnosticRenderer(sources: [source], language: .en)
        throw DemoScriptError(
          message: Phrase(diagnostics.map { renderer.render($0) }.joined()))
      }
      return device
    }
  }

  private static func device(_ root: JSONNode, _ diagnostics: inout [Diagnostic]) -> Device? {
    var reader = ObjectReader(root, keys: ["$schema", "device", "collector", "fills"])
    let label = reader.string("device", required: true)
    let collector = reader.string("collector")
    let nodes = reader.array("fills", required: true)
    diagnostics += reader.diagnostics
    let fills = nodes.compactMap { node -> (survey: String, visits: [AnswerFile.Visit])? in
      var fill = ObjectReader(node, keys: ["survey", "answers"])
      let survey = fill.string("survey", required: true)
      let visits = fill.array("answers", required: true)
      diagnostics += fill.diagnostics
      return survey.map { survey in
        (
          survey.text,
          visits.compactMap { AnswerFile.visit($0, timeZone: timeZone, &diagnostics) }
        )
      }
    }
    return label.map { Device(label: $0.text, collector: collector?.text, fills: fills) }
  }
}

/// The shipped files of the demonstration are broken.
struct DemoScriptError: ExplainedError {
  let message: Phrase
}
