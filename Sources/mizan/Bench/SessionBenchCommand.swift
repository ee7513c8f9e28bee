import Diagnostics

/// `mizan bench session`: how the work grows with the size of a survey.
extension SessionBench {
  static let example = Command.Example(
    "mizan bench session",
    Phrase(en: "answer larger and larger surveys", ar: "تعبئة استبيانات متزايدة الحجم"))

  static let command = Command(
    "session",
    Phrase(
      en: "Read, open and answer larger and larger surveys.",
      ar: "قراءة استبيانات متزايدة الحجم وفتحها وتعبئتها."),
    discussion: Phrase(
      en: """
        Flat surveys of 50, 500 and 5,000 questions, and repeats of 10, 100 and 1,000 instances. The \
        last column compares the time of one answer with that of the smallest survey of its kind.
        """,
      ar: """
        استبيانات فيها 50 و500 و5000 سؤال، وأقسام متكررة 10 و100 و1000 مرة. يقارن العمود الأخير زمن \
        الإجابة الواحدة بزمنها في أصغر استبيان من نوعه.
        """),
    takes: [GlobalParameters.json],
    examples: [example]
  ) { invocation in
    let table = Table()
    let printsData = invocation[GlobalParameters.json]
    if !printsData { try invocation.print(table.heading(invocation.language)) }
    var rows: [JSON] = []
    for family in families {
      var smallest: Row?
      for size in family.sizes {
        let row = try measure(family, size: size)
        smallest = smallest ?? row
        let ratio = row.perAnswer / (smallest?.perAnswer ?? row.perAnswer)
        if printsData {
          rows.append(row.json(ratio: ratio))
        } else {
          try invocation.print(table.line(row, ratio: ratio, invocation.language))
        }
      }
    }
    if printsData {
      try invocation.printData(JSON.object([.init("rows", .array(rows))]).compactText)
    }
    return .success
  }
}
