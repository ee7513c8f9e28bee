import Diagnostics
import Digests
import Programme
import Storage

/// `mizan policy`: how figures are computed, published and protected.
enum PolicyCommand {
  static let command = Command(
    "policy",
    Phrase(
      en: "Check the scoring policy, and take a version of it into a store.",
      ar: "فحص سياسة الاحتساب وإدخال نسخة منها إلى مخزن."),
    examples: [checkExample], subcommands: [check, importCommand])

  private static let checkExample = Command.Example(
    "mizan policy check surveys/reference/scoring-policy.json",
    Phrase(en: "every mistake of a policy", ar: "كل أخطاء السياسة"))

  private static let file = Parameter<String>.argument(
    "FILE", .path, Phrase(en: "The policy, JSON.", ar: "السياسة بصيغة JSON."))

  private static let check = Command(
    "check", Phrase(en: "Report every mistake of a policy.", ar: "بيان كل أخطاء سياسة."),
    takes: [file, GlobalParameters.json], examples: [checkExample]
  ) { invocation in
    let (policy, diagnostics, source) = try read(invocation)
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("policy", .optional(policy?.name)), .init("version", .optional(policy?.version)),
          .init("sha256", .optional(policy.map { SHA256.hexadecimal($0.canonicalText) })),
          .init(
            "diagnostics",
            .array(
              diagnostics.map {
                DiagnosticRenderer(sources: [source], language: invocation.language).json($0)
              })),
        ]).indentedText)
    } else if let policy {
      try invocation.print(
        Phrase(
          en: "policy \(policy.name), version \(policy.version): in order",
          ar: "السياسة \(policy.name) النسخة \(policy.version): سليمة")[invocation.language])
    }
    return policy == nil ? .failure : .success
  }

  private static let importCommand = Command(
    "import",
    Phrase(
      en: "Take a version of the policy into a store; earlier versions are kept.",
      ar: "إدخال نسخة من السياسة إلى مخزن مع الاحتفاظ بالنسخ السابقة."),
    discussion: Phrase(
      en: "The next scoring computes everything again with it, and says so.",
      ar: "يعيد الاحتساب التالي حساب كل شيء بها ويذكر ذلك."),
    takes: [file, Shared.store, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan policy import policy-2027.json --store centre.mizan",
        Phrase(en: "take a new version", ar: "إدخال نسخة جديدة"))
    ]
  ) { invocation in
    let (policy, _, _) = try read(invocation)
    guard let policy else { return .failure }
    let store = try invocation.deviceStore()
    let body = policy.canonicalText
    let isNew = try store.currentVersion(.policy, subject: "policy")?.body != body
    if isNew { try store.appendVersion(.policy, subject: "policy", body: body) }
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("policy", .string(policy.name)), .init("version", .string(policy.version)),
          .init("sha256", .string(SHA256.hexadecimal(body))), .init("new", .bool(isNew)),
        ]).compactText)
    } else {
      try invocation.print(
        Phrase(
          en: "policy \(policy.name), version \(policy.version)\(isNew ? "" : ": already here")",
          ar: "السياسة \(policy.name) النسخة \(policy.version)\(isNew ? "" : ": موجودة من قبل")")[
            invocation.language])
    }
    return .success
  }

  private static func read(
    _ invocation: Invocation
  ) throws -> (policy: ScoringPolicy?, diagnostics: [Diagnostic], source: SourceFile) {
    let path = invocation.folders.existing(invocation[file]) ?? invocation[file]
    let source = SourceFile(name: invocation[file], bytes: try WholeFile.bytes(of: path))
    let (policy, diagnostics) = PolicyReader.read(source)
    let renderer = DiagnosticRenderer(sources: [source], language: invocation.language)
    for diagnostic in diagnostics {
      try invocation.surroundings.messages.writeText(renderer.render(diagnostic))
    }
    return (policy, diagnostics, source)
  }
}
