import Diagnostics
import Digests
import Programme
import Storage

/// `mizan registry`: departments, centres and services.
enum RegistryCommand {
  static let command = Command(
    "registry",
    Phrase(
      en: "Keep the register of departments, centres and services.",
      ar: "سجل الدوائر والمراكز والخدمات."),
    examples: [example], subcommands: [importCommand])

  private static let example = Command.Example(
    "mizan registry import surveys/reference/registry-sample.json --store centre.mizan",
    Phrase(en: "take a register into a store", ar: "إدخال سجل إلى مخزن"))

  private static let file = Parameter<String>.argument(
    "FILE", .path, Phrase(en: "The register, JSON.", ar: "السجل بصيغة JSON."))

  private static let importCommand = Command(
    "import",
    Phrase(
      en: "Take a version of the register into a store; earlier versions are kept.",
      ar: "إدخال نسخة من السجل إلى مخزن مع الاحتفاظ بالنسخ السابقة."),
    takes: [file, Shared.store, GlobalParameters.json], examples: [example]
  ) { invocation in
    let path = invocation.folders.existing(invocation[file]) ?? invocation[file]
    let source = SourceFile(name: invocation[file], bytes: try WholeFile.bytes(of: path))
    let (registry, diagnostics) = RegistryReader.read(source)
    let renderer = DiagnosticRenderer(sources: [source], language: invocation.language)
    for diagnostic in diagnostics {
      try invocation.surroundings.messages.writeText(renderer.render(diagnostic))
    }
    guard let registry else { return .failure }
    let store = try invocation.deviceStore()
    let entry = try take(registry, into: store)
    let isNew = entry != nil
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("registry", .string(registry.name)), .init("version", .string(registry.version)),
          .init("departments", .integer(registry.departments.count)),
          .init("centres", .integer(registry.centres.count)),
          .init("services", .integer(registry.services.count)), .init("new", .bool(isNew)),
        ]).compactText)
    } else {
      try invocation.print(
        Phrase(
          en:
            "\(registry.departments.count) departments, \(registry.centres.count) centres, \(registry.services.count) services (version \(registry.version))\(isNew ? "" : ": already here")",
          ar:
            "\(registry.departments.count) دوائر، \(registry.centres.count) مراكز، \(registry.services.count) خدمات (النسخة \(registry.version))\(isNew ? "" : ": موجودة من قبل")"
        )[invocation.language])
    }
    return .success
  }

  /// Writes the registry as the newest version, unless it is the current one already.
  static func take(_ registry: Registry, into store: Store) throws -> Entry? {
    let body = registry.canonicalText
    if try store.currentVersion(.registry, subject: "registry")?.body == body { return nil }
    return try store.appendVersion(.registry, subject: "registry", body: body)
  }
}
