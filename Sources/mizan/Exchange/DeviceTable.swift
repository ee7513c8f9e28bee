import Diagnostics
import Expressions
import Storage

/// A device as an administrator reads it.
struct DeviceTable {
  /// The moment at which it is read, milliseconds since 1970 UTC.
  let now: Int64
  /// The days after which a device is silent.
  let silentAfter: Int
  let zone: TimeZoneRules

  /// The lines about one device: its state, then what is wrong with the next step.
  func lines(_ device: DeviceOverview) -> [Phrase] {
    let log = device.log
    let name = "\(log.label ?? "?") (\(log.id.short))"
    let seen = device.seen.map { Moments.text($0, in: zone) }
    let drafts = device.drafts.map { "\($0)" } ?? "?"
    var lines = [
      Phrase(
        en:
          "\(name): \(log.entries) entries, last seen \(seen ?? "never"), \(drafts) open drafts, \(protection(device).en)",
        ar:
          "\(name): القيود \(log.entries)، آخر ظهور \(seen ?? "لم يظهر")، المسودات المفتوحة \(drafts)، \(protection(device).ar)"
      )
    ]
    if let key = device.key {
      lines.append(Phrase(en: "  key \(key.fingerprint)", ar: "  المفتاح \(key.fingerprint)"))
    }
    if let parent = device.parent {
      lines.append(
        Phrase(
          en: "  goes on with the work of \(parent.short) under a new identity",
          ar: "  يتابع عمل \(parent.short) بهوية جديدة"))
    }
    lines += warnings(device).flatMap { message, nextStep in
      [
        Phrase(en: "  ! \(message.en)", ar: "  ! \(message.ar)"),
        Phrase(en: "    → \(nextStep.en)", ar: "    ← \(nextStep.ar)"),
      ]
    }
    return lines
  }

  /// The lines about a device of which nothing has arrived.
  static func lines(_ device: ExpectedDevice) -> [Phrase] {
    [
      Phrase(
        en: "\(device.name): never seen, visits assigned to it: \(device.visits)",
        ar: "\(device.name): لم يظهر قط، والزيارات المكلف بها \(device.visits)"),
      Phrase(en: "  ! no data at all", ar: "  ! لا بيانات إطلاقاً"),
      Phrase(en: "    → ask for a pack of this device", ar: "    ← اطلب حزمة من هذا الجهاز"),
    ]
  }

  private func protection(_ device: DeviceOverview) -> Phrase {
    switch device.protection {
    case .signed: Phrase(en: "signed", ar: "موقّع")
    case .unconfirmed:
      Phrase(en: "signed by a key that nobody confirmed", ar: "موقّع بمفتاح لم يؤكده أحد")
    case .partly:
      Phrase(
        en: "signed up to entry \(device.covered), the rest is unsigned",
        ar: "موقّع حتى القيد \(device.covered) والباقي غير موقّع")
    case .unchecked:
      Phrase(en: "signatures not checked", ar: "لم تُفحص التواقيع")
    case .unsigned: Phrase(en: "unsigned", ar: "غير موقّع")
    case .revoked:
      Phrase(
        en: "key revoked from \(device.revoked.map { Moments.text($0, in: zone) } ?? "?")",
        ar: "أُلغي المفتاح من \(device.revoked.map { Moments.text($0, in: zone) } ?? "?")")
    }
  }

  private func warnings(_ device: DeviceOverview) -> [(Phrase, Phrase)] {
    let name = device.log.label ?? device.log.id.short
    var warnings = MergedRemarks.remarks(of: device.log, in: zone)
    if device.protection == .unconfirmed {
      warnings.append(
        (
          Phrase(
            en: "nobody confirmed this key", ar: "لم يؤكد أحد هذا المفتاح"),
          Phrase(
            en:
              "compare it with the device ('mizan device key' there), then: mizan trust STORE \(name) --person CODE",
            ar:
              "قارنه بالجهاز ('mizan device key' عليه) ثم: mizan trust STORE \(name) --person CODE")
        ))
    }
    if device.lateVisits > 0 {
      warnings.append(
        (
          Phrase(
            en:
              "\(device.lateVisits) visits or interviews of it arrived after the date of the revocation, before it was declared",
            ar:
              "وصلت منه \(device.lateVisits) زيارة أو مقابلة بعد تاريخ الإلغاء وقبل إعلانه"),
          Phrase(
            en:
              "look at each, and reject what is not genuine: mizan log STORE --author \(device.log.id.short) --kind submission",
            ar:
              "راجع كلاً منها وارفض غير الأصيل: mizan log STORE --author \(device.log.id.short) --kind submission"
          )
        ))
    }
    if let offset = device.clockOffset, offset < -Int64(silentAfter) * 86_400_000 {
      let days = -offset / 86_400_000
      warnings.append(
        (
          Phrase(
            en:
              "its last file was \(days) days old when it came, or its clock is behind; order is right, dates may not be",
            ar:
              "كان عمر آخر ملف منه \(days) يوماً حين وصل، أو أن ساعته متأخرة؛ الترتيب صحيح وقد لا تكون التواريخ كذلك"
          ),
          Phrase(
            en: "compare its clock: mizan device status there",
            ar: "قارن ساعته: mizan device status عليه")
        ))
    }
    if let seen = device.seen, now - seen > Int64(silentAfter) * 86_400_000 {
      let days = (now - seen) / 86_400_000
      warnings.append(
        (
          Phrase(en: "no data for \(days) days", ar: "لا بيانات منذ \(days) يوماً"),
          Phrase(en: "ask for a pack of this device", ar: "اطلب حزمة من هذا الجهاز")
        ))
    }
    if let offset = device.clockOffset, offset > 120_000 {
      warnings.append(
        (
          Phrase(
            en:
              "its clock is ahead by \(offset / 60_000) minutes or more; order is right, dates are not",
            ar: "ساعته متقدمة \(offset / 60_000) دقيقة أو أكثر؛ الترتيب صحيح والتواريخ ليست كذلك"),
          Phrase(en: "set the clock of the device", ar: "اضبط ساعة الجهاز")
        ))
    }
    if device.setBack > 0 {
      warnings.append(
        (
          Phrase(
            en:
              "its clock went backwards (times: \(device.setBack)); order is right, dates may not be",
            ar:
              "رجعت ساعته إلى الوراء (المرات: \(device.setBack))؛ الترتيب صحيح وقد لا تكون التواريخ كذلك"
          ),
          Phrase(en: "set the clock of the device", ar: "اضبط ساعة الجهاز")
        ))
    }
    if device.aside > 0 {
      warnings.append(
        (
          Phrase(
            en: "\(device.aside) files or records were set aside",
            ar: "عُزل من ملفاته أو قيوده \(device.aside)"),
          Phrase(en: "mizan quarantine list STORE", ar: "mizan quarantine list STORE")
        ))
    }
    return warnings
  }
}

/// What is wrong with a log, in the words of a merge report.
enum MergedRemarks {
  /// Gaps and forks, each with what to do next.
  static func remarks(of log: StoreAuthor, in zone: TimeZoneRules) -> [(Phrase, Phrase)] {
    MergedAuthor.remarks(
      gaps: log.gaps, forks: log.forks, forkedAt: log.forkedAt.map { Moments.text($0, in: zone) },
      name: log.label ?? log.id.short
    )
    .map { ($0.message, $0.nextStep) }
  }
}
