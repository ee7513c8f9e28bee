package import Diagnostics
package import Programme

/// Everything that the quarterly report tells, computed elsewhere and decided elsewhere.
package struct QuarterFigures: Sendable, Hashable {
  /// The period that the scores of centres refer to.
  package enum CentrePeriod: Sendable, Hashable {
    /// The quarter itself.
    case quarter
    /// The year that ends with the quarter.
    case rollingYear
  }

  /// The quarter.
  package var quarter: Quarter
  /// Whether departments and centres are invented.
  package var isSample: Bool
  /// The confidence of every interval, between 0 and 1.
  package var confidence: Double
  /// The period that the scores of centres refer to.
  package var centrePeriod: CentrePeriod
  /// What became of all visits.
  package var visits: VisitTally
  /// The departments in the order of the registry.
  package var departments: [DepartmentFigures]
  /// Breaches among all valid visits.
  package var breaches: BreachFigures
  /// What all service recipients answered.
  package var satisfaction: SatisfactionFigures?
  /// What recipients answered who chose to take part by themselves (kiosk, code on a poster); it
  /// is never mixed into ``satisfaction``.
  package var volunteered: SatisfactionFigures?
  /// The channels that were observed.
  package var channels: [ChannelFigures]
  /// The audit score over all departments, if it is computed.
  package var audit: Figure?
  /// Urgent services beside the ordinary ones.
  package var urgent: [UrgentFigures] = []
  /// How far the visits can be trusted; `nil` when nothing is known about it.
  package var quality: QualityFigures?
  /// Whether fewer than half of all pairs of ranked departments can be told apart.
  package var isRankingVague = false

  /// The figures of a quarter.
  package init(
    quarter: Quarter, isSample: Bool, confidence: Double = 0.95,
    centrePeriod: CentrePeriod = .quarter, visits: VisitTally, departments: [DepartmentFigures],
    breaches: BreachFigures, satisfaction: SatisfactionFigures? = nil,
    volunteered: SatisfactionFigures? = nil, channels: [ChannelFigures] = []
  ) {
    self.quarter = quarter
    self.isSample = isSample
    self.confidence = confidence
    self.centrePeriod = centrePeriod
    self.visits = visits
    self.departments = departments
    self.breaches = breaches
    self.satisfaction = satisfaction
    self.volunteered = volunteered
    self.channels = channels
  }
}

/// The audit score of one channel.
package struct ChannelFigures: Sendable, Hashable {
  /// The word of the channel in definitions and policies.
  package var id: String
  /// The weight of the channel in the policy; `nil` when the policy gives it none.
  package var weight: Double?
  /// The score, 0 to 100.
  package var score: Figure

  /// The audit score of one channel.
  package init(id: String, weight: Double? = nil, score: Figure) {
    self.id = id
    self.weight = weight
    self.score = score
  }

  /// What people call the channel.
  package var name: Phrase {
    switch id {
    case "visit": Phrase(en: "field visit", ar: "الزيارة الميدانية")
    case "telephone": Phrase(en: "telephone", ar: "الهاتف")
    case "website": Phrase(en: "website", ar: "الموقع الإلكتروني")
    case "app": Phrase(en: "smartphone app", ar: "تطبيق الهاتف الذكي")
    case "centre": Phrase(en: "comprehensive centre", ar: "مركز الخدمات الشامل")
    case "exit": Phrase(en: "interview at the exit", ar: "المقابلة عند الخروج")
    case "platform": Phrase(en: "request platform", ar: "منصة الطلبات")
    default: Phrase(id)
    }
  }
}
