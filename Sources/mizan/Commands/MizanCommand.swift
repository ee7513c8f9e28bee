import Diagnostics
import Storage

/// The whole command line of Mizan.
enum MizanCommand {
  static let root = Command(
    "mizan",
    Phrase(
      en: "Mystery-shopper audits and satisfaction surveys, from the field to the Cabinet report.",
      ar: "زيارات المتسوق الخفي ومسوحات الرضا، من الميدان إلى تقرير مجلس الوزراء."),
    takes: GlobalParameters.all,
    examples: [
      Command.Example(
        "mizan demo",
        Phrase(
          en: "show the whole path on the shipped surveys",
          ar: "عرض المسار كاملاً على الاستبيانات المرفقة")),
      Command.Example(
        "mizan fill surveys/article6-visit.json",
        Phrase(en: "begin a visit", ar: "بدء زيارة")),
    ],
    subcommands: [
      DemoCommand.command, DeviceCommand.command, FillCommand.command, DraftsCommand.command,
      DraftsCommand.discard,
      PackCommand.command, ReceiptCommand.command, PruneCommand.command, VerifyCommand.command,
      LogCommand.command, DevicesCommand.command, TrustCommand.command, TrustCommand.revoke,
      ConflictsCommand.command, ConflictsCommand.resolve, QuarantineCommand.command,
      SurveyCommand.command, MergeCommand.command, RegistryCommand.command,
      PolicyCommand.command, ImportCommands.kpi, ImportCommands.platform, PairCommand.command,
      ReviewCommand.command, BreachCommand.command, ScoreCommand.command, ExplainCommand.command,
      ReportCommand.command, ExprCommand.command, StatsCommand.command, BenchCommand.command,
    ])

  /// What `--version` prints.
  static func version(_ language: Language) -> String {
    Phrase(
      en: "mizan \(number) (store schema \(StoreVersions.schema), SQLite \(StoreVersions.sqlite))",
      ar: "ميزان \(number) (بنية المخزن \(StoreVersions.schema)، SQLite \(StoreVersions.sqlite))")[
        language]
  }

  /// The version of the program.
  static let number = "0.1.0"
}
