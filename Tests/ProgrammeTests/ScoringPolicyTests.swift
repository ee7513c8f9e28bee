import Diagnostics
import Testing

@testable import Programme

struct ScoringPolicyTests {
  private static let contract = """
    {"policy":"default","version":"2026-07-01","confidence":0.95,"visit":{"min_coverage":0.7,\
    "penalties":{"low":2,"medium":5,"high":10,"critical":20},"penalty_cap":40},\
    "centre":{"min_publish":9,"min_indicative":3},\
    "department":{"min_publish":30,"min_indicative":10,"min_centres":3},\
    "satisfaction":{"min_publish":30,"min_indicative":10},\
    "breach":{"min_publish":30,"min_indicative":10,\
    "points":{"low":1,"medium":3,"high":5,"critical":10},"slope":1},"suppression":{"k":10},\
    "index":{"weights":{"audit":35,"satisfaction":30,"kpi":15,"platform":10,"breaches":10},\
    "required":["audit"],"min_weight_share":0.6,"aggregation":"arithmetic"},\
    "channels":{"visit":60,"telephone":15,"website":15,"app":10}}
    """

  @Test func theWholePolicyIsReadAndWrittenBack() throws {
    let reading = PolicyReader.read(SourceFile(name: "policy", text: Self.contract))
    #expect(reading.diagnostics.isEmpty)
    #expect(try #require(reading.policy).canonicalText == Self.contract)
  }

  @Test func whatIsNotWrittenKeepsItsDefault() throws {
    let reading = PolicyReader.read(SourceFile(name: "policy", text: #"{"version": "2026-07-01"}"#))
    #expect(try #require(reading.policy).canonicalText == Self.contract)
  }

  @Test func everyMistakeIsReportedInOneRun() {
    let marked = MarkedSource(
      """
      {"version": "1", "confidence": ⟦95⟧, ⟦"visits"⟧: {},
       "visit": {"penalties": ⟦{"low": 9, "medium": 5}⟧, "penalty_cap": ⟦10⟧},
       "centre": {"min_publish": 3, "min_indicative": ⟦9⟧},
       "department": {"min_centres": ⟦0⟧, ⟦"min_center"⟧: 2},
       "suppression": {"k": ⟦1.5⟧},
       "index": {"weights": {"audit": ⟦-1⟧, ⟦"kpis"⟧: 3}, "required": [⟦"audits"⟧],
                 "aggregation": ⟦"harmonic"⟧},
       "channels": ⟦{"visit": 0}⟧}
      """)
    let reading = PolicyReader.read(marked.source)
    #expect(reading.policy == nil)
    marked.expect(
      reading.diagnostics,
      [
        "out-of-range", "unknown-key", "severity-order", "low-cap", "threshold-order",
        "out-of-range", "unknown-key", "wrong-type", "out-of-range", "unknown-key", "unknown-word",
        "unknown-word", "no-weight",
      ])
  }

  @Test(arguments: ["1e999", "-1e999", "-0.5"])
  func aWeightThatIsNotFiniteOrNegativeIsRefused(weight: String) {
    let marked = MarkedSource(
      #"{"version": "1", "index": {"weights": {"audit": 1, "kpi": ⟦\#(weight)⟧}}}"#)
    marked.expect(PolicyReader.read(marked.source).diagnostics, ["out-of-range"])
  }

  @Test func noWeightsAreRefused() {
    let marked = MarkedSource(#"{"version": "1", "channels": ⟦{}⟧}"#)
    marked.expect(PolicyReader.read(marked.source).diagnostics, ["no-weight"])
  }

  @Test func aLightBreachThatCountsMoreIsOnlyAWarning() {
    let source = SourceFile(
      name: "p", text: #"{"version": "1", "breach": {"points": {"low": 4}}}"#)
    let reading = PolicyReader.read(source)
    #expect(reading.diagnostics.map(\.code) == ["severity-order"])
    #expect(reading.policy?.breach.points.low == 4)
  }
}
