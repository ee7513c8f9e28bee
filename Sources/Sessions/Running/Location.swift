/// Where a question, group or repeat stands in a running session: the element of the survey and the
/// instance of the innermost repeat around it.
package struct Location: Sendable, Hashable {
  /// The instance of the innermost repeat around the element; 0 outside repeats.
  package let instance: Int
  /// The element, an index into the survey's elements.
  package let element: Int

  /// The location of an element in an instance.
  package init(instance: Int, element: Int) {
    self.instance = instance
    self.element = element
  }
}

/// What comes next in a session.
package enum Step: Sendable, Hashable {
  /// A question to ask or a note to show.
  case question(Location)
  /// One more instance of a repeat could be added here; the location is the repeat's.
  case offerInstance(Location)
  /// Everything has been passed.
  case end
}
