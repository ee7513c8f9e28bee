package import Diagnostics

/// Reads a registry and reports every mistake of it in one run.
package struct RegistryReader {
  private var diagnostics: [Diagnostic] = []
  private var departmentIds: [String] = []
  private var serviceIds: [String] = []

  private init() {}

  /// The registry, unless it has errors, and everything to report.
  package static func read(
    _ source: SourceFile
  ) -> (registry: Registry?, diagnostics: [Diagnostic]) {
    let (root, problems) = JSONReader.read(source)
    guard let root else { return (nil, problems) }
    var reader = RegistryReader()
    reader.diagnostics = problems
    let registry = reader.registry(root)
    let diagnostics = reader.diagnostics.inReadingOrder()
    return (diagnostics.hasErrors ? nil : registry, diagnostics)
  }

  private mutating func registry(_ root: JSONNode) -> Registry? {
    var top = ObjectReader(
      root,
      keys: ["$schema", "registry", "version", "sample", "departments", "centres", "services"])
    let name = top.id("registry")
    let version = top.string("version", required: true)
    _ = top.value("sample", required: true)
    let isSample = top.bool("sample")
    let departmentNodes = top.array("departments", required: true)
    let centreNodes = top.array("centres", required: true)
    let serviceNodes = top.array("services")
    diagnostics += top.diagnostics

    // Departments with other mistakes still count as known, so that one mistake is one report.
    departmentIds = departmentNodes.compactMap { $0["id"]?.string?.text }
    serviceIds = serviceNodes.compactMap { $0["id"]?.string?.text }
    let departments = departmentNodes.compactMap { department($0) }
    let centres = centreNodes.compactMap { centre($0) }
    let services = serviceNodes.compactMap { service($0) }
    for nodes in [departmentNodes, centreNodes, serviceNodes] {
      diagnostics += Diagnostic.duplicateIDs(in: nodes)
    }
    guard let name, let version, let isSample else { return nil }
    return Registry(
      name: name.text, version: version.text, isSample: isSample, departments: departments,
      centres: centres, services: services)
  }

  private mutating func department(_ node: JSONNode) -> Department? {
    var reader = ObjectReader(node, keys: ["id", "name", "kind"])
    let id = reader.id("id")
    let name = reader.phrase("name", required: true)
    let kind = reader.word("kind", as: Department.Kind.self)
    diagnostics += reader.diagnostics
    guard let id, let name else { return nil }
    return Department(id: id.text, name: name, kind: kind ?? .department)
  }

  private mutating func centre(_ node: JSONNode) -> Centre? {
    var reader = ObjectReader(
      node, keys: ["id", "name", "department", "governorate", "type", "annual_transactions"])
    let id = reader.id("id")
    let name = reader.phrase("name", required: true)
    let department = owner(&reader)
    let governorate = reader.value("governorate").flatMap { reader.phraseOrText($0) }
    let kind = reader.word("type", as: Centre.Kind.self)
    let transactions = reader.integer("annual_transactions")
    if node.members != nil, node["annual_transactions"] == nil {
      reader.report(
        "missing-transactions", at: id?.place ?? node.place,
        Phrase(
          en: "without 'annual_transactions' the visits of this centre cannot be weighted",
          ar: "لا يمكن ترجيح زيارات هذا المركز دون 'annual_transactions'"),
        help: Phrase(
          en: "add the number of transactions of a year", ar: "أضف عدد المعاملات في السنة"),
        severity: .warning)
    }
    diagnostics += reader.diagnostics
    guard let id, let name, let department else { return nil }
    return Centre(
      id: id.text, name: name, department: department, governorate: governorate,
      kind: kind ?? .single, annualTransactions: transactions)
  }

  private mutating func service(_ node: JSONNode) -> Service? {
    var reader = ObjectReader(
      node,
      keys: [
        "id", "name", "department", "standard_minutes", "standard_visits", "documents", "fee_fils",
        "urgent_of",
      ])
    let id = reader.id("id")
    let name = reader.phrase("name", required: true)
    let department = owner(&reader)
    let minutes = reader.number("standard_minutes", in: 0...1_000_000)
    let visits = reader.integer("standard_visits", in: 0...1000)
    let documents = reader.array("documents").compactMap { reader.phraseOrText($0) }
    let fee = reader.integer("fee_fils")
    let ordinary = ordinary(&reader, id: id?.text)
    diagnostics += reader.diagnostics
    guard let id, let name, let department else { return nil }
    return Service(
      id: id.text, name: name, department: department, standardMinutes: minutes,
      standardVisits: visits, documents: node["documents"] == nil ? nil : documents,
      feeFils: fee, urgentOf: ordinary)
  }

  /// The ordinary service that an urgent one names: another service of the file.
  private func ordinary(_ reader: inout ObjectReader, id: String?) -> String? {
    guard let ordinary = reader.string("urgent_of") else { return nil }
    if ordinary.text != id, serviceIds.contains(ordinary.text) { return ordinary.text }
    reader.report(
      "unknown-service", at: ordinary.place,
      Phrase(
        en: "'\(ordinary.text)' is no other service of this file",
        ar: "'\(ordinary.text)' ليست خدمة أخرى في هذا الملف"),
      help: NearestWord.suggestion(
        for: ordinary.text, among: serviceIds.filter { $0 != id }
      ).map { Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟") })
    return nil
  }

  /// The id of the department that a centre or service names.
  private func owner(_ reader: inout ObjectReader) -> String? {
    guard let department = reader.string("department", required: true) else { return nil }
    guard departmentIds.contains(department.text) else {
      reader.report([
        .unknownDepartment(
          department.text, at: department.place, among: departmentIds,
          otherwise: Phrase(en: "add it to 'departments'", ar: "أضفها إلى 'departments'"))
      ])
      return nil
    }
    return department.text
  }
}
