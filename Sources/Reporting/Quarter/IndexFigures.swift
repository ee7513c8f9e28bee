package import Diagnostics

/// The composite index of a department.
package struct IndexFigures: Sendable, Hashable {
  /// One component of the index.
  package struct Component: Sendable, Hashable {
    /// The word of the component in the policy.
    package var id: String
    /// Its weight in the policy.
    package var weight: Double
    /// Its score, 0 to 100; `nil` when there is none. A missing one is never replaced.
    package var score: Double?

    /// One component of the index.
    package init(id: String, weight: Double, score: Double?) {
      self.id = id
      self.weight = weight
      self.score = score
    }

    /// What people call the component.
    package var name: Phrase { IndexFigures.name(ofComponent: id) }
  }

  /// The index, 0 to 100.
  package var value: Figure
  /// Whether components were missing and the weights of the others were raised.
  package var isPartial: Bool
  /// The share of the weight that was available, 0 to 1.
  package var weightShare: Double
  /// The components, always shown beside the index.
  package var components: [Component]

  /// The composite index of a department.
  package init(value: Figure, isPartial: Bool, weightShare: Double, components: [Component]) {
    self.value = value
    self.isPartial = isPartial
    self.weightShare = weightShare
    self.components = components
  }

  /// What people call a component.
  package static func name(ofComponent id: String) -> Phrase {
    switch id {
    case "audit": Phrase(en: "audit", ar: "المتسوق الخفي")
    case "satisfaction": Phrase(en: "satisfaction", ar: "رضا متلقي الخدمة")
    case "kpi": Phrase(en: "service standards", ar: "معايير الخدمة")
    case "platform": Phrase(en: "request platform", ar: "منصة الطلبات")
    case "breaches": Phrase(en: "breaches", ar: "المخالفات")
    default: Phrase(id)
    }
  }
}
