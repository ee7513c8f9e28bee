import Surveys

/// The definitions of invented quarters as bundles.
enum DefinitionBundleOf {
  static func visit(_ text: String) -> DefinitionBundle {
    DefinitionBundle(name: "bench-visit.json", survey: text)
  }

  static func interview(_ text: String) -> DefinitionBundle {
    DefinitionBundle(name: "bench-satisfaction.json", survey: text)
  }
}
