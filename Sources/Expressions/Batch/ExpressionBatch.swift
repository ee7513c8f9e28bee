package import Diagnostics

/// Evaluates expressions that come as lines of JSON: the contract of `mizan expr --batch`.
package struct ExpressionBatch: Sendable {
  private let now: Instant
  private let language: Language
  private let timeZone: @Sendable (String) -> TimeZoneRules?
  private let randomBits: @Sendable () -> UInt64

  /// A batch in which `now` stands where a line says nothing else; errors are told in a language.
  package init(
    now: Instant, language: Language, timeZone: @escaping @Sendable (String) -> TimeZoneRules?,
    randomBits: @escaping @Sendable () -> UInt64
  ) {
    self.now = now
    self.language = language
    self.timeZone = timeZone
    self.randomBits = randomBits
  }

  /// One evaluation ready to run: the line taken apart.
  package struct Request: Sendable {
    /// The expression, free of mistakes.
    package let expression: Expression
    /// The form it is evaluated in; its carrier is the node.
    package let document: JSONDocument
    /// The world it is evaluated in.
    package let environment: Environment
    /// What is doubtful about the expression.
    package let doubts: [ExpressionProblem]
    /// The word of `as`: what the value is cast to.
    package let cast: String?

    /// Its value with the value of every part, before it is cast.
    package var explanation: Explanation {
      expression.explained(in: document, at: document.carrier, environment: environment)
    }
  }

  /// The line of JSON that answers a line: `{"value": …}` or `{"error": {"code", "message"}}`.
  package func answer(to line: String) -> String {
    do throws(Failure) {
      let request = try request(from: line)
      return JSON.object([.init("value", try value(of: request))]).compactText
    } catch {
      return JSON.object([.init("error", error.json(in: language))]).compactText
    }
  }

  /// Takes a line apart.
  package func request(from line: String) throws(Failure) -> Request {
    let (root, diagnostics) = JSONReader.read(SourceFile(name: "line", text: line))
    guard let input = root?.json, !diagnostics.hasErrors else {
      throw Failure(
        "bad-json", diagnostics.first?.message ?? Phrase(en: "broken JSON", ar: "نص JSON معطوب"))
    }
    guard let text = input["expr"]?.text else {
      throw Failure(
        "bad-input",
        Phrase(en: "'expr' must be a text", ar: "يجب أن يكون 'expr' نصاً"))
    }
    switch try reading(of: text, with: input) {
    case .success(let request): return request
    case .failure(let mistakes): throw Failure(mistakes.first)
    }
  }

  /// Takes an expression apart in the context that the members of an object describe: ready to run,
  /// or with everything that is wrong with it.
  package func reading(
    of text: String, with input: JSON
  ) throws(Failure) -> Result<Request, Mistakes> {
    let environment = try environment(input)
    let document: JSONDocument
    do throws(JSONDocumentError) {
      document = try JSONDocument(input, in: environment.timeZone)
    } catch {
      throw Failure("bad-input", error.message)
    }
    let (expression, problems) = Expression.parse(text)
    let all = problems + (expression?.check(against: document) ?? [])
    if let first = all.first(where: { $0.severity == .error }) {
      return .failure(Mistakes(all: all, first: first))
    }
    guard let expression else {
      preconditionFailure("an expression without mistakes was taken apart")
    }
    return .success(
      Request(
        expression: expression, document: document, environment: environment, doubts: all,
        cast: input["as"]?.text))
  }

  /// What is wrong with an expression that cannot be evaluated.
  package struct Mistakes: Error, Sendable {
    /// Mistakes and doubts: those of the expression by itself, then those about names.
    package let all: [ExpressionProblem]
    fileprivate let first: ExpressionProblem
  }

  private func environment(_ input: JSON) throws(Failure) -> Environment {
    let zone =
      try input["tz"]?.text.map { name throws(Failure) in try self.zone(named: name) } ?? .utc
    var now = now
    if let text = input["now"]?.text {
      guard case .date(let date) = DateText.read(text) else {
        throw Failure(
          "bad-input",
          Phrase(
            en: "'now' must be a moment such as 2024-02-29T10:00:00Z",
            ar: "يجب أن يكون 'now' لحظة مثل 2024-02-29T10:00:00Z"))
      }
      switch date.value(in: zone) {
      case .dateTime(let instant): now = instant
      default: now = zone.midnight(of: date.day)
      }
    }
    return Environment(
      now: now, timeZone: zone, language: input["language"]?.text ?? "en",
      formVersion: input["form_version"]?.text ?? "", randomBits: randomBits)
  }

  /// A zone by `UTC`, an offset such as `+03:00`, or the name of a zone file.
  private func zone(named name: String) throws(Failure) -> TimeZoneRules {
    if name == "UTC" || name == "Z" { return .utc }
    if let clock = TimeText("00:00" + name), let offset = clock.offset {
      return TimeZoneRules(fixedOffset: offset)
    }
    if let zone = timeZone(name) { return zone }
    throw Failure(
      "unknown-time-zone",
      Phrase(en: "there is no time zone '\(name)'", ar: "لا توجد منطقة زمنية باسم '\(name)'"))
  }

  /// The value of an expression as JSON, cast as `as` says; NaN and infinities are texts.
  package func value(of request: Request) throws(Failure) -> JSON {
    let (expression, document) = (request.expression, request.document)
    let (node, environment) = (document.carrier, request.environment)
    do throws(EvaluationError) {
      switch request.cast {
      case "number":
        return JSON(number: try expression.number(in: document, at: node, environment: environment))
      case "string":
        return .string(try expression.string(in: document, at: node, environment: environment))
      case "boolean":
        return .bool(try expression.boolean(in: document, at: node, environment: environment))
      case "stored":
        return .string(
          try expression.stored(
            as: document.answerKind(of: "."), in: document, at: node, environment: environment))
      default:
        switch try expression.value(in: document, at: node, environment: environment) {
        case .number(let number): return JSON(number: number)
        case .boolean(let value): return .bool(value)
        case let value: return .string(value.string(in: environment.timeZone))
        }
      }
    } catch {
      throw Failure(error.code, error.message, range: error.range)
    }
  }

  /// Why a line has no value.
  package struct Failure: Error, Sendable {
    /// The permanent name of the mistake, in kebab case.
    package let code: String
    /// What is wrong.
    package let message: Phrase
    /// How to repair it.
    package let help: Phrase?
    /// Where in the expression, as UTF-8 offsets.
    package let range: Range<Int>?

    fileprivate init(
      _ code: String, _ message: Phrase, help: Phrase? = nil, range: Range<Int>? = nil
    ) {
      self.code = code
      self.message = message
      self.help = help
      self.range = range
    }

    fileprivate init(_ problem: ExpressionProblem) {
      self.init(problem.code, problem.message, help: problem.help, range: problem.range)
    }

    /// The failure as `code`, `message` and, where known, `help` and `range`.
    package func json(in language: Language) -> JSON {
      var members: [JSON.Member] = [
        .init("code", .string(code)), .init("message", .string(message[language])),
      ]
      if let help { members.append(.init("help", .string(help[language]))) }
      if let range {
        members.append(
          .init("range", .array([.integer(range.lowerBound), .integer(range.upperBound)])))
      }
      return .object(members)
    }
  }
}

extension JSON {
  /// A number; the three that JSON has no word for as texts.
  fileprivate init(number: Double) {
    self = number.isFinite ? .double(number) : .string(NumberText.text(of: number))
  }
}
