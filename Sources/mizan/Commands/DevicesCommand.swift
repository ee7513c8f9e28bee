import Diagnostics
import Storage

/// `mizan devices`: whose work is here, and what is wrong with it.
enum DevicesCommand {
  private static let silentAfter = Parameter<Int>.option(
    "silent-after", .integer("DAYS", in: 1...3650), default: 14,
    Phrase(
      en: "A device that was not seen for so many days is marked.",
      ar: "يُشار إلى الجهاز الذي لم يُر منذ هذا العدد من الأيام."))

  static let command = Command(
    "devices",
    Phrase(
      en: "List the devices whose work is here: last seen, gaps, forks, drafts, keys.",
      ar: "عرض الأجهزة التي وصل عملها: آخر ظهور والنواقص والتفرعات والمسودات والمفاتيح."),
    takes: [Shared.centre, silentAfter, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan devices centre.mizan", Phrase(en: "who has sent what", ar: "من أرسل ماذا"))
    ]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre], for: .reading)
    let devices = try store.devices()
    let expected = try store.expectedDevices()
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.array(devices.map(json) + expected.map(json)).indentedText)
      return .success
    }
    if devices.isEmpty {
      try invocation.say(Phrase(en: "Nothing was merged yet.", ar: "لم يُدمج شيء بعد."))
    }
    let table = DeviceTable(
      now: store.now.wall, silentAfter: invocation[silentAfter],
      zone: SystemTimeZone.current(invocation.surroundings.environment))
    for device in devices {
      for line in table.lines(device) {
        try invocation.print(line[invocation.language].neutralised)
      }
    }
    for line in expected.flatMap(DeviceTable.lines) {
      try invocation.print(line[invocation.language].neutralised)
    }
    return .success
  }

  private static func json(_ device: ExpectedDevice) -> JSON {
    .object([
      .init("author", .null), .init("label", .string(device.name)), .init("entries", .integer(0)),
      .init("assigned", .integer(device.visits)), .init("seen", .null),
    ])
  }

  private static func json(_ device: DeviceOverview) -> JSON {
    func number(_ value: Int64?) -> JSON { value.map { .integer($0) } ?? .null }
    return .object([
      .init("author", .string(device.log.id.text)), .init("label", .optional(device.log.label)),
      .init("role", .optional(device.log.role?.rawValue)),
      .init("parent", .optional(device.parent?.text)),
      .init("entries", .integer(device.log.entries)),
      .init("reached", .integer(device.log.reached)),
      .init("waiting", .integer(device.log.waiting)),
      .init(
        "gaps",
        .array(
          device.log.gaps.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })),
      .init("forks", .array(device.log.forks.map { .integer($0) })),
      .init("forked_at", number(device.log.forkedAt)),
      .init("protection", .string(device.protection.rawValue)),
      .init("covered", .integer(device.covered)),
      .init("fingerprint", .optional(device.key?.fingerprint)),
      .init("revoked", number(device.revoked)),
      .init("late_visits", .integer(device.lateVisits)), .init("seen", number(device.seen)),
      .init("packed", number(device.packed)), .init("clock_offset", number(device.clockOffset)),
      .init("clock_set_back", .integer(device.setBack)),
      .init("drafts", device.drafts.map { .integer($0) } ?? .null),
      .init("aside", .integer(device.aside)),
    ])
  }
}
