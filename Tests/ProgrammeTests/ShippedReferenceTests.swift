import Diagnostics
import Testing

@testable import Programme

struct ShippedReferenceTests {
  @Test func theSampleRegistryIsSoundAndSaysThatItIsASample() throws {
    let text = try Shipped.text("registry-sample.json")
    let reading = RegistryReader.read(SourceFile(name: "registry-sample.json", text: text))
    #expect(reading.diagnostics.map(\.message.en) == [])
    let registry = try #require(reading.registry)
    #expect(registry.isSample)
    for centre in registry.centres { #expect(registry.department(ofCentre: centre.id) != nil) }
  }

  @Test func thePolicyIsSoundAndStatesTheDefaults() throws {
    let text = try Shipped.text("scoring-policy.json")
    let reading = PolicyReader.read(SourceFile(name: "scoring-policy.json", text: text))
    #expect(reading.diagnostics.map(\.message.en) == [])
    let policy = try #require(reading.policy)
    var expected = ScoringPolicy()
    expected.name = policy.name
    expected.version = policy.version
    #expect(policy == expected)
  }
}
