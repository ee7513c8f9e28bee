import Programme
import Reporting
import Scoring

extension FigureScope.Visits {
  /// The quarters that a number needs, the report's own first.
  func quarters(of quarter: Quarter) -> [Quarter] {
    let count =
      switch period {
      case .quarter: 1
      case .twoQuarters: 2
      case .year: 4
      }
    return (0..<count).compactMap { quarter.advanced(by: -$0) }
  }

  /// Whether a visit stands behind a number of a quarter.
  func holds(_ visit: ScoredVisit, _ survey: SurveyScorer, quarter: Quarter) -> Bool {
    guard quarters(of: quarter).contains(Quarter(containing: visit.day)) else { return false }
    if let department, visit.department != department { return false }
    if let centre, visit.centre != centre { return false }
    if let service, visit.service != service { return false }
    if let channel, visit.channel != channel { return false }
    if let auditor, visit.collector != auditor { return false }
    if isInTheField, !["visit", "centre"].contains(visit.channel) { return false }
    if isPaired, visit.pairId == nil { return false }
    if let question, !survey.items.contains(where: { $0.code == question }) { return false }
    switch standing {
    case .valid: if !visit.isValid { return false }
    case .awaiting: if visit.standing != .awaiting { return false }
    case .any: break
    }
    guard clause != nil || allegations != nil else { return true }
    return visit.breaches.contains { breach in
      (clause == nil || ClauseLetter(reading: breach.clause) == clause)
        && (allegations == nil || breach.state.standing == allegations)
    }
  }
}

extension FigureScope.Interviews {
  /// The quarters that a number needs, the report's own first.
  func quarters(of quarter: Quarter) -> [Quarter] {
    [quarter] + (withQuarterBefore ? [quarter.previous].compactMap { $0 } : [])
  }

  /// Whether an interview stands behind a number of a quarter.
  func holds(_ interview: ScoredInterview, _ survey: SurveyScorer, quarter: Quarter) -> Bool {
    guard interview.channel != "platform",
      quarters(of: quarter).contains(Quarter(containing: interview.day))
    else { return false }
    if let department, interview.department != department { return false }
    if let service, interview.service != service { return false }
    guard let question else { return true }
    guard let place = survey.rated.firstIndex(where: { $0.code == question }) else { return false }
    return interview.ratings.indices.contains(place) && interview.ratings[place] != nil
  }
}
