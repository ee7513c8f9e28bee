/// One input for each statistical method, to copy and to change.
enum MethodExamples {
  /// The inputs by the name of the method.
  static let inputs: [String: String] = [
    "audit.credit": #"{"question": {"type": "scale", "min": 1, "max": 5, "answer": 4}}"#,
    "audit.visit_score": #"""
    {"sections": [{"id": "access", "weight": 40, "questions": [{"id": "a1", "weight": 1, "credit": 1, "state": "answered"}]}, {"id": "conduct", "weight": 60, "questions": [{"id": "b1", "weight": 1, "credit": 0.5, "state": "answered"}]}]}
    """#,
    "audit.centre_score":
      #"{"visits": [{"id": "v1", "score": 80, "valid": true}, {"id": "v2", "score": 70, "valid": true}, {"id": "v3", "score": 90, "valid": true}]}"#,
    "breach.summary":
      #"{"visits": [{"id": "v1", "valid": true, "breaches": [{"clause": "ز", "severity": "high", "state": "confirmed"}]}, {"id": "v2", "valid": true, "breaches": []}]}"#,
    "rate.poisson_exact": #"{"count": 4, "exposure": 80, "per": 100}"#,
    "proportion.wilson": #"{"successes": 45, "n": 60}"#,
    "proportion.clopper_pearson": #"{"successes": 0, "n": 12}"#,
    "proportion.weighted": #"{"y": [1, 0, 1, 1], "w": [1, 2, 1, 4]}"#,
    "mean.summary": #"{"values": [70, 80, null, 90]}"#,
    "satisfaction.csat": #"{"ratings": [5, 4, 3, null, 2]}"#,
    "satisfaction.nps": #"{"ratings": [10, 9, 7, 3]}"#,
    "satisfaction.ces": #"{"ratings": [5, 4, 6, 7, 2], "scaleMax": 7, "easyFrom": 5}"#,
    "survey.proportion":
      #"{"y": [1, 1, 0, 1, 0, 1], "cluster": ["a", "a", "b", "b", "c", "c"]}"#,
    "survey.mean": #"{"y": [80, 70, 90, 60], "cluster": ["a", "a", "b", "c"]}"#,
    "survey.stratified_mean":
      #"{"strata": [{"N": 20, "n": 5, "mean": 77, "variance": 36}, {"N": 30, "n": 10, "mean": 69, "variance": 25}]}"#,
    "weights.design":
      #"{"strata": [{"id": "north", "N": 400, "n": 20}, {"id": "south", "N": 100, "n": 10}]}"#,
    "kpi.attainment": #"{"direction": "lower", "target": 20, "actual": 25}"#,
    "kpi.time_summary": #"{"values": [4, 9, 16, 25], "target": 15}"#,
    "bekhedmatkom.component": #"{"due": 10, "onTime": 8, "ratings": [5, 1, null, 3]}"#,
    "agreement.percent": #"{"a": [1, 2, 3], "b": [1, 2, 4]}"#,
    "agreement.cohen_kappa":
      #"{"a": ["yes", "no", "yes", "yes", "no"], "b": ["yes", "no", "no", "yes", "no"], "categories": ["yes", "no"]}"#,
    "agreement.fleiss_kappa": #"{"table": [[3, 0], [0, 3], [2, 1], [3, 0]]}"#,
    "agreement.krippendorff_alpha":
      #"{"ratings": [[1, 2, 3, null], [1, 2, 2, 4], [null, 2, 3, 4]], "level": "ordinal"}"#,
    "icc.oneway": #"{"groups": [[70, 74], [85, 81], [60, 66]]}"#,
    "reliability.spearman_brown": #"{"icc": 0.35, "visits": 3}"#,
    "reliability.visits_needed": #"{"icc": 0.3, "target": 0.8}"#,
    "compare.two_proportions": #"{"x1": 60, "n1": 100, "x2": 75, "n2": 100}"#,
    "compare.welch": #"{"a": [70, 72, 74], "b": [75, 79, 80]}"#,
    "trend.cochran_armitage": #"{"successes": [30, 36, 45], "totals": [60, 60, 60]}"#,
    "trend.mann_kendall": #"{"values": [80, 79, 81, 78, 77, 77, 76, 75]}"#,
    "multiple.holm": #"{"pValues": [0.02, 0.01, 0.4]}"#,
    "multiple.benjamini_hochberg": #"{"pValues": [0.02, 0.01, 0.4]}"#,
    "index.composite":
      #"{"components": [{"id": "audit", "weight": 35, "score": 80, "required": true}, {"id": "satisfaction", "weight": 30, "score": 70}, {"id": "kpi", "weight": 15, "score": null}]}"#,
    "rank.competition": #"{"values": [82.04, 79.5, 82.01, null]}"#,
    "rank.intervals":
      #"{"items": [{"id": "A", "value": 88, "se": 1}, {"id": "B", "value": 80, "se": 2}, {"id": "C", "value": 79, "se": 2}]}"#,
    "privacy.suppress":
      #"{"cells": [{"id": "a", "count": 14}, {"id": "b", "count": 6}, {"id": "c", "count": 33}]}"#,
    "sample.size_proportion":
      #"{"p": 0.5, "margin": 0.06, "population": 2000, "responseRate": 0.7}"#,
    "sample.size_mean": #"{"sd": 12, "margin": 2, "population": 200}"#,
    "sample.size_compare": #"{"p1": 0.85, "p2": 0.9}"#,
    "sample.allocate":
      #"{"method": "neyman", "n": 50, "strata": [{"id": "a", "N": 300, "S": 10}, {"id": "b", "N": 100, "S": 20}]}"#,
    "sample.pps_inclusion":
      #"{"n": 2, "units": [{"id": "x", "size": 10}, {"id": "y", "size": 30}, {"id": "z", "size": 20}]}"#,
    "sample.pps_systematic":
      #"{"n": 2, "units": [{"id": "x", "size": 10}, {"id": "y", "size": 30}, {"id": "z", "size": 20}], "start": 0.4}"#,
    "dist.normal_cdf": #"{"x": 1.96}"#,
    "dist.normal_quantile": #"{"p": 0.975}"#,
    "dist.t_cdf": #"{"x": 2.1, "df": 8}"#,
    "dist.t_quantile": #"{"p": 0.975, "df": 8}"#,
    "dist.chi2_quantile": #"{"p": 0.95, "df": 5}"#,
    "dist.beta_quantile": #"{"p": 0.975, "a": 1, "b": 20}"#,
  ]
}
