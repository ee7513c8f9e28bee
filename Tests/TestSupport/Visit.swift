import Diagnostics
package import Expressions
package import Sessions
package import Surveys

/// A visit told by a test: through the real reader and the real session.
package final class Visit {
  /// The session behind the story.
  package let session: Session
  private var now: Int64 = 1_784_000_000_000

  /// The definition is broken.
  package struct BrokenDefinition: Error, CustomStringConvertible {
    package let description: String
  }

  /// Nothing stands at a path.
  package struct NoSuchPath: Error {
    let path: String
  }

  /// Opens a visit of a survey with these rows.
  package convenience init(@Rows _ rows: () -> [any Row]) throws {
    try self.init(definition(rows))
  }

  /// Opens a visit of a definition.
  package init(
    _ bundle: DefinitionBundle, id: String = "11111111-2222-4333-8444-555555555555",
    timeZone: TimeZoneRules = .utc, lastSaved: Submission? = nil
  ) throws {
    let reading = SurveyReader.read(bundle)
    guard let survey = reading.survey else {
      let renderer = DiagnosticRenderer(sources: reading.sources, language: .en)
      throw BrokenDefinition(
        description: reading.diagnostics.map { renderer.render($0) }.joined())
    }
    session = Session(
      survey: survey,
      opening: Session.Opening(
        id: id, at: now, timeZone: timeZone, language: "en", device: "tablet", collector: "A-01",
        lastSaved: lastSaved))
  }

  /// Answers a question as a person would: judged first, then recorded.
  package func answer(_ path: String, _ typed: String) throws {
    guard let location = session.location(at: path) else { throw NoSuchPath(path: path) }
    let text = try session.accept(typed, at: location)
    perform(.answered(path: path, value: text, observed: nil))
  }

  /// Adds an instance to the repeat at a path.
  package func add(_ path: String) { perform(.instanceAdded(repeat: path)) }

  /// Removes the instance at a path: `member[2]`.
  package func remove(_ path: String) { perform(.instanceRemoved(path: path)) }

  /// The names of the choices that a question offers, as a person sees them.
  package func choices(_ path: String) -> [String] {
    session.location(at: path).map { session.choices(at: $0).map(\.name) } ?? []
  }

  /// Lets an event happen a second later.
  package func perform(_ event: Event) {
    now += 1000
    session.apply(TimedEvent(event, at: now))
  }

  /// What is recorded at a path.
  package func value(_ path: String) -> String {
    session.location(at: path).map { session.answer(at: $0).value } ?? ""
  }

  /// Whether a question exists for the person.
  package func isRelevant(_ path: String) -> Bool {
    session.location(at: path).map { session.isRelevant($0) } ?? false
  }

  /// The paths that a person would be asked, in order.
  package var asked: [String] {
    var paths: [String] = []
    var step = session.firstStep
    while case .question(let location) = step {
      paths.append(session.path(of: location))
      step = session.step(after: step)
    }
    return paths
  }

  /// The sealed visit.
  package var submission: Submission {
    session.submission(definition: String(repeating: "0", count: 64), sealedAt: now + 1000)
  }
}
