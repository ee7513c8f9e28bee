import Diagnostics
import Programme
import Testing

/// What briefings, follow-ups and interviewers rely on.
@Suite struct FieldReferenceTests {
  @Test func theShippedHandlingIsWholeForEveryClause() throws {
    let (handling, diagnostics) = Article6HandlingReader.read(
      SourceFile(name: "article6-handling.json", text: try Shipped.text("article6-handling.json")))
    #expect(diagnostics.isEmpty)
    let clauses = try #require(handling?.clauses)
    #expect(clauses.map(\.letter) == ClauseLetter.allCases)
    for clause in clauses {
      #expect(!clause.notEvidence.isEmpty)
      #expect(clause.elements.contains { $0.isNecessary })
    }
  }

  @Test func theShippedScenariosAndPersonasAreWhole() throws {
    let scenarios = ScenarioReader.scenarios(
      SourceFile(name: "scenarios.json", text: try Shipped.text("scenarios.json")))
    #expect(scenarios.diagnostics.isEmpty)
    #expect(scenarios.scenarios.count >= 8)
    #expect(scenarios.rules.count >= 5)
    let personas = ScenarioReader.personas(
      SourceFile(name: "personas.json", text: try Shipped.text("personas.json")))
    #expect(personas.diagnostics.isEmpty)
    #expect(personas.personas.count == 11)
  }

  private static let good = """
    {"wave": "2026-Q3", "visits": [
      {"id": "V-1", "survey": "article6-visit.json", "scenario": "enquiry", "persona": "woman",
       "centre": "C-101", "service": "S-1001", "from": "2026-07-12", "to": "2026-07-16",
       "device": "tablet-07", "note": {"ar": "الطابق الثاني", "en": "second floor"}}]}
    """

  @Test func assignmentsAreReadAndKeptAsOneText() throws {
    let read = AssignmentReader.read(
      SourceFile(name: "visits.json", text: Self.good), scenarios: ["enquiry"],
      personas: ["woman"])
    #expect(read.diagnostics.isEmpty)
    let assignment = try #require(read.assignments?.first)
    #expect(assignment.wave == "2026-Q3")
    #expect(AssignmentReader.read(canonical: assignment.canonicalText) == assignment)
  }

  @Test(arguments: [
    (
      #"{"id": "V 1", "survey": "s", "centre": "C", "from": "2026-07-12", "to": "2026-07-12"}"#,
      "invalid-id"
    ),
    (
      #"{"id": "V", "survey": "s", "centre": "C", "from": "2026-07-32", "to": "2026-07-12"}"#,
      "bad-day"
    ),
    (
      #"{"id": "V", "survey": "s", "centre": "C", "from": "2026-07-12", "to": "2026-07-02"}"#,
      "wrong-order"
    ),
    (
      #"{"id": "V", "survey": "s", "centre": "C", "from": "2026-07-12", "to": "2026-07-12", "scenario": "enqiry"}"#,
      "unknown-word"
    ),
    (#"{"id": "V", "survey": "s", "from": "2026-07-12", "to": "2026-07-12"}"#, "missing-key"),
    (
      #"{"id": "V", "survey": "s", "centre": "C", "from": "2026-07-12", "to": "2026-07-12", "centr": 1}"#,
      "unknown-key"
    ),
  ])
  func aMistakeInAnAssignmentIsReported(visit: String, code: String) {
    let read = AssignmentReader.read(
      SourceFile(name: "v.json", text: "{\"visits\": [\(visit)]}"), scenarios: ["enquiry"],
      personas: [])
    #expect(read.assignments == nil)
    #expect(read.diagnostics.map(\.code) == [code])
  }

  @Test func ratesLeaveOutWhoCouldNotBeInterviewed() {
    var outcomes = ContactOutcomes()
    #expect(outcomes.responseRate == nil)
    for (outcome, count) in [
      (ContactOutcome.complete, 6), (.partial, 1), (.refused, 3), (.noContact, 2),
      (.notEligible, 9),
      (.quotaFull, 4),
    ] {
      for _ in 0..<count { outcomes.add(outcome) }
    }
    #expect(outcomes.responseRate == 0.5)
    #expect(outcomes.cooperationRate == 0.6)
    #expect(outcomes.total == 25)
  }
}
