/// The interviews of one cell, counted.
package struct InterviewCell: Sendable, Hashable {
  /// The ratings of one question, by the rating that overall satisfaction was given with them.
  package struct Ratings: Sendable, Hashable {
    /// Answers by rating and overall rating; 0 stands for no overall rating.
    private(set) var joint: [Int: [Int: Int]] = [:]

    mutating func add(_ rating: Int, overall: Int?, times: Int) {
      let count = (joint[rating]?[overall ?? 0] ?? 0) + times
      joint[rating, default: [:]][overall ?? 0] = count == 0 ? nil : count
      if joint[rating]?.isEmpty == true { joint[rating] = nil }
    }

    mutating func add(_ other: Ratings) {
      for (rating, row) in other.joint {
        for (overall, count) in row { joint[rating, default: [:]][overall, default: 0] += count }
      }
    }

    init(joint: [Int: [Int: Int]] = [:]) {
      self.joint = joint
    }
  }

  /// All contacts, whatever came of them.
  package private(set) var contacts = 0
  /// Interviews held to the end.
  package private(set) var complete = 0
  /// The ratings of each rated question, in the order of the form.
  package private(set) var questions: [Ratings] = []

  /// No interviews.
  package init() {}

  init(contacts: Int, complete: Int, questions: [Ratings]) {
    self.contacts = contacts
    self.complete = complete
    self.questions = questions
  }

  /// Adds an interview, or takes it out with `times` −1.
  mutating func add(_ interview: ScoredInterview, times: Int) {
    contacts += times
    guard interview.isComplete else { return }
    complete += times
    if questions.count < interview.ratings.count {
      questions += [Ratings](
        repeating: Ratings(), count: interview.ratings.count - questions.count)
    }
    for (index, rating) in interview.ratings.enumerated() {
      if let rating { questions[index].add(rating, overall: interview.overall, times: times) }
    }
  }

  /// Adds the interviews of another cell of the same form.
  mutating func add(_ other: InterviewCell) {
    contacts += other.contacts
    complete += other.complete
    if questions.count < other.questions.count {
      questions += [Ratings](repeating: Ratings(), count: other.questions.count - questions.count)
    }
    for (index, ratings) in other.questions.enumerated() { questions[index].add(ratings) }
  }
}
