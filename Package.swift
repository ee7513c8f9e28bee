// swift-tools-version: 6.2
import PackageDescription

/// Every target: warnings are errors, and a signature shows which module it borrows a type from.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Targets that only compute: unsafe code does not compile in them.
let pure = strict + [.strictMemorySafety()]

/// A released program carries the Swift runtime: one copied file runs on a device without Swift.
let selfContained: [LinkerSetting] = [
  .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))
]

/// A target that only computes, with its tests and the folders of data that they read.
func pureTarget(
  _ name: String, _ dependencies: [Target.Dependency] = [], testData: [String] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: pure),
    .testTarget(
      name: name + "Tests", dependencies: dependencies + [.target(name: name), "TestSupport"],
      exclude: testData, swiftSettings: strict),
  ]
}

let package = Package(
  name: "mizan",
  products: [.executable(name: "mizan", targets: ["mizan"])],
  targets: [
    .systemLibrary(name: "CSQLite"),
    .target(name: "Digests", swiftSettings: strict),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"], swiftSettings: strict),
    .target(
      name: "Storage",
      dependencies: [
        "CSQLite", "Digests", "Diagnostics", "Expressions", "Surveys", "Sessions", "Programme",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "mizan",
      dependencies: [
        "Diagnostics", "Digests", "Expressions", "Surveys", "Sessions", "Programme", "Scoring",
        "Storage", "Reporting",
      ],
      swiftSettings: strict, linkerSettings: selfContained),
    .target(
      name: "TestSupport", dependencies: ["Diagnostics", "Surveys", "Sessions"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "Storage", "Diagnostics", "Digests", "Surveys", "Sessions", "Programme", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "mizanTests",
      dependencies: [
        "mizan", "Diagnostics", "Surveys", "Sessions", "Storage", "Scoring", "Reporting",
        "Programme", "Expressions", "Digests", "TestSupport",
      ],
      swiftSettings: strict),
  ]
    + pureTarget("Diagnostics")
    + pureTarget("Expressions", ["Diagnostics", "Digests"], testData: ["Conformance", "Cases"])
    + pureTarget("Surveys", ["Diagnostics", "Digests", "Expressions"])
    + pureTarget("Sessions", ["Diagnostics", "Expressions", "Surveys"])
    + pureTarget("Programme", ["Diagnostics", "Expressions"])
    + pureTarget(
      "Scoring", ["Diagnostics", "Expressions", "Surveys", "Sessions", "Programme"],
      testData: ["Conformance"])
    + pureTarget("Reporting", ["Diagnostics", "Expressions", "Programme", "Scoring"]),
  swiftLanguageModes: [.v6]
)
