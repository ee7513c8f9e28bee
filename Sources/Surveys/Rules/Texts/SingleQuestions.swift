import Diagnostics

/// Reports two questions asked as one.
struct SingleQuestions: Rule {
  static let entry = ManualEntry(
    "double-question", .note,
    Phrase(
      en: "two questions that one yes or no must answer",
      ar: "سؤالان لا يُجاب عنهما إلا بنعم أو لا واحدة"),
    Phrase(
      en:
        "Whoever saw one and not the other cannot answer, and nobody knows later what a no meant. "
        + "Looked for are 'and' before a second verb in questions answered by yes and no, and two "
        + "question marks.",
      ar: "من رأى أحدهما دون الآخر لا يستطيع الإجابة، ولا يُعرف لاحقاً ماذا عنت «لا». يُبحث عن الواو "
        + "قبل فعل ثانٍ في أسئلة نعم ولا، وعن علامتي استفهام."),
    bad: .rows(
      #"""
      {"type": "select_one yes_no", "name": "served", "label":
       {"en": "Did your turn come and did service begin?", "ar": "هل وصل دورك وهل بدأت خدمتك؟"}}
      """#),
    good: .rows(
      #"""
      {"type": "select_one yes_no", "name": "turn", "label":
       {"en": "Did your turn come?", "ar": "هل وصل دورك؟"}},
      {"type": "select_one yes_no", "name": "served", "label":
       {"en": "Did service begin?", "ar": "هل بدأت خدمتك؟"}}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    var told: Set<Int> = []
    return context.labels.compactMap { label in
      if told.contains(label.target.index) { return nil }
      let place: Place
      if label.read.questionMarks > 1, label.target.type != .text {
        place = label.translation.source.place
      } else if context.asksYesOrNo(label.target), let joint = label.read.joint {
        place = label.translation.source.place(ofText: joint)
      } else {
        return nil
      }
      told.insert(label.target.index)
      return finding(
        at: place,
        Phrase(
          en: "'\(label.target.name)' seems to ask two things at once",
          ar: "يبدو أن '\(label.target.name)' يسأل عن أمرين معاً"),
        help: Phrase(en: "make two questions of it", ar: "اجعله سؤالين"))
    }
  }
}

extension RuleContext {
  /// Whether a question is answered by yes and no.
  func asksYesOrNo(_ target: Target) -> Bool {
    guard case .selectOne = target.type, let list = target.type.list else { return false }
    return yesNoLists.contains(list)
  }
}

extension ReadWords {
  private static let and = hashes("and")
  private static let arabicQuestion = hashes("هل")
  private static let verbs = hashes(
    "did does do was were is are has had can could will would")
  /// What follows a verb that does not begin a question of its own.
  private static let continuations = hashes("not also still therefore")

  private static let arabicVerbs = hashes(
    """
    وبدأ وبدأت وتم وتمت وكان وكانت وحصل وحصلت وقدم وقدمت وعرض وعرضت وشرح وشرحت وأعطاك وأعطتك وسألك
    وسُئلت وأجاب وأجابت وأنجز وأنجزت وانتهى وانتهت ووصل ووصلت واستلمت وأبلغك وأبلغت ووجدت ورأيت
    وساعدك وابتسم ورحب وهل
    """)

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(ReadWords(words).words.map(\.hash))
  }

  /// Where a second question begins that `and` joins to the first.
  fileprivate var joint: Range<Int>? {
    guard let first = words.first?.hash else { return nil }
    if Self.arabicQuestion.contains(first) {
      return words.dropFirst(2).first { Self.arabicVerbs.contains($0.hash) }?.range
    }
    guard Self.verbs.contains(first) else { return nil }
    for index in words.indices.dropFirst(2)
    where index + 2 < words.count && Self.and.contains(words[index].hash) {
      let verb = words[index + 1]
      guard Self.verbs.contains(verb.hash),
        !Self.continuations.contains(words[index + 2].hash)
      else { continue }
      return words[index].range.lowerBound..<verb.range.upperBound
    }
    return nil
  }
}
