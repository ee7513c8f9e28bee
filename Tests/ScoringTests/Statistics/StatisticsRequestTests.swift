import Diagnostics
import Scoring
import Testing

/// What a request line answers when something is wrong with it, and how methods present themselves.
@Suite struct StatisticsRequestTests {
  private func code(_ line: String) -> String? {
    StatisticsRequest.answer(line)["error"]?["code"]?.text
  }

  private func request(_ method: String, _ input: String) -> String {
    #"{"method":"\#(method)","input":\#(input)}"#
  }

  @Test(arguments: [
    "", "   ", "{", "[1]", "7", "{\"method\":\"a\",\"method\":\"b\"}", "{} {}", "\u{FEFF}{}",
  ])
  func aLineThatIsNotOneObjectIsRefused(line: String) {
    #expect(["invalid_json", "missing_field"].contains(code(line)))
  }

  @Test func aRequestNeedsItsMethodAndItsInput() {
    #expect(code(#"{"input":{}}"#) == "missing_field")
    #expect(code(#"{"method":"proportion.wilson"}"#) == "missing_field")
    #expect(code(#"{"method":7,"input":{}}"#) == "wrong_type")
    #expect(code(#"{"method":"proportion.wilson","input":[1]}"#) == "wrong_type")
  }

  @Test func anUnknownMethodNamesTheNearestOne() throws {
    let answer = StatisticsRequest.answer(request("proportion.wilsen", "{}"))
    #expect(answer["error"]?["code"]?.text == "unknown_method")
    #expect(try #require(answer["error"]?["message"]?.text).contains("'proportion.wilson'"))
  }

  @Test func aMisspeltFieldIsPointedOut() throws {
    let answer = StatisticsRequest.answer(request("proportion.wilson", #"{"succeses":3,"n":4}"#))
    #expect(answer["error"]?["code"]?.text == "missing_field")
    #expect(
      answer["error"]?["message"]?.text == "'successes' is missing; found 'succeses' instead")
  }

  @Test func aMessageIsToldInTheLanguageAskedFor() throws {
    let answer = StatisticsRequest.answer(request("dist.normal_cdf", "{}"), language: .ar)
    #expect(answer["error"]?["message"]?.text == "'x' مفقود")
  }

  @Test(arguments: [
    ("proportion.wilson", #"{"successes":"3","n":4}"#, "wrong_type"),
    ("proportion.wilson", #"{"successes":5,"n":4}"#, "out_of_range"),
    ("proportion.wilson", #"{"successes":-1,"n":4}"#, "out_of_range"),
    ("proportion.wilson", #"{"successes":1,"n":4,"conf":1}"#, "out_of_range"),
    ("proportion.wilson", #"{"successes":1,"n":4,"conf":95}"#, "out_of_range"),
    ("proportion.wilson", #"{"successes":1,"n":1e999}"#, "not_finite"),
    ("proportion.weighted", #"{"y":[1,0],"w":[1,-2]}"#, "negative_weight"),
    ("proportion.weighted", #"{"y":[1,0],"w":[1,1e999]}"#, "not_finite"),
    ("proportion.weighted", #"{"y":[1,0],"w":[1]}"#, "length_mismatch"),
    ("proportion.weighted", #"{"y":[1,0],"w":[1,null]}"#, "missing_weight"),
    ("proportion.weighted", #"{"y":[1,7],"w":[1,1]}"#, "out_of_range"),
    ("rate.poisson_exact", #"{"count":1.5,"exposure":3,"per":1}"#, "wrong_type"),
    ("rate.poisson_exact", #"{"count":1,"exposure":-3,"per":1}"#, "out_of_range"),
    ("mean.summary", #"{"values":[1,"a"]}"#, "wrong_type"),
    ("mean.summary", #"{"values":{}}"#, "wrong_type"),
    ("satisfaction.csat", #"{"ratings":[6],"scaleMax":5,"topBoxes":2}"#, "out_of_range"),
    ("satisfaction.nps", #"{"ratings":[6.5]}"#, "wrong_type"),
    ("satisfaction.nps", #"{"ratings":[11]}"#, "out_of_range"),
    ("satisfaction.ces", #"{"ratings":[1]}"#, "missing_field"),
    ("survey.mean", #"{"y":[1,2],"cluster":["a"]}"#, "length_mismatch"),
    ("survey.mean", #"{"y":[1,2],"cluster":["a",null]}"#, "missing_field"),
    ("survey.mean", #"{"y":[1,2],"w":[1,-1]}"#, "negative_weight"),
    ("survey.mean", #"{"y":[1,2],"stratum":["a","b"],"fpc":{"a":2}}"#, "out_of_range"),
    (
      "survey.stratified_mean", #"{"strata":[{"N":3,"n":4,"mean":1,"variance":1}]}"#, "out_of_range"
    ),
    (
      "weights.design", #"{"strata":[{"id":"a","N":1,"n":1},{"id":"a","N":1,"n":1}]}"#,
      "duplicate_id"
    ),
    ("kpi.attainment", #"{"direction":"down","target":1,"actual":2}"#, "unknown_value"),
    ("kpi.attainment", #"{"target":1,"actual":2}"#, "missing_field"),
    ("bekhedmatkom.component", #"{"due":3,"onTime":4,"ratings":[]}"#, "out_of_range"),
    ("bekhedmatkom.component", #"{"due":3,"onTime":2,"ratings":[0]}"#, "out_of_range"),
    ("agreement.percent", #"{"a":[1],"b":[]}"#, "length_mismatch"),
    ("agreement.cohen_kappa", #"{"a":["x"],"b":["y"],"categories":["y"]}"#, "unknown_value"),
    (
      "agreement.cohen_kappa", #"{"a":[],"b":[],"categories":[1],"weights":"cubic"}"#,
      "unknown_value"
    ),
    ("agreement.cohen_kappa", #"{"a":[],"b":[],"weights":"linear"}"#, "missing_field"),
    ("agreement.cohen_kappa", #"{"a":[],"b":[],"categories":[1,1]}"#, "duplicate_id"),
    ("agreement.fleiss_kappa", #"{"table":[[1,-1]]}"#, "out_of_range"),
    ("agreement.fleiss_kappa", #"{"table":[[1.5,1]]}"#, "wrong_type"),
    (
      "agreement.krippendorff_alpha", #"{"ratings":[[1],[1,2]],"level":"nominal"}"#,
      "length_mismatch"
    ),
    ("agreement.krippendorff_alpha", #"{"ratings":[["a"]],"level":"interval"}"#, "wrong_type"),
    ("agreement.krippendorff_alpha", #"{"ratings":[[1]],"level":"ratio"}"#, "unknown_value"),
    ("compare.two_proportions", #"{"x1":2,"n1":1,"x2":0,"n2":1}"#, "out_of_range"),
    (
      "trend.cochran_armitage", #"{"successes":[1],"totals":[1,2],"scores":[1,2]}"#,
      "length_mismatch"
    ),
    ("trend.cochran_armitage", #"{"successes":[3],"totals":[1],"scores":[1]}"#, "out_of_range"),
    ("multiple.holm", #"{"pValues":[1.2]}"#, "out_of_range"),
    ("index.composite", #"{"components":[{"id":"a","weight":-1,"score":3}]}"#, "negative_weight"),
    ("rank.competition", #"{"values":[1],"decimals":-1}"#, "out_of_range"),
    ("rank.intervals", #"{"items":[{"id":"a","value":1,"se":-1}]}"#, "out_of_range"),
    ("privacy.suppress", #"{"cells":[{"id":"a","count":-1}]}"#, "out_of_range"),
    ("privacy.suppress", #"{"cells":[{"id":"a","count":1},{"id":"a","count":2}]}"#, "duplicate_id"),
    ("sample.size_proportion", #"{"p":0.5,"margin":0}"#, "out_of_range"),
    ("sample.size_proportion", #"{"p":0.5,"margin":0.1,"responseRate":0}"#, "out_of_range"),
    ("sample.allocate", #"{"method":"neyman","n":5,"strata":[{"id":"a","N":9}]}"#, "missing_field"),
    ("sample.pps_systematic", #"{"n":1,"units":[{"id":"a","size":9}],"start":1}"#, "out_of_range"),
    ("audit.credit", "{}", "missing_field"),
    ("audit.credit", #"{"question":{"type":"yesno","answer":"yes"}}"#, "unknown_value"),
    ("audit.credit", #"{"question":{"type":"yes_partial_no","answer":"maybe"}}"#, "unknown_value"),
    ("audit.credit", #"{"question":{"type":"scale","min":1,"max":5,"answer":6}}"#, "out_of_range"),
    ("audit.credit", #"{"question":{"type":"scale","min":1,"max":5,"answer":"x"}}"#, "wrong_type"),
    ("audit.credit", #"{"question":{"type":"checklist","items":2,"observed":3}}"#, "out_of_range"),
    ("audit.visit_score", #"{"sections":[{"id":"A","questions":[]}]}"#, "missing_field"),
    (
      "audit.visit_score", #"{"sections":[{"id":"A","weight":-1,"questions":[]}]}"#,
      "negative_weight"
    ),
    (
      "audit.visit_score",
      #"{"sections":[{"id":"A","weight":1,"questions":[{"id":"a","weight":1,"credit":2}]}]}"#,
      "out_of_range"
    ),
    (
      "audit.visit_score",
      #"{"sections":[],"breaches":[{"clause":"أ","severity":"bad","state":"x"}]}"#,
      "unknown_value"
    ),
    (
      "audit.centre_score", #"{"visits":[{"id":"v","score":1},{"id":"v","score":2}]}"#,
      "duplicate_id"
    ),
    ("dist.t_cdf", #"{"x":1}"#, "missing_field"),
  ])
  func aWrongInputIsRefusedWithItsCode(method: String, input: String, expected: String) {
    #expect(code(request(method, input)) == expected, "\(method) \(input)")
  }

  @Test func aMessageNamesThePlaceOfTheMistake() {
    let line = request(
      "audit.visit_score",
      #"{"sections":[{"id":"A","weight":1,"questions":[{"id":"a","credit":1},{"id":"b","weight":-2}]}]}"#
    )
    #expect(
      StatisticsRequest.answer(line)["error"]?["message"]?.text
        == "'sections[0].questions[1].weight' has to be a weight of 0 or more")
  }

  @Test(arguments: [
    ("dist.normal_quantile", #"{"p":0}"#), ("dist.normal_quantile", #"{"p":1}"#),
    ("dist.t_quantile", #"{"p":0.5,"df":0}"#), ("dist.chi2_quantile", #"{"p":1,"df":2}"#),
    ("dist.t_quantile", #"{"p":1e-300,"df":0.01}"#),
    ("dist.beta_quantile", #"{"p":2,"a":1,"b":1}"#),
  ])
  func aValueThatIsNotFiniteOrNotDefinedIsNull(method: String, input: String) {
    #expect(StatisticsRequest.answer(request(method, input))["result"]?["value"] == .null)
  }

  @Test func everyAnswerIsOneLineOfJSON() {
    for example in StatisticsCase.read("references.json") {
      let text = StatisticsRequest.answer(example.line).compactText
      #expect(!text.contains("\n") && !text.contains("nan") && !text.contains("inf,"))
    }
  }

  @Test func everyMethodExplainsItselfInBothLanguages() {
    for method in StatisticsMethod.all {
      #expect(!method.summary.en.isEmpty && !method.summary.en.contains("\n"), "\(method.name)")
      #expect(method.summary.ar.unicodeScalars.contains { $0.value > 0x600 }, "\(method.name)")
      #expect(!method.input.isEmpty && !method.output.isEmpty, "\(method.name)")
    }
    #expect(Set(StatisticsMethod.all.map(\.name)).count == StatisticsMethod.all.count)
  }

  @Test func theOutputOfAMethodIsWhatItAnnounces() throws {
    for example in StatisticsCase.read("statistics.json") {
      let method = try StatisticsMethod.named(example.method)
      let announced = method.output.split { ", {}[]".contains($0) }.map(String.init)
      let fields = try #require(example.expected.members).map(\.name)
      #expect(fields.allSatisfy(announced.contains), "\(method.name)")
    }
  }
}
