/// Small whole numbers for labels, in the order they first appear.
package struct LabelCodes: Sendable {
  private var codes: [String: Int] = [:]
  /// The labels, each at the place of its code.
  package private(set) var labels: [String] = []

  /// No labels yet.
  package init() {}

  /// The code of a label; the next free one when it is seen for the first time.
  package mutating func code(_ label: String) -> Int {
    if let code = codes[label] { return code }
    codes[label] = labels.count
    labels.append(label)
    return labels.count - 1
  }
}
