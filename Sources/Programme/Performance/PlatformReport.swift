/// How departments answered the requests of the platform in a quarter, one version of data.
package struct PlatformReport: Sendable, Hashable {
  /// The requests of one department.
  package struct Department: Sendable, Hashable {
    /// Its id in the registry.
    package let id: String
    /// Requests that were answered or whose limit has passed.
    package let due: Int
    /// Those of them that were answered in time.
    package let onTime: Int
    /// Requests that are not due yet, or whose limit nobody announced: in no share.
    package let undecided: Int
    /// Ratings 1 to 5 with their number; places 0 to 4.
    package let ratings: [Int]
    /// Closed requests without a rating.
    package let unrated: Int
    /// Requests that went up a level.
    package let escalated: Int
    /// Requests that were opened again.
    package let reopened: Int

    /// The requests of one department; `ratings` has five numbers.
    package init(
      id: String, due: Int, onTime: Int, undecided: Int = 0, ratings: [Int], unrated: Int,
      escalated: Int = 0, reopened: Int = 0
    ) {
      precondition(ratings.count == 5, "ratings go from 1 to 5")
      self.id = id
      self.due = due
      self.onTime = onTime
      self.undecided = undecided
      self.ratings = ratings
      self.unrated = unrated
      self.escalated = escalated
      self.reopened = reopened
    }
  }

  /// The quarter.
  package let quarter: Quarter
  /// The version, as its keeper writes it.
  package let version: String
  /// The departments in the order of the file.
  package let departments: [Department]

  /// The requests of one department; `nil` when nothing is known of it.
  package func department(_ id: String) -> Department? {
    departments.first { $0.id == id }
  }
}
