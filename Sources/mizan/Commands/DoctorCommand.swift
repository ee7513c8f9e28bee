import Diagnostics
import Expressions
import Glibc
import Storage

/// `mizan doctor`: whether this device is fit for the field.
enum DoctorCommand {
  /// What one look at the device found.
  struct Finding {
    enum State: String {
      case good
      case doubtful
      case bad
    }

    let name: String
    let state: State
    let says: Phrase
  }

  static let command = Command(
    "doctor",
    Phrase(
      en: "Check this device: Arabic on the terminal, clock, disk, files, programs.",
      ar: "فحص هذا الجهاز: العربية على الطرفية والساعة والقرص والملفات والبرامج."),
    takes: [Shared.store, GlobalParameters.json],
    examples: [
      Command.Example("mizan doctor", Phrase(en: "before going out", ar: "قبل الخروج"))
    ]
  ) { invocation in
    let console = invocation.openConsole()
    let answers = console.isInteractive ? try console.identify() : nil
    let findings = try findings(answers, invocation)
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.array(
          findings.map {
            .object([
              .init("check", .string($0.name)), .init("state", .string($0.state.rawValue)),
              .init("says", JSON($0.says)),
            ])
          }
        ).indentedText)
    } else {
      for finding in findings {
        let mark =
          switch finding.state {
          case .good: "+"
          case .doubtful: "?"
          case .bad: "!"
          }
        try invocation.print("\(mark)  \(finding.says[invocation.language])")
      }
      if console.isInteractive {
        if let setting = try DirectionQuestion.ask(console, answers, invocation) {
          try invocation.say(
            Phrase(
              en: "Remembered for this terminal: \(setting.rawValue)",
              ar: "حُفظ لهذه الطرفية: \(setting.rawValue)"))
        }
      }
    }
    return findings.contains { $0.state == .bad } ? .failure : .success
  }

  private static func findings(
    _ answers: TerminalAnswers?, _ invocation: Invocation
  ) throws -> [Finding] {
    let environment = invocation.surroundings.environment
    let path = invocation[Shared.store] ?? invocation.folders.deviceStore
    return [
      terminal(environment, answers), zone(environment), clock(path), store(path), disk(path),
      modes(path),
      sqlite(), program("ssh-keygen", ["-?"], environment, why: signing),
      program("age", ["--version"], environment, why: encrypting),
    ]
  }

  private static let signing = Phrase(
    en: "packs stay unsigned: they show accidents, not forgery",
    ar: "تبقى الحزم بلا توقيع: تكشف التلف العارض لا التزوير")
  private static let encrypting = Phrase(
    en: "packs cannot be encrypted on the way", ar: "لا يمكن تشفير الحزم في الطريق")

  private static func terminal(
    _ environment: [String: String], _ answers: TerminalAnswers?
  ) -> Finding {
    let name = TerminalMemory.name(environment)
    let memory = TerminalMemory(environment: environment)
    let remembered =
      answers?.product.flatMap { memory.setting(for: environment, product: $0) }
      ?? memory.setting(for: environment)
    let known = LineOrder.ofTerminal(remembered ?? .auto, environment: environment)
    let isAsked = remembered == nil && !LineOrder.isKnown(environment)
    let order = isAsked ? answers?.order ?? known : known
    let word = order.isVisual ? "visual" : "logical"
    let own = answers?.name.map { Phrase(en: ", calls itself \($0)", ar: "، تسمي نفسها \($0)") }
    let said = remembered == nil ? Phrase("") : Phrase(en: ", as you said", ar: " كما قلت")
    return Finding(
      name: "terminal", state: .good,
      says: Phrase(
        en: "Terminal \(name)\(own?.en ?? ""): Arabic is written \(word)\(said.en)",
        ar: "الطرفية \(name)\(own?.ar ?? ""): تُكتب العربية \(word)\(said.ar)"))
  }

  private static func zone(_ environment: [String: String]) -> Finding {
    let rules = SystemTimeZone.current(environment)
    let now = DeviceClock.system.now().wall
    let text = Instant(milliseconds: now).text(in: rules)
    let isKnown = environment["TZ"] != nil || isFile("/etc/localtime")
    let offset = text.hasSuffix("Z") ? "+00:00" : String(text.suffix(6))
    return Finding(
      name: "time zone", state: isKnown ? .good : .doubtful,
      says: isKnown
        ? Phrase(en: "Time zone: \(offset)", ar: "المنطقة الزمنية: \(offset)")
        : Phrase(
          en: "No time zone is set, so times are UTC; set it to Asia/Amman",
          ar: "لا منطقة زمنية مضبوطة فالأوقات بالتوقيت العالمي؛ اضبطها على Asia/Amman"))
  }

  private static func clock(_ path: String) -> Finding {
    let now = DeviceClock.system.now().wall
    let zone = TimeZoneRules.utc
    if now < 1_767_225_600_000 {
      return Finding(
        name: "clock", state: .bad,
        says: Phrase(
          en: "The clock says \(Moments.text(now, in: zone)): set it before a visit",
          ar: "الساعة تشير إلى \(Moments.text(now, in: zone)): اضبطها قبل الزيارة"))
    }
    if let store = try? Store.open(path, for: .reading), let last = try? store.lastOwnMoment(),
      last.wall > now + 60_000
    {
      return Finding(
        name: "clock", state: .bad,
        says: Phrase(
          en: "The clock stands before the last record of this device: set it",
          ar: "الساعة قبل آخر سجل على هذا الجهاز: اضبطها"))
    }
    return Finding(
      name: "clock", state: .good,
      says: Phrase(
        en: "Clock: \(Moments.text(now, in: zone)) UTC",
        ar: "الساعة: \(Moments.text(now, in: zone)) بالتوقيت العالمي"))
  }

  private static func store(_ path: String) -> Finding {
    guard isFile(path) else {
      return Finding(
        name: "store", state: .doubtful,
        says: Phrase(
          en: "No store yet; make one: mizan device init --label NAME",
          ar: "لا مخزن بعد؛ أنشئه: mizan device init --label NAME"))
    }
    do {
      let store = try Store.open(path, for: .writing)
      return Finding(
        name: "store", state: .good,
        says: Phrase(en: "Store: \(store.label)", ar: "المخزن: \(store.label)"))
    } catch {
      return Finding(
        name: "store", state: .bad,
        says: Phrase(
          en: "The store cannot be opened: \(error.message.en)",
          ar: "لا يمكن فتح المخزن: \(error.message.ar)"))
    }
  }

  private static func disk(_ path: String) -> Finding {
    guard let bytes = FreeSpace.bytes(beside: path) else {
      return Finding(
        name: "disk", state: .doubtful,
        says: Phrase(en: "The disk does not say how full it is", ar: "لا يُعرف كم امتلأ القرص"))
    }
    let megabytes = bytes / 1_048_576
    return Finding(
      name: "disk",
      state: bytes < FreeSpace.least
        ? .bad : bytes < FreeSpace.comfortable ? .doubtful : .good,
      says: Phrase(
        en: "Free on the disk: \(megabytes) MB", ar: "المتاح على القرص: \(megabytes) م.ب"))
  }

  private static func modes(_ path: String) -> Finding {
    var status = stat()
    guard stat(path, &status) == 0 else {
      return Finding(
        name: "files", state: .good,
        says: Phrase(en: "Files: none yet", ar: "الملفات: لا شيء بعد"))
    }
    let isOpen = status.st_mode & 0o077 != 0
    return Finding(
      name: "files", state: isOpen ? .doubtful : .good,
      says: isOpen
        ? Phrase(
          en: "Others on this machine may read the store: chmod 600 \(path)",
          ar: "يمكن لغيرك على هذا الجهاز قراءة المخزن: chmod 600 \(path)")
        : Phrase(
          en: "Files: readable by you alone", ar: "الملفات: لا يقرؤها غيرك"))
  }

  private static func sqlite() -> Finding {
    let version = StoreVersions.sqlite
    let numbers = version.split(separator: ".").compactMap { Int($0) }
    let isOld = numbers.lexicographicallyPrecedes([3, 37])
    return Finding(
      name: "sqlite", state: isOld ? .bad : .good,
      says: Phrase(
        en: "SQLite \(version)\(isOld ? ": 3.37 or newer is needed" : "")",
        ar: "SQLite \(version)\(isOld ? ": يلزم 3.37 أو أحدث" : "")"))
  }

  private static func program(
    _ name: String, _ words: [String], _ environment: [String: String], why: Phrase
  ) -> Finding {
    let isThere = (try? ExternalProgram.run(name, words, environment: environment)) != nil
    return Finding(
      name: name, state: isThere ? .good : .doubtful,
      says: isThere
        ? Phrase(en: "\(name) is there", ar: "البرنامج \(name) موجود")
        : Phrase(
          en: "\(name) is not installed: \(why.en)", ar: "البرنامج \(name) غير مثبت: \(why.ar)"))
  }
}
