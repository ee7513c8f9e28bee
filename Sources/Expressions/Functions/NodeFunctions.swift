import Diagnostics

/// Functions on nodes, repeats and tables.
extension Function {
  static let nodes: [Function] = [
    Function(
      "count", [.nodes("nodes")], gives: .number,
      Phrase(
        en: "how many there are, unanswered ones included", ar: "عددها، ومنها ما لم يُجب عنه")
    ) { call throws(EvaluationError) in
      guard case .nodes(let nodes, _) = try call.operand(0) else {
        throw .needsNodes(call.arguments[0].range)
      }
      return .number(Double(nodes.count))
    },
    Function(
      "count-non-empty", [.nodes("nodes")], gives: .number,
      Phrase(en: "how many are answered", ar: "عدد ما أُجيب عنه منها")
    ) { call throws(EvaluationError) in
      let nodes = try call.nodes(0)
      return .number(
        Double(nodes.count { !call.setting.value(of: $0).string(in: call.zone).isEmpty }))
    },
    Function(
      "position", [Parameter("node", .nodes, isOptional: true)], gives: .number,
      Phrase(
        en:
          "the place of a node among those of its name; position(..) is the number of the own repeat instance",
        ar: "موضع العنصر بين نظائره؛ وposition(..) رقم التكرار الحالي")
    ) { call throws(EvaluationError) in
      guard call.count > 0 else { return .number(Double(call.scope.position)) }
      guard let node = try call.nodes(0).first else { return .number(.nan) }
      return .number(Double(call.setting.position(of: node)))
    },
    Function(
      "last", gives: .number,
      Phrase(
        en: "how many nodes the predicate chooses from", ar: "عدد العناصر التي يختار منها الشرط")
    ) { call throws(EvaluationError) in
      .number(Double(call.scope.size))
    },
    Function(
      "current", gives: .nodes,
      Phrase(
        en: "the question that the whole expression belongs to", ar: "السؤال الذي يتبعه التعبير كله"
      )
    ) { call throws(EvaluationError) in
      .nodes(.one(call.setting.carrier), isFiltered: false)
    },
    Function(
      "indexed-repeat", [.reference("question"), .reference("repeat"), .value("number")],
      repeating: [.reference("repeat"), .value("number")], atMost: 2, gives: .answer,
      Phrase(
        en: "the answer in the instance of the repeat with this number",
        ar: "الإجابة في التكرار الذي له هذا الرقم"),
      evaluate: evaluateIndexedRepeat),
    Function(
      "instance", [Parameter("table", .table)], gives: .nodes,
      Phrase(
        en: "a choice list or attached file: instance('name')/root/item[…]/column",
        ar: "قائمة اختيارات أو ملف مرفق: instance('name')/root/item[…]/column")
    ) { call throws(EvaluationError) in
      .nodes(.one(.table(try table(call))), isFiltered: false)
    },
    Function(
      "pulldata",
      [Parameter("table", .table), .value("column"), .value("key column"), .value("key")],
      gives: .string,
      Phrase(
        en: "the cell of a column in the first row whose key column holds the key",
        ar: "خلية العمود في أول صف يحمل عمودُ مفتاحه المفتاح"),
      evaluate: evaluatePulldata),
    Function(
      "randomize", [.nodes("nodes"), .value("seed").optional], gives: .nodes,
      Phrase(
        en: "the nodes in random order, always the same for the same seed",
        ar: "العناصر بترتيب عشوائي، هو نفسه دائماً للبذرة نفسها")
    ) { call throws(EvaluationError) in
      let nodes = try call.nodes(0)
      guard call.count > 1 else {
        let random = call.setting.environment.randomBits
        return .nodes(
          .many(Shuffle.shuffled(nodes) { RandomText.fraction(random) }), isFiltered: true)
      }
      let seed = Shuffle.seed(from: try call.value(1), in: call.zone)
      return .nodes(.many(Shuffle.shuffled(nodes, seed: seed)), isFiltered: true)
    },
  ]

  /// From the outermost repeat inwards: the instance with the number, then what it holds.
  private static func evaluateIndexedRepeat(_ call: Call) throws(EvaluationError) -> Operand {
    let document = call.setting.document
    var contexts = [document.root]
    for index in stride(from: 1, to: call.count, by: 2) {
      guard let name = call.arguments[index].referredName else { return .empty }
      let number = try call.number(index + 1).rounded(.towardZero)
      var chosen: [NodeID] = []
      for context in contexts {
        chosen += instances(document.nodes(named: name, from: context).nodes, number, document)
      }
      contexts = chosen
    }
    guard let name = call.arguments[0].referredName else { return .empty }
    for context in contexts {
      if let node = document.nodes(named: name, from: context).first {
        return .value(call.setting.value(of: node))
      }
    }
    return .empty
  }

  /// The instances with a number; only those of several parents must all be looked at.
  private static func instances(
    _ nodes: [NodeID], _ number: Double, _ document: any Document
  ) -> [NodeID] {
    if let last = nodes.last, document.position(of: last) == nodes.count {
      guard let index = Int(exactly: number), nodes.indices.contains(index - 1) else { return [] }
      return [nodes[index - 1]]
    }
    return nodes.filter { Double(document.position(of: $0)) == number }
  }

  private static func table(_ call: Call) throws(EvaluationError) -> Int {
    guard let index = call.setting.document.tableIndex(named: try call.string(0)) else {
      throw call.failure(
        "unknown-table",
        Phrase(en: "there is no such table", ar: "لا يوجد جدول بهذا الاسم"), argument: 0)
    }
    return index
  }

  private static func evaluatePulldata(_ call: Call) throws(EvaluationError) -> Operand {
    let table = call.setting.document.table(at: try table(call))
    let (wanted, keyColumn) = (try call.string(1), try call.string(2))
    let key = try call.string(3)
    guard let wanted = table.column(named: wanted), let keys = table.column(named: keyColumn),
      let row = table.rows(where: keys, holds: key).first
    else { return .empty }
    return .string(table.text(row: row, column: wanted, call.setting.environment.language))
  }
}
