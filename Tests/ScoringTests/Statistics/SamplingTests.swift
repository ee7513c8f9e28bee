import Scoring
import Testing

/// Laws of samples that hold whatever the numbers are.
@Suite struct SamplingTests {
  private struct Numbers {
    var seed: UInt64
    mutating func next(_ bound: UInt64) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % bound)
    }
  }

  @Test func anAllocationSpendsTheSampleWithinItsBounds() throws {
    var numbers = Numbers(seed: 7)
    for _ in 0..<500 {
      let strata = (0...numbers.next(7)).map {
        Allocation.Stratum(
          id: "s\($0)", population: numbers.next(200), spread: Double(numbers.next(20)))
      }
      let total = strata.reduce(0) { $0 + $1.population }
      let minimum = numbers.next(5)
      let floors = strata.map { min(minimum, $0.population) }
      let n = numbers.next(UInt64(total + 20))
      for method in Allocation.Method.allCases {
        let sizes = Allocation.sizes(
          n: n, strata: strata, method: method, minimumPerStratum: minimum)
        guard n >= floors.reduce(0, +) || n >= total else {
          #expect(sizes == nil)
          continue
        }
        let found = try #require(sizes)
        #expect(found.reduce(0, +) == min(n, total), "\(method) \(n) \(strata)")
        for (size, (stratum, floor)) in zip(found, zip(strata, floors)) {
          #expect(size >= floor && size <= stratum.population)
        }
      }
    }
  }

  @Test func inclusionProbabilitiesSumToTheSample() {
    var numbers = Numbers(seed: 9)
    for _ in 0..<300 {
      let sizes = (0...numbers.next(12)).map { _ in Double(numbers.next(300)) }
      let n = numbers.next(6)
      let sample = SizeProportionalSample(n: n, sizes: sizes)
      let sized = sizes.count { $0 > 0 }
      #expect(abs(sample.probabilities.reduce(0, +) - Double(min(n, sized))) < 1e-9)
      #expect(sample.probabilities.allSatisfy { $0 >= 0 && $0 <= 1 })
      for step in 0..<10 {
        let drawn = sample.systematicDraw(start: Double(step) / 10)
        #expect(drawn.count == min(n, sized), "\(n) of \(sizes)")
        #expect(drawn.allSatisfy { sizes[$0] > 0 })
        #expect(drawn.sorted() == drawn)
      }
    }
  }

  @Test func aDrawWithTheSameStartIsTheSameDraw() {
    let sample = SizeProportionalSample(n: 3, sizes: [120, 45, 300, 80, 60, 95])
    #expect(sample.systematicDraw(start: 0.37) == sample.systematicDraw(start: 0.37))
  }

  @Test func equalSharesCannotBeToldApart() {
    #expect(SampleSize.perGroup(0.4, 0.4) == nil)
  }

  @Test func theDesignEffectOfACentreGrowsWithItsAnswers() {
    #expect(SampleSize.designEffect(answersPerCentre: 1, icc: 0.2) == 1)
    #expect(SampleSize.designEffect(answersPerCentre: 11, icc: 0.1) == 2)
  }

  @Test func aWholeNumberIsNotRoundedUpByItsLastBit() {
    #expect(Reliability.visitsNeeded(icc: 0.2, target: 0.8) == 16)
    #expect(Threshold.ceiling(16 + 1e-12) == 16)
    #expect(Threshold.ceiling(16.1) == 17)
  }
}
