import Glibc
import Testing

@testable import Storage

/// A bit flipped in every region of a file, and a file cut at every page: the content is identical or
/// there is a finding, it is never another content, and the other files of the same merge are taken.
/// `MIZAN_DRILL=all` flips every bit and cuts at every length, `MIZAN_DRILL=7` every seventh.
@Suite struct DamagedFileTests {
  let folder = Folder()
  /// Of how many cases one is tried in the nightly form; `nil` in the usual one.
  private static let step: Int? = getenv("MIZAN_DRILL").map {
    max(Int(String(cString: $0)) ?? 1, 1)
  }

  /// A small device file that has every kind of page, with another device's file beside it.
  private struct Scene {
    let device: Store
    let other: Store
    let centre: Store
    let bytes: [UInt8]
    let regions: [PageRegion: [Range<Int>]]
    let entries: Set<EntryHash>
    let others: Set<EntryHash>
  }

  private func scene(withEvidence: Bool = false) throws -> Scene {
    let device = try Sample.workedDevice(folder, "device", visits: 14)
    // A draft that was given up leaves free pages, a long entry overflows.
    try device.database.execute(
      text: "CREATE TABLE spare (x BLOB); INSERT INTO spare VALUES (zeroblob(12000))")
    try device.append(.registry, subject: "r", body: String(repeating: "long ", count: 1500))
    try device.database.execute(text: "DROP TABLE spare")
    // A file with evidence is copied and read by SQLite, others are read where they lie.
    if withEvidence { try device.addEvidence([1, 2, 3], body: "evidence\t1\nname\ta.jpg\n") }
    let other = try Sample.workedDevice(folder, "other", visits: 2, firstID: 60)
    return Scene(
      device: device, other: other, centre: try Sample.centre(folder),
      bytes: folder.bytes("device"),
      regions: try PageRegion.ranges(of: device.path), entries: try device.allHashes(),
      others: try other.allHashes())
  }

  /// Merges a damaged file and an intact one, and takes the merge back. Returns whether the damage was
  /// reported.
  private func isReported(_ bytes: [UInt8], _ scene: Scene, _ what: Comment) throws -> Bool {
    folder.write(bytes, to: "damaged")
    let before = try scene.centre.allHashes()
    var limits = MergeLimits()
    limits.quarantinedFileBytes = 0
    let plan = try Merge.plan(
      [folder["damaged"], scene.other.path], into: scene.centre, limits: limits)
    defer { plan.cancel() }
    let here = try scene.centre.allHashes()
    #expect(scene.others.isSubset(of: here), "\(what): the other file was not taken")
    let taken = here.subtracting(before).subtracting(scene.others)
    #expect(taken.isSubset(of: scene.entries), "\(what): believed what was never written")
    let isReported = !plan.report.isClean
    if taken != scene.entries { #expect(isReported, "\(what): a loss was not reported") }
    return isReported
  }

  @Test func aFlippedBitInAnyRegionIsHarmlessOrReported() throws {
    let scene = try scene()
    for region in PageRegion.allCases {
      #expect(scene.regions[region]?.isEmpty == false, "no \(region) in the file")
    }
    var generator = SeededGenerator(seed: 2026)
    for region in PageRegion.allCases {
      let places = scene.regions[region, default: []].joined()
      let bits = places.flatMap { place in (0..<8).map { (place, $0) } }
      let tried =
        Self.step.map { step in bits.enumerated().filter { $0.offset % step == 0 }.map(\.element) }
        ?? Array(bits.shuffled(using: &generator).prefix(14))
      var reported = 0
      for (place, bit) in tried {
        var flipped = scene.bytes
        flipped[place] ^= 1 << UInt8(bit)
        if try isReported(flipped, scene, "bit \(bit) of byte \(place), \(region)") {
          reported += 1
        }
      }
      print("flipped bits in \(region): \(tried.count) tried, \(reported) reported")
    }
  }

  /// An index that lost its place shows fewer entries than the table holds, and SQLite's quick check
  /// does not compare the two: every bit of the end of the index over the entries.
  @Test(.timeLimit(.minutes(2))) func anIndexThatHidesEntriesIsFoundOutAndTheyAreTaken() throws {
    let scene = try scene(withEvidence: true)
    let database = try Database(scene.device.path, .readOnly)
    let page = Int(
      try database.integer("SELECT pageno FROM dbstat WHERE name = 'sqlite_autoindex_entry_1'"))
    let end = page * 4096
    var reported = 0
    for place in end - 170..<end {
      for bit in 0..<8 as Range<UInt8> where Self.step != nil || (place + Int(bit)) % 9 == 0 {
        var flipped = scene.bytes
        flipped[place] ^= 1 << bit
        if try isReported(flipped, scene, "bit \(bit) of byte \(place)") { reported += 1 }
      }
    }
    #expect(reported > 0)
    // One that is known to hide the last three entries: they are read from the table.
    var flipped = scene.bytes
    let cell = try #require(try hidingCell(scene))
    flipped[cell] ^= 64
    folder.write(flipped, to: "hiding")
    let report = try Merge.carryOut([folder["hiding"]], into: scene.centre)
    #expect(report.reasons == [.fileDamaged])
    #expect(try scene.entries.isSubset(of: scene.centre.allHashes()))
  }

  /// A byte of the index over the entries of which one bit hides entries.
  private func hidingCell(_ scene: Scene) throws -> Int? {
    let database = try Database(scene.device.path, .readOnly)
    let page = Int(
      try database.integer("SELECT pageno FROM dbstat WHERE name = 'sqlite_autoindex_entry_1'"))
    for place in (page * 4096 - 1500..<page * 4096) {
      var flipped = scene.bytes
      flipped[place] ^= 64
      folder.write(flipped, to: "trial")
      let trial = try Database(folder["trial"], .readOnly)
      let seen = try? trial.integer("SELECT count(*) FROM entry WHERE author = 1 AND sequence > 0")
      let sound = try? trial.first("SELECT * FROM pragma_quick_check(1)") { row in
        try row.value("quick_check", as: String.self)
      }
      if let seen, seen < scene.entries.count, sound == "ok" { return place }
    }
    return nil
  }

  @Test func aFileCutAtAnyPageIsReported() throws {
    let scene = try scene()
    let step = Self.step ?? 4096
    var cuts = 0
    for length in stride(from: 0, to: scene.bytes.count, by: step) {
      let isReported = try isReported(
        Array(scene.bytes[..<length]), scene, "cut at \(length) of \(scene.bytes.count)")
      // What is missing may have been unused, but the file is shorter than it says.
      #expect(isReported, "cut at \(length)")
      cuts += 1
    }
    print("files cut short: \(cuts) tried, \(cuts) reported")
    #expect(cuts >= 10)
  }
}
