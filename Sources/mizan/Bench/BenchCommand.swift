import Diagnostics

/// `mizan bench`: how fast Mizan works on this machine.
enum BenchCommand {
  static let command = Command(
    "bench",
    Phrase(
      en: "Measure how fast Mizan works on this machine.", ar: "قياس سرعة عمل ميزان على هذا الجهاز."
    ),
    discussion: Phrase(
      en: "Figures of a build with optimisation only: swift build -c release.",
      ar: "لا معنى للأرقام إلا مع بناء محسّن: ‎swift build -c release."),
    examples: [
      ExprBench.example, SessionBench.example, AnswerBench.example, MergeBench.example,
      ScoreBench.example,
    ],
    subcommands: [
      ExprBench.command, SessionBench.command, AnswerBench.command, MergeBench.command,
      ScoreBench.command,
    ])
}
