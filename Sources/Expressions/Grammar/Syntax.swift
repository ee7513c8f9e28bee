/// A part of an expression that was taken apart.
struct Syntax: Sendable {
  /// The part as UTF-8 offsets in the text of the expression.
  let range: Range<Int>
  let kind: Kind

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// What a part is. Operators that follow each other at one level are one part, so that a long sum
  /// is no deeper than a short one.
  indirect enum Kind: Sendable {
    /// A constant, and what its function made of it in advance.
    case literal(Value, Prepared?)
    case negation(Syntax)
    /// Operators of one precedence, applied from left to right.
    case chain(Syntax, [Link])
    case all([Syntax])
    case any([Syntax])
    case union([Syntax])
    case call(CallSyntax)
    case path(PathSyntax)
    case lastSaved(Name)
    /// Something already reported, with the parts that could be understood.
    case malformed([Syntax])
  }

  /// An operator and its right side.
  struct Link: Sendable {
    let operation: BinaryOperation
    let operand: Syntax
  }
}

extension Syntax {
  /// Parts that are not evaluated when they are not needed.
  var skippableParts: [Syntax] {
    switch kind {
    case .all(let parts), .any(let parts): parts
    case .call(let call) where ["if", "coalesce", "once"].contains(call.name): call.arguments
    default: []
    }
  }
}

/// An operator between two values that both are needed.
enum BinaryOperation: Sendable {
  case add, subtract, multiply, divide, remainder
  case equal, notEqual
  case less, lessOrEqual, greater, greaterOrEqual
}

/// A call of a function.
struct CallSyntax: Sendable {
  let name: String
  let arguments: [Syntax]
  let evaluate: Function.Implementation
}

/// A way to nodes.
struct PathSyntax: Sendable {
  let start: Start
  /// Predicates on where the way starts.
  let predicates: [Syntax]
  let steps: [Step]

  indirect enum Start: Sendable {
    /// `/`
    case root
    /// The context node: a way that begins with a name, `.` or `..`.
    case context
    /// `${name}`, and where it stands.
    case reference(Name, Range<Int>)
    /// Whatever an expression gives: `(…)/name`, `current()/..`, `instance('…')/root`.
    case expression(Syntax)
  }

  struct Step: Sendable {
    let axis: Axis
    let predicates: [Syntax]
    let range: Range<Int>
  }

  enum Axis: Sendable {
    case parent
    case child(Name)
    case anyChild
  }

  /// The name, if this is `${name}` and nothing more.
  var plainReference: Name? {
    if case .reference(let name, _) = start, steps.isEmpty, predicates.isEmpty { name } else { nil }
  }
}

/// What a function made of a literal argument when the expression was parsed.
enum Prepared: Sendable {
  case pattern(Pattern)
  case dateFormat(DateFormat)
  case digest(DigestAlgorithm)
  case digestEncoding(DigestEncoding)
  /// The name in a quoted reference.
  case question(String)
  /// Nothing: the literal was only looked at.
  case nothing
}
