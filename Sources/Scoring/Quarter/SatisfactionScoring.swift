import Diagnostics
import Programme
import Surveys

/// Satisfaction of departments, and which of them must be withheld to protect others.
extension QuarterScorer {
  /// What the recipients of a department answered, of all for `nil`; `nil` without interviews.
  func satisfaction(of department: String?) -> SatisfactionScore? {
    satisfaction(of: department, view)
  }

  func satisfaction(of department: String?, _ view: QuarterView) -> SatisfactionScore? {
    let interviews = view.interviews(of: department)
    guard !interviews.isEmpty else { return nil }
    var rated: [SurveyScorer.Rated] = []
    var units: [String: [(cell: InterviewCell, survey: SurveyScorer)]] = [:]
    for (key, cell, survey) in interviews {
      for question in survey.rated where !rated.contains(where: { $0.name == question.name }) {
        rated.append(question)
      }
      units[key.centre, default: []].append((cell, survey))
    }
    return SatisfactionScore(
      units.sorted { CellSuppression.precedes($0.key, $1.key) }.map { centre, parts in
        unit(centre, parts, isNational: department == nil)
      }, rated: rated, policy: policy)
  }

  private func unit(
    _ centre: String, _ parts: [(cell: InterviewCell, survey: SurveyScorer)], isNational: Bool
  ) -> SatisfactionScore.Unit {
    var ratings: [String: InterviewCell.Ratings] = [:]
    for (cell, survey) in parts {
      for (question, answers) in zip(survey.rated, cell.questions) {
        ratings[question.name, default: InterviewCell.Ratings()].add(answers)
      }
    }
    let known = registry?.centre(centre)
    return SatisfactionScore.Unit(
      stratum: (isNational ? known?.department : known?.governorate?.en) ?? "",
      population: known?.annualTransactions.map(Double.init), ratings: ratings,
      contacts: parts.reduce(0) { $0 + $1.cell.contacts },
      complete: parts.reduce(0) { $0 + $1.cell.complete })
  }

  func isSatisfactionProtected(_ department: String) -> Bool {
    protectedSatisfaction.primary.contains(department)
      || protectedSatisfaction.secondary.contains(department)
  }

  /// Centres of one department whose counts of breaches are left out.
  func hiddenCentres(_ centres: [Centre]) -> Set<String> {
    view.hidden(centres.map(\.id), by: \.centre, k: policy.centre.minIndicative)
  }
}

extension QuarterView {
  /// Departments whose recipients are too few to be shown.
  func smallSatisfaction(_ departments: [Department], k: Int) -> CellSuppression {
    var counts: [String: Int] = [:]
    for interview in interviews(of: nil) {
      counts[interview.key.department, default: 0] += interview.cell.complete
    }
    return CellSuppression(
      departments.map { CellSuppression.Cell(id: $0.id, count: counts[$0.id] ?? 0) }, k: k,
      isTotalPublished: true)
  }

  /// The units whose counts of breaches are left out.
  func hidden(_ ids: [String], by unit: (CellKey) -> String, k: Int) -> Set<String> {
    var counts: [String: Int] = [:]
    for cell in visits { counts[unit(cell.key), default: 0] += cell.cell.standings.valid }
    let suppression = CellSuppression(
      ids.map { CellSuppression.Cell(id: $0, count: counts[$0] ?? 0) }, k: k,
      isTotalPublished: true)
    return Set(suppression.primary + suppression.secondary)
  }
}
