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

  private func scene() throws -> Scene {
    let device = try Sample.workedDevice(folder, "device", visits: 14)
    // A draft that was given up leaves free pages, a long entry overflows.
    try device.database.execute(
      text: "CREATE TABLE spare (x BLOB); INSERT INTO spare VALUES (zeroblob(12000))")
    try device.append(.registry, subject: "r", body: String(repeating: "long ", count: 1500))
    try device.database.execute(text: "DROP TABLE spare")
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
