import Diagnostics
import Programme
import Surveys

/// The counted visits and interviews of one quarter, looked at by department, centre and channel.
struct QuarterView {
  /// A cell of visits with what its definition says about it.
  struct Cell {
    let key: CellKey
    let cell: VisitCell
    let survey: SurveyScorer
    var channel: String { survey.survey.settings.channel.rawValue }
    var isInTheField: Bool { QuarterScorer.fieldChannels.contains(channel) }
  }

  let visits: [Cell]
  /// The same, by the department that answers.
  let visitsByDepartment: [String: [Cell]]
  /// The same, by the centre.
  let visitsByCentre: [String: [Cell]]
  let interviews: [(key: CellKey, cell: InterviewCell, survey: SurveyScorer)]
  let pairs: [[PairedVisit]]

  /// Cells whose definition is not known take no part; the caller sees to it that there are none.
  init(_ tally: QuarterTally, surveys: [String: SurveyScorer]) {
    visits = tally.observations.sorted { $0.key < $1.key }.compactMap { key, cell in
      surveys[key.definition].map { Cell(key: key, cell: cell, survey: $0) }
    }
    visitsByDepartment = Dictionary(grouping: visits, by: \.key.department)
    visitsByCentre = Dictionary(grouping: visits, by: \.key.centre)
    interviews = tally.interviews.sorted { $0.key < $1.key }.compactMap { key, cell in
      surveys[key.definition].map { (key, cell, $0) }
    }
    pairs = tally.pairs
  }

  /// Where the visits of some cells stand.
  static func standings(_ cells: [Cell]) -> StandingCounts {
    cells.reduce(into: StandingCounts()) { $0.add($1.cell.standings) }
  }

  /// The base scores of some cells by centre, in the order of their names.
  static func scores(_ cells: [Cell]) -> [(centre: String, scores: ExactMoments)] {
    var centres: [String: ExactMoments] = [:]
    for cell in cells { centres[cell.key.centre, default: ExactMoments()].add(cell.cell.base) }
    return centres.sorted { CellSuppression.precedes($0.key, $1.key) }
      .map { (centre: $0.key, scores: $0.value) }
  }

  /// The satisfaction interviews of some departments; `nil` for all. Requesters of the platform
  /// answer another survey and are not mixed in.
  func interviews(of department: String?) -> [(
    key: CellKey, cell: InterviewCell, survey: SurveyScorer
  )] {
    interviews.filter { interview in
      interview.survey.survey.settings.channel != .platform
        && (department == nil || interview.key.department == department)
    }
  }

  /// The signatures of the forms behind some field visits.
  func signatures(of department: String) -> Set<String> {
    Set(
      visitsByDepartment[department, default: []].filter {
        $0.isInTheField && $0.cell.base.count > 0
      }.map(\.survey.signature))
  }
}
