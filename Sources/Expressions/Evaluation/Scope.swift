import Diagnostics

/// Where a part of an expression is evaluated: the node that `.` is there, and its place among the
/// nodes that a predicate judges.
struct Scope {
  let setting: Setting
  let node: NodeID
  let position: Int
  let size: Int

  /// What a part gives, before it is cast.
  func operand(_ syntax: Syntax) throws(EvaluationError) -> Operand {
    guard let recorder = setting.recorder else { return try unrecorded(syntax) }
    recorder.begin(syntax.range)
    do throws(EvaluationError) {
      let operand = try unrecorded(syntax)
      recorder.end(operand, in: setting, skipped: syntax.skippableParts)
      return operand
    } catch {
      recorder.end(failure: error)
      throw error
    }
  }

  private func unrecorded(_ syntax: Syntax) throws(EvaluationError) -> Operand {
    switch syntax.kind {
    case .literal(let value, _): return .value(value)
    case .path(let path): return try nodes(path)
    case .call(let call):
      return try call.evaluate(Call(arguments: call.arguments, scope: self, range: syntax.range))
    case .chain(let first, let links):
      var left = try operand(first)
      for link in links {
        left = .value(try apply(link.operation, left, operand(link.operand)))
      }
      return left
    case .all(let parts):
      for part in parts where try !boolean(part) { return .boolean(false) }
      return .boolean(true)
    case .any(let parts):
      for part in parts where try boolean(part) { return .boolean(true) }
      return .boolean(false)
    case .negation(let part): return .number(-(try number(part)))
    case .union(let parts): return try union(parts)
    case .lastSaved(let name):
      return .value(setting.document.lastSavedValue(of: name) ?? .empty)
    case .malformed:
      throw EvaluationError(
        code: "malformed-expression",
        message: Phrase(en: "the expression is malformed", ar: "التعبير غير صحيح"),
        range: syntax.range)
    }
  }

  // MARK: Casts

  func value(_ syntax: Syntax) throws(EvaluationError) -> Value {
    value(of: try operand(syntax))
  }

  func number(_ syntax: Syntax) throws(EvaluationError) -> Double {
    value(of: try operand(syntax)).number(in: setting.zone)
  }

  func string(_ syntax: Syntax) throws(EvaluationError) -> String {
    value(of: try operand(syntax)).string(in: setting.zone)
  }

  func boolean(_ syntax: Syntax) throws(EvaluationError) -> Bool {
    boolean(of: try operand(syntax))
  }

  /// One value: of nodes, that of the first.
  func value(of operand: Operand) -> Value {
    switch operand {
    case .value(let value): value
    case .nodes(.one(let node), _): setting.value(of: node)
    case .nodes(let nodes, _): nodes.first.map { setting.value(of: $0) } ?? .empty
    }
  }

  /// A reference to one question converts its value; everything else is true when there is a node.
  func boolean(of operand: Operand) -> Bool {
    switch operand {
    case .value(let value): value.boolean
    case .nodes(.one(let node), isFiltered: false):
      setting.isQuestion(node) ? setting.value(of: node).boolean : true
    case .nodes(let nodes, _): nodes.count > 0
    }
  }

  private func union(_ parts: [Syntax]) throws(EvaluationError) -> Operand {
    var nodes: [NodeID] = []
    var isFiltered = false
    for part in parts {
      guard case .nodes(let more, let wasFiltered) = try operand(part) else {
        throw .needsNodes(part.range)
      }
      nodes += more.nodes
      isFiltered = isFiltered || wasFiltered
    }
    return .nodes(.many(setting.ordered(nodes)), isFiltered: isFiltered)
  }
}

extension EvaluationError {
  static func needsNodes(_ range: Range<Int>) -> Self {
    EvaluationError(
      code: "needs-nodes",
      message: Phrase(
        en: "a question, group or repeat is needed here, not a value",
        ar: "المطلوب هنا سؤال أو مجموعة أو قسم متكرر لا قيمة"),
      range: range)
  }
}
