/// The interviews of one cell, counted.
package struct InterviewCell: Sendable, Hashable {
  /// The ratings of one question, by the rating that overall satisfaction was given with them.
  package struct Ratings: Sendable, Hashable {
    /// A rating together with the overall rating; 0 stands for none.
    struct Pair: Sendable, Hashable, Comparable {
      let rating: Int
      let overall: Int

      static func < (left: Pair, right: Pair) -> Bool {
        (left.rating, left.overall) < (right.rating, right.overall)
      }
    }

    /// How many answers gave each pair of ratings.
    private(set) var joint: [Pair: Int] = [:]

    mutating func add(_ rating: Int, overall: Int?, times: Int) {
      let pair = Pair(rating: rating, overall: overall ?? 0)
      if joint[pair, default: 0] == -times {
        joint[pair] = nil
      } else {
        joint[pair, default: 0] += times
      }
    }

    mutating func add(_ other: Ratings) {
      for (pair, count) in other.joint { joint[pair, default: 0] += count }
    }

    init(joint: [Pair: Int] = [:]) {
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
    if complete == 0 { questions = [] }
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
