#!/usr/bin/env python3
"""Recomputes a scored quarter from its exported tables and compares every published figure.

Usage: recompute_quarter.py FOLDER 2026-Q3, where FOLDER was written by `mizan score --export`.
Only the standard library is used, and nothing of the program: formulas are written anew from the
method. Ends with status 1 when a figure differs or could not be recomputed.
"""
import csv
import json
import math
import sys
from collections import defaultdict
from statistics import NormalDist

CLAUSES = ["أ", "ب", "ج", "د", "هـ", "و", "ز"]
COUNTED = {"confirmed", "upheld"}
PENDING = {"alleged", "notified", "replied", "appealed"}
SEVERITIES = ["low", "medium", "high", "critical"]
FIELD = {"visit", "centre"}
SLACK = 1e-9


# Distributions

def incomplete_beta(x, a, b):
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - incomplete_beta(1 - x, b, a)
    front = math.exp(
        a * math.log(x) + b * math.log1p(-x) + math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    ) / a
    tiny, c, d = 1e-300, 1.0, 1 - (a + b) * x / (a + 1)
    d = 1 / (d if abs(d) > tiny else tiny)
    value = d
    for m in range(1, 2000):
        for step in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 + step * d
            d = 1 / (d if abs(d) > tiny else tiny)
            c = 1 + step / c
            c = c if abs(c) > tiny else tiny
            value *= c * d
        if abs(c * d - 1) < 1e-15:
            break
    return front * value


def bisect(rises, low, high):
    for _ in range(300):
        middle = (low + high) / 2
        if rises(middle):
            high = middle
        else:
            low = middle
    return (low + high) / 2


def t_quantile(p, df):
    tail = 1 - p
    return bisect(lambda t: incomplete_beta(df / (df + t * t), df / 2, 0.5) / 2 <= tail, 0, 1e7)


def poisson_at_most(k, mean):
    if mean <= 0:
        return 1.0
    return math.fsum(math.exp(i * math.log(mean) - mean - math.lgamma(i + 1)) for i in range(k + 1))


# Estimates: (value, lower, upper, n)

class Method:
    def __init__(self, confidence):
        self.confidence = confidence
        self.tail = (1 - confidence) / 2
        self.z = NormalDist().inv_cdf(1 - self.tail)

    def t(self, df):
        return t_quantile(1 - self.tail, df)

    def wilson(self, x, n):
        if n == 0:
            return None
        z, p = self.z, x / n
        centre = (p + z * z / (2 * n)) / (1 + z * z / n)
        half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
        return (p, 0.0 if x == 0 else centre - half, 1.0 if x == n else centre + half, n)

    def mean(self, values, clip=None):
        n = len(values)
        if n == 0:
            return None
        mean = math.fsum(values) / n
        if n == 1:
            return (mean, None, None, 1)
        se = math.sqrt(math.fsum((v - mean) ** 2 for v in values) / (n - 1) / n)
        half = 0 if se == 0 else self.t(n - 1) * se
        return clipped((mean, mean - half, mean + half, n), clip)

    def poisson(self, count, visits):
        if visits == 0:
            return None
        low = 0 if count == 0 else bisect(
            lambda m: 1 - poisson_at_most(count - 1, m) >= self.tail, 0, 2 * count + 100)
        high = bisect(lambda m: poisson_at_most(count, m) <= self.tail, 0, 4 * count + 200)
        return (100 * count / visits, 100 * low / visits, 100 * high / visits, visits)

    def clustered(self, units):
        """units: (stratum, weight, total, count); returns estimate, standard error, df."""
        weight = math.fsum(u[1] for u in units)
        if weight <= 0:
            return None
        estimate = math.fsum(u[2] for u in units) / weight
        strata = defaultdict(list)
        for stratum, w, total, _ in units:
            strata[stratum].append((total - estimate * w) / weight)
        df = len(units) - len(strata)
        if any(len(s) < 2 for s in strata.values()):
            return estimate, None, df
        variance = 0.0
        for influences in strata.values():
            m, middle = len(influences), math.fsum(influences) / len(influences)
            variance += m / (m - 1) * math.fsum((i - middle) ** 2 for i in influences)
        se = math.sqrt(variance)
        return estimate, (0.0 if se < 1e-12 * max(1, abs(estimate)) else se), df

    def clustered_mean(self, units, clip=None):
        found = self.clustered(units)
        n = sum(u[3] for u in units)
        if found is None:
            return None, None
        estimate, se, df = found
        if se is None:
            return (estimate, None, None, n), None
        half = 0 if se == 0 else self.t(df) * se
        return clipped((estimate, estimate - half, estimate + half, n), clip), se

    def clustered_share(self, units):
        found = self.clustered(units)
        n = sum(u[3] for u in units)
        if found is None:
            return None, 0
        p, se, df = found
        if se is None:
            return (p, None, None, n), n
        if p <= 0 or p >= 1:
            limits = self.wilson(len(units) * p, len(units))
            return (p, limits[1], limits[2], n), n
        if se == 0:
            return (p, p, p, n), n
        logit, g = math.log(p / (1 - p)), self.t(df) * se / (p * (1 - p))
        expit = lambda x: 1 / (1 + math.exp(-x))
        return (p, expit(logit - g), expit(logit + g), n), min(n, p * (1 - p) / se ** 2)


def clipped(estimate, clip):
    if clip is None or estimate is None or estimate[1] is None:
        return estimate
    low, high = clip
    return (estimate[0], min(max(estimate[1], low), high), min(max(estimate[2], low), high),
            estimate[3])


def collapse(units):
    sizes = defaultdict(int)
    for unit in units:
        sizes[unit[0]] += 1
    if len(sizes) > 1 and 1 in sizes.values():
        return [("",) + tuple(u[1:]) for u in units]
    return units


# Reading

def rows(folder, name):
    try:
        with open(f"{folder}/{name}", encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))
    except FileNotFoundError:
        return []


def document(folder, name):
    try:
        with open(f"{folder}/{name}", encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return None


def credit(row):
    kind, p, answer = row["credit"], json.loads(row["parameters"]), row["answer"]
    if row["state"] != "answered":
        return None
    if kind == "yes_no":
        return 1.0 if answer == p["positive"] else 0.0
    if kind == "yes_partial_no":
        return {"yes": 1.0, "partial": 0.5, "no": 0.0}.get(answer)
    if kind == "choice":
        return p.get(answer)
    if kind == "checklist":
        chosen = [word for word in answer.split() if word != p["none"]]
        return len(chosen) / p["items"] if p["items"] else None
    value = float(answer)
    if kind == "scale":
        if not p["min"] <= value <= p["max"] or p["max"] <= p["min"]:
            return None
        share = (value - p["min"]) / (p["max"] - p["min"])
        return 1 - share if p["reverse"] else share
    sign = 1 if p["direction"] == "lower" else -1
    if sign * (value - p["target"]) <= SLACK:
        return 1.0
    if sign * (value - p["limit"]) >= -SLACK:
        return 0.0
    return (p["limit"] - value) / (p["limit"] - p["target"])


class Visit:
    def __init__(self, row, items, allegations, channel, policy):
        self.id, self.quarter, self.channel = row["visit"], row["quarter"], channel
        self.definition = row["definition"]
        self.department, self.centre = row["department"], row["centre"]
        self.service, self.collector, self.pair = row["service"], row["collector"], row["pair"]
        self.standing = row["standing"]
        self.allegations = allegations
        self.sections, self.credits, self.measures = {}, {}, {}
        weights, sections = {}, defaultdict(list)
        for item in items:
            sections[item["section"]].append(item)
            weights[item["section"]] = float(item["section_weight"])
        total = share = covered = coverable = 0.0
        self.critical = False
        for name, questions in sections.items():
            answered = earned = expected = 0.0
            for question in questions:
                weight, value = float(question["weight"]), credit(question)
                if question["state"] in ("answered", "not_observed", "missing") and not (
                    question["state"] == "answered" and value is None):
                    expected += weight
                if value is None:
                    continue
                answered += weight
                earned += weight * value
                self.credits[question["code"]] = value
                if question["credit"] == "measure":
                    self.measures[question["code"]] = float(question["answer"])
                if value == 0 and question["critical"]:
                    self.critical = True
            if answered > 0:
                self.sections[name] = 100 * earned / answered
                total += weights[name] * self.sections[name]
                share += weights[name]
            if expected > 0:
                covered += weights[name] * answered / expected
                coverable += weights[name]
        self.base = total / share if share > 0 else None
        self.coverage = covered / coverable if coverable > 0 else None
        self.covers = (self.base is not None and self.coverage is not None
                       and self.coverage >= policy["visit"]["min_coverage"] - SLACK)
        self.valid = self.standing == "accepted" and self.covers

    def counted(self):
        """The worst severity of each clause that counts."""
        worst = {}
        for clause, severity, state in self.allegations:
            if state in COUNTED:
                worst[clause] = max(worst.get(clause, -1), SEVERITIES.index(severity))
        return {clause: SEVERITIES[rank] for clause, rank in worst.items()}


def observations(visits):
    """Valid visits, the halves of a double visit as one."""
    single, pairs = [], defaultdict(list)
    for visit in visits:
        if visit.valid:
            pairs[visit.pair].append(visit) if visit.pair else single.append(visit)
    for _, halves in sorted(pairs.items()):
        halves.sort(key=lambda v: v.id)
        first = halves[0]
        mean = lambda values: (lambda v: sum(v) / len(v) if v else None)(
            [x for x in values if x is not None])
        merged = Visit.__new__(Visit)
        merged.__dict__.update(first.__dict__)
        merged.base = mean([h.base for h in halves])
        merged.coverage = mean([h.coverage for h in halves])
        merged.critical = any(h.critical for h in halves)
        names = {n for h in halves for n in h.sections}
        merged.sections = {n: mean([h.sections.get(n) for h in halves]) for n in names}
        codes = {c for h in halves for c in h.measures}
        merged.measures = {c: mean([h.measures.get(c) for h in halves]) for c in codes}
        worst = {}
        for clause, severity, state in (a for h in halves for a in h.allegations):
            kind = "counted" if state in COUNTED else "pending" if state in PENDING else "cleared"
            rank = SEVERITIES.index(severity)
            if rank > worst.get((clause, kind), (-1, ""))[0]:
                worst[clause, kind] = (rank, state)
        merged.allegations = [
            (clause, SEVERITIES[rank], state) for (clause, _), (rank, state) in worst.items()]
        single.append(merged)
    return single


# The quarter

class Quarter:
    def __init__(self, folder, quarter):
        self.quarter = quarter
        self.policy = document(folder, "policy.json")
        self.registry = document(folder, "registry.json") or {
            "departments": [], "centres": [], "services": []}
        self.indicators = document(folder, "indicators.json")
        self.platform = document(folder, "platform.json")
        self.method = Method(self.policy["confidence"])
        self.centres = {c["id"]: c for c in self.registry["centres"]}
        self.departments = [d["id"] for d in self.registry["departments"]]
        self.definitions = {d["definition"]: d for d in rows(folder, "definitions.csv")}
        items, allegations = defaultdict(list), defaultdict(list)
        for row in rows(folder, "items.csv"):
            items[row["visit"]].append(row)
        for row in rows(folder, "allegations.csv"):
            allegations[row["visit"]].append((row["clause"], row["severity"], row["state"]))
        self.visits = [
            Visit(row, items[row["visit"]], allegations[row["visit"]],
                  self.definitions[row["definition"]]["channel"], self.policy)
            for row in rows(folder, "visits.csv")]
        self.interviews, self.questions = [], {}
        for row in rows(folder, "interviews.csv"):
            # Requesters of the platform answer another survey and are not mixed in.
            if self.definitions[row["definition"]]["channel"] != "platform":
                row["ratings"] = {}
                self.interviews.append(row)
        known = {row["interview"]: row for row in self.interviews}
        for row in rows(folder, "ratings.csv"):
            if row["interview"] in known:
                known[row["interview"]]["ratings"][row["question"]] = int(row["rating"])
                self.questions.setdefault(row["question"], row)
        year, number = int(quarter[:4]), int(quarter[-1])
        self.previous = f"{year:04}-Q{number - 1}" if number > 1 else f"{year - 1:04}-Q4"
        self.expected = {}

    def status(self, name, n):
        threshold = self.policy[name]
        if n >= threshold["min_publish"] - SLACK:
            return "published"
        return "indicative" if n >= threshold["min_indicative"] - SLACK else "suppressed"

    def put(self, address, estimate, status="published"):
        self.expected[address] = None if estimate is None or status == "suppressed" else (
            estimate if isinstance(estimate, tuple) else (estimate, None, None, None))

    def select(self, quarter=None, department=None):
        return [v for v in self.visits if v.quarter == (quarter or self.quarter)
                and (department is None or v.department == department)]

    # Audit

    def by_centre(self, visits):
        groups = defaultdict(list)
        for visit in visits:
            groups[visit.centre].append(visit.base)
        return dict(sorted(groups.items()))

    def audit(self, department, quarter):
        seen = self.by_centre(
            v for v in observations(self.select(quarter, department)) if v.channel in FIELD)
        centres = [c for c in self.registry["centres"] if c["department"] == department]
        own = {c["id"] for c in centres}
        centres += [self.centres[c] for c in seen if c in self.centres and c not in own]
        weighted = [
            (c, seen[c["id"]]) for c in centres
            if seen.get(c["id"]) and (c.get("annual_transactions") or 0) > 0]
        count = sum(len(scores) for _, scores in weighted)
        status = self.status("department", count)
        if status == "published" and len(weighted) < min(
                self.policy["department"]["min_centres"], len(centres)):
            status = "indicative"
        if weighted and len(weighted) == len(centres) and all(len(s) > 1 for _, s in weighted):
            total = sum(c["annual_transactions"] for c, _ in weighted)
            estimate = variance = 0.0
            for centre, scores in weighted:
                share, n = centre["annual_transactions"] / total, len(scores)
                mean = math.fsum(scores) / n
                s2 = math.fsum((x - mean) ** 2 for x in scores) / (n - 1)
                estimate += share * mean
                if n < centre["annual_transactions"]:
                    variance += share ** 2 * (1 - n / centre["annual_transactions"]) * s2 / n
            se = math.sqrt(variance)
            z = self.method.z
            return clipped(
                (estimate, estimate - z * se, estimate + z * se, count), (0, 100)), se, status
        units = collapse([
            ((c.get("governorate") or {}).get("en", ""), c["annual_transactions"],
             c["annual_transactions"] * math.fsum(s) / len(s), len(s)) for c, s in weighted])
        estimate, se = self.method.clustered_mean(units, (0, 100))
        return estimate, se, status

    def clustered_score(self, visits):
        groups = self.by_centre(visits)
        values = [v.base for v in visits]
        if "" in groups or not groups:
            return self.method.mean(values, (0, 100))
        return self.method.clustered_mean(
            [("", len(s), math.fsum(s), len(s)) for s in groups.values()], (0, 100))[0]

    # Breaches

    def breaches(self, visits):
        n = len(visits)
        by_clause, points = defaultdict(int), 0.0
        units = defaultdict(lambda: [0, 0.0])
        for visit in visits:
            counted = visit.counted()
            own = sum(self.policy["breach"]["points"][s] for s in counted.values())
            points += own
            units[visit.centre][0] += 1
            units[visit.centre][1] += own
            for clause in counted:
                by_clause[clause] += 1
        tally = lambda states: sum(s in states for v in visits for _, _, s in v.allegations)
        cleared = {"dismissed", "insufficient", "overturned"}
        slope = self.policy["breach"]["slope"]
        found = self.method.clustered([("", w, t, w) for w, t in units.values()])
        return {
            "n": n, "clauses": by_clause, "confirmed": sum(by_clause.values()),
            "rate": self.method.poisson(sum(by_clause.values()), n),
            "pending": tally(PENDING), "cleared": tally(cleared),
            "pending_by": {c: sum(x == c and s in PENDING for v in visits
                                  for x, _, s in v.allegations) for c in CLAUSES},
            "cleared_by": {c: sum(x == c and s in cleared for v in visits
                                  for x, _, s in v.allegations) for c in CLAUSES},
            "component": max(0, 100 - slope * 100 * points / n) if n else None,
            "error": found[1] * 100 * slope if found and found[1] is not None else None,
            "status": self.status("breach", n)}

    # Satisfaction

    def satisfaction(self, department, quarter):
        own = [i for i in self.interviews if i["quarter"] == quarter
               and (department is None or i["department"] == department)]
        if not own:
            return None
        result = {"contacts": len(own), "drivers": {}}
        held = [i for i in own if i["complete"] == "1"]
        result["complete"] = len(held)
        order = sorted(self.questions.values(), key=lambda q: q["question"])
        for question in order:
            if question["indicator"] == "nps":
                result["nps"], result["nps_effective"] = self.nps(
                    [i for i in held if "nps" in i["ratings"]], national=department is None)
            else:
                found = self.rated(held, question, national=department is None)
                if question["indicator"] == "driver":
                    result["drivers"][question["code"]] = found
                else:
                    result[question["indicator"]] = found
        return result

    def rated(self, held, question, national):
        name, scale, best = question["question"], int(question["scale"]), int(question["best"])
        overall = next((q["question"] for q in self.questions.values()
                        if q["indicator"] == "csat"), None)
        answered = [i for i in held if name in i["ratings"]]
        values = [i["ratings"][name] for i in answered]
        top = sum(v >= best for v in values)
        pairs = [(i["ratings"][name], i["ratings"][overall])
                 for i in answered if overall in i["ratings"]]
        result = {"count": len(values), "top": top, "importance": correlation(pairs)}
        groups = defaultdict(list)
        for interview in answered:
            groups[interview["centre"]].append(interview["ratings"][name])
        centres = {c: self.centres.get(c) for c in groups}
        span = scale - 1
        index = lambda x: None if x is None else (x - 1) / span * 100
        if groups and all(c and (c.get("annual_transactions") or 0) > 0
                          for c in centres.values()):
            shares, means = [], []
            for centre, ratings in sorted(groups.items()):
                known, n = centres[centre], len(ratings)
                stratum = known["department"] if national else (
                    known.get("governorate") or {}).get("en", "")
                w = known["annual_transactions"]
                shares.append((stratum, w, w * sum(r >= best for r in ratings) / n, n))
                means.append((stratum, w, w * sum(ratings) / n, n))
            result["share"], result["effective"] = self.method.clustered_share(collapse(shares))
            if len(groups) == 1:
                p, _, _, n = result["share"]
                result["share"] = (p, None, None, n)
            mean, se = self.method.clustered_mean(collapse(means))
        else:
            result["share"], result["effective"] = (
                self.method.wilson(top, len(values)), len(values))
            mean = self.method.mean(values)
            se = None if mean is None or mean[1] is None else math.sqrt(
                sum((v - mean[0]) ** 2 for v in values) / (len(values) - 1) / len(values))
        if mean is None:
            result["mean"] = result["index"] = None
        else:
            value, low, high, n = mean
            result["index"] = clipped((index(value), index(low), index(high), n), (0, 100))
            result["mean"] = clipped(mean, (1, scale))
        result["error"] = None if se is None else se / span * 100
        result["status"] = self.status("satisfaction", result["effective"])
        return result

    def nps(self, answered, national):
        n = len(answered)
        if n == 0:
            return None, 0
        groups = defaultdict(list)
        for interview in answered:
            groups[interview["centre"]].append(interview["ratings"]["nps"])
        centres = {c: self.centres.get(c) for c in groups}
        balance = lambda rs: (sum(r >= 9 for r in rs) - sum(r <= 6 for r in rs)) / len(rs)
        extreme = lambda rs: sum(r >= 9 or r <= 6 for r in rs) / len(rs)
        if all(c and (c.get("annual_transactions") or 0) > 0 for c in centres.values()):
            units, weights, extremes = [], 0, 0
            for centre, ratings in sorted(groups.items()):
                known = centres[centre]
                stratum = known["department"] if national else (
                    known.get("governorate") or {}).get("en", "")
                w = known["annual_transactions"]
                units.append((stratum, w, w * balance(ratings), len(ratings)))
                weights += w
                extremes += w * extreme(ratings)
            (value, low, high, _), se = self.method.clustered_mean(collapse(units))
            spread = max(0, extremes / weights - value ** 2)
            effective = min(n, spread / se ** 2) if se else n
            scaled = [None if x is None else 100 * x for x in (value, low, high)]
            return clipped((*scaled, n), (-100, 100)), effective
        ratings = [i["ratings"]["nps"] for i in answered]
        se = 100 * math.sqrt(max(0, extreme(ratings) - balance(ratings) ** 2) / n)
        value = 100 * balance(ratings)
        return clipped((value, value - self.method.z * se, value + self.method.z * se, n),
                       (-100, 100)), n

    # Small cells

    def suppressed(self, cells, k):
        small = {i for i, count in cells.items() if 0 < count < k}
        others = sorted((i for i in cells if i not in small),
                        key=lambda i: (cells[i] == 0, cells[i], i.encode()))
        hidden, total = set(small), sum(cells[i] for i in small)
        while small and (len(hidden) == 1 or total < k) and others:
            following = others.pop(0)
            hidden.add(following)
            total += cells[following]
        return hidden, bool(small and (len(hidden) == 1 or total < k))

    # Index

    def kpi(self, department):
        own = [i for i in (self.indicators or {}).get("indicators", [])
               if i["department"] == department]
        results = []
        for i in own:
            target, direction = i.get("target"), i["direction"]
            estimate = error = None
            actual = i.get("actual")
            if "values" in i:
                values, statistic = i["values"], i["statistic"]
                ordered = sorted(values)
                quantile = lambda p: (lambda pos: ordered[int(pos)] + (pos - int(pos)) * (
                    ordered[min(int(pos) + 1, len(ordered) - 1)] - ordered[int(pos)]))(
                        (len(ordered) - 1) * p)
                self.put(f"table-indicators/{i['id']}/mean", math.fsum(values) / len(values))
                self.put(f"table-indicators/{i['id']}/median", quantile(0.5))
                self.put(f"table-indicators/{i['id']}/p90", quantile(0.9))
                if statistic == "share_within":
                    kept = sum((v <= target + SLACK) if direction == "lower" else
                               (v >= target - SLACK) if direction == "higher" else
                               abs(v - target) <= SLACK for v in values)
                    estimate = self.method.wilson(kept, len(values))
                    p = estimate[0]
                    error = 100 / i["share_target"] * math.sqrt(p * (1 - p) / len(values))
                    direction, target = "higher", i["share_target"]
                elif statistic == "mean":
                    estimate = self.method.mean(values)
                    if estimate[1] is not None and direction != "exact":
                        n, mean = len(values), estimate[0]
                        se = math.sqrt(sum((v - mean) ** 2 for v in values) / (n - 1) / n)
                        error = (100 * target / mean ** 2 if direction == "lower"
                                 else 100 / target) * se
                else:
                    estimate = (quantile(0.5 if statistic == "median" else 0.9), None, None,
                                len(values))
                actual = estimate[0]
            else:
                error = 0.0
            attainment = None
            if actual is not None and target is not None:
                if direction == "lower":
                    attainment = 100 if actual <= target + SLACK else (
                        0 if target == 0 else 100 * target / actual)
                elif direction == "higher":
                    attainment = 100 if actual >= target - SLACK else (
                        0 if target == 0 else max(0, 100 * actual / target))
                else:
                    attainment = 100 if abs(actual - target) <= SLACK else 0
            address = f"table-indicators/{i['id']}"
            self.put(f"{address}/target", i.get("target"))
            self.put(f"{address}/actual", estimate if estimate else actual)
            self.put(f"{address}/attainment", attainment)
            if "values" not in i:
                for name in ("mean", "median", "p90"):
                    self.put(f"{address}/{name}", None)
            results.append((i["weight"], attainment, error))
        scored = [r for r in results if r[1] is not None]
        weight = sum(r[0] for r in scored)
        if weight <= 0:
            return None, None
        value = sum(w * a for w, a, _ in scored) / weight
        if any(e is None for _, _, e in scored):
            return value, None
        return value, math.sqrt(sum((w * e) ** 2 for w, _, e in scored)) / weight

    def requests(self, department):
        counts = next((d for d in (self.platform or {}).get("departments", [])
                       if d["department"] == department), None)
        if counts is None:
            return None
        a = f"table-platform/{department}"
        ratings = [int(r) for r, n in counts["ratings"].items() for _ in range(n)]
        timely = self.method.wilson(counts["on_time"], counts["due"])
        index = (sum(ratings) / len(ratings) - 1) / 4 * 100 if ratings else None
        self.put(f"{a}/due", counts["due"])
        self.put(f"{a}/timeliness", timely)
        self.put(f"{a}/undecided", counts["undecided"])
        self.put(f"{a}/rating_index", index)
        self.put(f"{a}/rating_satisfied",
                 sum(r >= 2 for r in ratings) / len(ratings) if ratings else None)
        self.put(f"{a}/unrated", counts["unrated"])
        closed = counts["unrated"] + len(ratings)
        self.put(f"{a}/unrated_share", counts["unrated"] / closed if closed else None)
        self.put(f"{a}/escalated", counts["escalated"])
        self.put(f"{a}/reopened", counts["reopened"])
        parts = [p for p in (timely and 100 * timely[0], index) if p is not None]
        component = sum(parts) / len(parts) if parts else None
        self.put(f"{a}/component", component)
        return component

    def composite(self, components, weights, required, minimum):
        total = sum(weights.values())
        scored = {c: s for c, s in components.items() if s[0] is not None}
        weight = sum(weights[c] for c in scored)
        share = weight / total if total else None
        if any(components[c][0] is None for c in required) or weight <= 0 or (
                share < minimum - SLACK):
            return None, None, share
        if self.policy["index"]["aggregation"] == "arithmetic":
            value = sum(weights[c] * s[0] for c, s in scored.items()) / weight
            if any(s[1] is None for s in scored.values()):
                return value, None, share
            return value, math.sqrt(
                sum((weights[c] * s[1]) ** 2 for c, s in scored.items())) / weight, share
        if any(s[0] <= 0 and weights[c] > 0 for c, s in scored.items()):
            return 0.0, None, share
        return math.exp(sum(
            weights[c] * math.log(s[0]) for c, s in scored.items() if weights[c] > 0
        ) / weight), None, share

    # Everything

    def compute(self):
        p, m = self.policy, self.method
        now = self.select()
        seen = observations(now)
        received = [d for d in self.departments if self.select(department=d)]
        cells = {d: sum(i["complete"] == "1" for i in self.interviews
                        if i["quarter"] == self.quarter and i["department"] == d)
                 for d in self.departments}
        protected, total_hidden = self.suppressed(cells, p["suppression"]["k"])
        hidden, _ = self.suppressed(
            {d: sum(v.valid for v in now if v.department == d) for d in self.departments},
            p["breach"]["min_indicative"])
        results = {}
        for d in self.departments:
            visits = [v for v in seen if v.department == d]
            audit, se, status = self.audit(d, self.quarter)
            breaches = self.breaches(visits)
            satisfaction = self.satisfaction(d, self.quarter)
            open_satisfaction = (
                satisfaction["csat"] if satisfaction and d not in protected
                and "csat" in satisfaction and satisfaction["csat"]["status"] != "suppressed"
                else None)
            kpi, kpi_error = self.kpi(d)
            platform = self.requests(d)
            everything = {
                "audit": (audit[0], se) if audit and status != "suppressed" else (None, None),
                "satisfaction": (open_satisfaction["index"][0], open_satisfaction["error"])
                if open_satisfaction and open_satisfaction["index"] else (None, None),
                "kpi": (kpi, kpi_error), "platform": (platform, 0.0),
                "breaches": (breaches["component"], breaches["error"])
                if breaches["status"] != "suppressed" and d not in hidden else (None, None)}
            weights = p["index"]["weights"]
            components = {c: everything[c] for c in weights}
            index, error, share = self.composite(
                components, weights, p["index"]["required"], p["index"]["min_weight_share"])
            results[d] = dict(
                audit=audit, se=se, status=status, breaches=breaches, satisfaction=satisfaction,
                open=open_satisfaction, components=components, index=index, error=error)
            a = f"table-departments/{d}"
            self.put(f"{a}/audit", audit, status)
            self.put(f"{a}/satisfied", self.shown(satisfaction, "csat", d in protected))
            rate_status = breaches["status"] if d not in hidden else "suppressed"
            self.put(f"{a}/breach_rate", breaches["rate"], rate_status)
            self.put(f"{a}/pending", None if d in hidden else breaches["pending"])
            self.put(f"{a}/awaiting",
                     sum(v.standing == "unreviewed" for v in now if v.department == d))
            a = f"table-index/{d}"
            limits = None if index is None else clipped(
                (index, index - m.z * error, index + m.z * error, audit[3])
                if error is not None else (index, None, None, audit[3]), (0, 100))
            self.put(f"{a}/index", limits, status)
            for name, (score, _) in components.items():
                self.put(f"{a}/index_{name}", score)
            if d in hidden:
                self.put(f"{a}/index_breaches", None)
            if self.shown(satisfaction, "csat", d in protected) is None and satisfaction:
                self.put(f"{a}/index_satisfaction", None)
            self.put(f"{a}/index_weight_share", share)
            self.clauses(f"table-department-clauses/{d}", breaches, d in hidden)
            self.standings(d, [v for v in now if v.department == d])
            if satisfaction:
                self.satisfaction_table(d, satisfaction, d in protected)
                a = f"table-gap/{d}"
                self.put(f"{a}/audit", audit, status)
                self.put(f"{a}/satisfaction_index",
                         None if d in protected else satisfaction["csat"]["index"],
                         satisfaction["csat"]["status"])
                gap = None
                if status != "suppressed" and audit and open_satisfaction:
                    value = audit[0] - open_satisfaction["index"][0]
                    errors = (se, open_satisfaction["error"])
                    half = None if None in errors else m.z * math.hypot(*errors)
                    gap = (value, None if half is None else value - half,
                           None if half is None else value + half, audit[3])
                self.put(f"{a}/gap", gap)
        self.changes(results, protected)
        self.ranks(results)
        for number, d in enumerate(received, 1):
            self.details(number, d, [v for v in seen if v.department == d], now, results[d],
                         d in protected)
        self.national(seen, now, total_hidden)
        self.urgent(seen)
        self.quality(now)
        return self.expected

    def shown(self, satisfaction, name, is_protected, part="share"):
        found = satisfaction and satisfaction.get(name)
        if not found or is_protected or found["status"] == "suppressed":
            return None
        if part == "share" and found["count"] < 2 * self.policy["suppression"]["k"] and (
                found["top"] in (0, found["count"])):
            return None
        return found[part]

    def satisfaction_table(self, row, s, is_protected):
        a = f"table-satisfaction/{row}"
        hidden = is_protected or s["csat"]["status"] == "suppressed"
        self.put(f"{a}/responses", None if hidden else s["complete"])
        self.put(f"{a}/satisfied", self.shown(s, "csat", is_protected))
        self.put(f"{a}/satisfaction_index", self.shown(s, "csat", is_protected, "index"))
        self.put(f"{a}/easy", self.shown(s, "ces", is_protected))
        self.put(f"{a}/effort", self.shown(s, "ces", is_protected, "mean"))
        nps = s.get("nps")
        self.put(f"{a}/net_promoters", None if is_protected else nps,
                 self.status("satisfaction", s["nps_effective"]) if nps else "suppressed")
        self.put(f"{a}/response_rate",
                 NormalMethod.wilson(s["complete"], s["contacts"])
                 if not hidden and s["contacts"] > s["complete"] else None)

    def driver_table(self, table, s, is_protected):
        for code, found in s["drivers"].items():
            self.put(f"{table}/{code}/satisfied",
                     self.shown({"x": found}, "x", is_protected))
            self.put(f"{table}/{code}/importance", None if is_protected else found["importance"],
                     found["status"])

    def clauses(self, a, breaches, is_hidden):
        self.put(f"{a}/visits", breaches["n"])
        for clause, name in zip(CLAUSES, "abcdefg"):
            self.put(f"{a}/confirmed_{name}", None if is_hidden else breaches["clauses"][clause])
        self.put(f"{a}/confirmed", None if is_hidden else breaches["confirmed"])
        self.put(f"{a}/rate", breaches["rate"],
                 "suppressed" if is_hidden else breaches["status"])
        self.put(f"{a}/pending", None if is_hidden else breaches["pending"])

    def standings(self, row, visits):
        a = f"table-visits/{row}"
        accepted = [v for v in visits if v.standing == "accepted"]
        self.put(f"{a}/received", len(visits))
        self.put(f"{a}/accepted", len(accepted))
        self.put(f"{a}/valid", sum(v.covers for v in accepted))
        self.put(f"{a}/insufficient", sum(not v.covers for v in accepted))
        for column, standing in (
                ("awaiting", "unreviewed"), ("returned", "returned"), ("rejected", "rejected")):
            self.put(f"{a}/{column}", sum(v.standing == standing for v in visits))

    def changes(self, results, protected):
        audits, satisfactions = [], []
        for d in self.departments:
            r = results[d]
            forms = lambda q: {
                self.definitions[v.definition]["signature"]
                for v in self.select(q, d) if v.valid and v.channel in FIELD}
            before, se, status = self.audit(d, self.previous)
            audits.append((d, r["components"].get("audit", (None, None)),
                           (before[0], se) if before and status != "suppressed" else (None, None),
                           forms(self.previous), forms(self.quarter)))
            old = self.satisfaction(d, self.previous)
            asked = lambda q: {self.definitions[i["definition"]]["signature"]
                               for i in self.interviews
                               if i["quarter"] == q and i["department"] == d}
            then = old["csat"] if old and old["csat"]["status"] != "suppressed" else None
            satisfactions.append((
                d, (r["open"]["index"][0], r["open"]["error"]) if r["open"] else (None, None),
                (then["index"][0], then["error"]) if then else (None, None),
                asked(self.previous), asked(self.quarter)))
        for table, sides in (("table-change", audits),
                             ("table-satisfaction-change", satisfactions)):
            found, tests = {}, []
            for d, now, then, forms_then, forms_now in sides:
                same = forms_then == forms_now or not forms_then or not forms_now
                if not same or now[0] is None or then[0] is None:
                    continue
                difference = now[0] - then[0]
                error = None if None in (now[1], then[1]) else math.hypot(now[1], then[1])
                half = None if error is None else self.method.z * error
                n = results[d]["audit"][3] if table == "table-change" else (
                    results[d]["satisfaction"]["csat"]["count"])
                found[d] = (difference, None if half is None else difference - half,
                            None if half is None else difference + half, n)
                if error is not None:
                    tests.append((2 * (1 - NormalDist().cdf(abs(difference) / error))
                                  if error else float(difference == 0), d))
            adjusted, largest = {}, 0.0
            for place, (pvalue, d) in enumerate(sorted(tests)):
                largest = max(largest, min(1.0, (len(tests) - place) * pvalue))
                adjusted[d] = largest
            for d in self.departments:
                if table == "table-satisfaction-change" and not results[d]["satisfaction"]:
                    continue
                self.put(f"{table}/{d}/change", found.get(d))
                self.put(f"{table}/{d}/adjusted_p", adjusted.get(d))

    def ranks(self, results):
        ranked = [d for d in self.departments if results[d]["status"] == "published"
                  and results[d]["index"] is not None and results[d]["error"] is not None]
        shown = lambda x: math.floor(x * 10 + 0.5 + 1e-9)
        for d in self.departments:
            self.put(f"table-departments/{d}/rank", None)
        if len(ranked) < 2:
            return
        pairs = []
        for i, a in enumerate(ranked):
            for b in ranked[i + 1:]:
                difference = results[a]["index"] - results[b]["index"]
                error = math.hypot(results[a]["error"], results[b]["error"])
                pairs.append((2 * (1 - NormalDist().cdf(abs(difference) / error))
                              if error else float(difference == 0), a, b, difference))
        better, worse, largest = defaultdict(int), defaultdict(int), 0.0
        for place, (pvalue, a, b, difference) in enumerate(sorted(pairs)):
            largest = max(largest, min(1.0, (len(pairs) - place) * pvalue))
            if largest <= 1 - self.policy["confidence"] + SLACK:
                winner, loser = (a, b) if difference > 0 else (b, a)
                better[loser] += 1
                worse[winner] += 1
        place = lambda values, d: 1 + sum(shown(v) > shown(values[d]) for v in values.values())
        values = {d: results[d]["index"] for d in ranked}
        variants = [dict(self.policy["index"]["weights"])]
        total = sum(variants[0].values())
        for name in variants[0]:
            for sign in (1, -1):
                moved = dict(variants[0])
                moved[name] = max(0, moved[name] + sign * total / 10)
                variants.append(moved)
        best, worst = {}, {}
        for weights in variants:
            indices = {
                d: self.composite(
                    results[d]["components"], weights, self.policy["index"]["required"],
                    self.policy["index"]["min_weight_share"])[0] for d in ranked}
            indices = {d: v for d, v in indices.items() if v is not None}
            for d in indices:
                rank = place(indices, d)
                best[d] = min(best.get(d, rank), rank)
                worst[d] = max(worst.get(d, rank), rank)
        for d in ranked:
            rank = place(values, d)
            low, high = 1 + better[d], len(ranked) - worse[d]
            self.put(f"table-departments/{d}/rank", (rank, min(low, rank), max(high, rank), None))
            self.put(f"table-weights/{d}/rank", (rank, min(low, rank), max(high, rank), None))
            self.put(f"table-weights/{d}/best", best[d])
            self.put(f"table-weights/{d}/worst", worst[d])

    def details(self, number, d, visits, now, result, is_protected):
        by_channel = defaultdict(list)
        for visit in visits:
            by_channel[visit.channel].append(visit)
        table = f"table-channels-{number}"
        scores = {}
        for channel, own in by_channel.items():
            score, status = self.clustered_score(own), self.status("department", len(own))
            self.put(f"{table}/{channel}/score", score, status)
            self.put(f"{table}/{channel}/weight", self.policy["channels"].get(channel))
            scores[channel] = (score[0], None) if status != "suppressed" else (None, None)
        if by_channel:
            self.put(f"{table}/all/weight", None)
            weights = self.policy["channels"]
            value, _, share = self.composite(
                {c: scores.get(c, (None, None)) for c in weights}, weights, [],
                self.policy["index"]["min_weight_share"])
            self.put(f"{table}/all/score",
                     None if value is None else (value, None, None, len(visits)))
        by_service = defaultdict(list)
        for visit in visits:
            by_service[visit.service].append(visit)
        for service in self.registry["services"]:
            own = by_service.get(service["id"])
            if own:
                self.put(f"table-services-{number}/{service['id']}/score",
                         self.clustered_score(own), self.status("centre", len(own)))
        drivers = result["satisfaction"] and result["satisfaction"]["drivers"]
        if drivers and any(
                f["importance"] is not None and f["status"] != "suppressed" and not is_protected
                for f in drivers.values()):
            self.driver_table(f"table-drivers-{number}", result["satisfaction"], is_protected)
        own_centres = [c["id"] for c in self.registry["centres"] if c["department"] == d]
        hidden, _ = self.suppressed(
            {c: sum(v.valid for v in now if v.centre == c) for c in own_centres},
            self.policy["centre"]["min_indicative"])
        year, quarter = int(self.quarter[:4]), int(self.quarter[-1])
        span = [f"{(year * 4 + quarter - 1 - i) // 4:04}-Q{(year * 4 + quarter - 1 - i) % 4 + 1}"
                for i in range(4)]
        for centre in own_centres:
            a = f"table-centres-{number}/{centre}"
            scores = [
                o.base for q in span for o in observations(
                    [v for v in self.select(q) if v.centre == centre and v.channel in FIELD])]
            status = self.status("centre", len(scores))
            here = [v for v in now if v.centre == centre]
            inside = observations(here)
            field = [o for o in inside if o.channel in FIELD]
            self.put(f"{a}/audit", self.method.mean(scores, (0, 100)), status)
            self.put(f"{a}/valid", sum(v.valid for v in here))
            self.put(f"{a}/awaiting", sum(v.standing == "unreviewed" for v in here))
            self.put(f"{a}/coverage", self.method.mean([o.coverage for o in field], (0, 1)), status)
            self.put(f"{a}/critical",
                     None if status == "suppressed" else sum(o.critical for o in field))
            breaches = self.breaches(inside)
            self.put(f"{a}/confirmed", None if centre in hidden else breaches["confirmed"])
            self.put(f"{a}/pending", None if centre in hidden else breaches["pending"])

    def national(self, seen, now, total_hidden):
        field = [v for v in seen if v.channel in FIELD]
        units = []
        for centre, scores in self.by_centre(field).items():
            known = self.centres.get(centre)
            w = known and known.get("annual_transactions") or 0
            if w > 0:
                units.append((known["department"], w, w * math.fsum(scores) / len(scores),
                              len(scores)))
        estimate, _ = self.method.clustered_mean(
            [("",) + u[1:] for u in units]
            if 1 in [sum(x[0] == u[0] for x in units) for u in units] else units, (0, 100))
        n = sum(u[3] for u in units)
        self.put("table-departments/all/audit", estimate, self.status("department", n))
        breaches = self.breaches(seen)
        self.put("table-departments/all/breach_rate", breaches["rate"], breaches["status"])
        self.put("table-departments/all/pending", breaches["pending"])
        self.put("table-departments/all/awaiting", sum(v.standing == "unreviewed" for v in now))
        for number, clause in enumerate(CLAUSES, 1):
            a = f"table-clauses/A6-{number}"
            self.put(f"{a}/confirmed", breaches["clauses"][clause])
            self.put(f"{a}/rate", self.method.poisson(
                breaches["clauses"][clause], breaches["n"]), breaches["status"])
            self.put(f"{a}/pending", breaches["pending_by"][clause])
            self.put(f"{a}/cleared", breaches["cleared_by"][clause])
        a = "table-clauses/A6"
        self.put(f"{a}/confirmed", breaches["confirmed"])
        self.put(f"{a}/rate", breaches["rate"], breaches["status"])
        self.put(f"{a}/pending", breaches["pending"])
        self.put(f"{a}/cleared", breaches["cleared"])
        self.standings("all", now)
        satisfaction = self.satisfaction(None, self.quarter)
        self.put("table-departments/all/satisfied",
                 self.shown(satisfaction, "csat", total_hidden))
        if satisfaction:
            self.satisfaction_table("all", satisfaction, total_hidden)
            self.driver_table("table-drivers", satisfaction, total_hidden)
        by_channel = defaultdict(list)
        for visit in seen:
            by_channel[visit.channel].append(visit)
        for channel, own in by_channel.items():
            self.put(f"table-channels/{channel}/score", self.clustered_score(own),
                     self.status("department", len(own)))
            self.put(f"table-channels/{channel}/weight", self.policy["channels"].get(channel))

    def urgent(self, seen):
        services = {s["id"]: s for s in self.registry["services"]}
        for urgent in self.registry["services"]:
            ordinary = services.get(urgent.get("urgent_of"))
            if not ordinary:
                continue
            sides = [[v for v in seen if v.service == s["id"]] for s in (ordinary, urgent)]
            status = self.status("department", min(map(len, sides)))
            def compare(code, values, clip=None):
                a = f"table-urgent/{urgent['id']}-{code}"
                self.put(f"{a}/ordinary", self.method.mean(values[0], clip), status)
                self.put(f"{a}/urgent", self.method.mean(values[1], clip), status)
                self.put(f"{a}/difference", self.welch(*values), status)
            compare("score", [[v.base for v in side] for side in sides], (0, 100))
            for code in {c for side in sides for v in side for c in v.measures}:
                compare(code, [[v.measures[code] for v in side if code in v.measures]
                               for side in sides])
            csat = next((q for q in self.questions.values() if q["indicator"] == "csat"), None)
            counts = []
            for service in (ordinary, urgent):
                values = [
                    i["ratings"][csat["question"]] for i in self.interviews
                    if i["quarter"] == self.quarter and i["service"] == service["id"]
                    and csat["question"] in i["ratings"]] if csat else []
                counts.append((sum(v >= int(csat["best"]) for v in values) if csat else 0,
                               len(values)))
            status = self.status("satisfaction", min(n for _, n in counts))
            a = f"table-urgent/{urgent['id']}-satisfied"
            shares = [NormalMethod.wilson(*c) for c in counts]
            self.put(f"{a}/ordinary", shares[0], status)
            self.put(f"{a}/urgent", shares[1], status)
            limits = [self.method.wilson(*c) for c in counts]
            difference = None
            if all(limits):
                (p1, l1, u1, _), (p2, l2, u2, n2) = limits
                d = p2 - p1
                difference = (d, d - math.hypot(p2 - l2, u1 - p1),
                              d + math.hypot(u2 - p2, p1 - l1), n2)
            self.put(f"{a}/difference", difference, status)
            if "fee_fils" in urgent and "fee_fils" in ordinary:
                a = f"table-urgent/{urgent['id']}-fee"
                self.put(f"{a}/ordinary", ordinary["fee_fils"] / 1000)
                self.put(f"{a}/urgent", urgent["fee_fils"] / 1000)
                self.put(f"{a}/difference",
                         (urgent["fee_fils"] - ordinary["fee_fils"]) / 1000)

    def welch(self, a, b):
        if not a or not b:
            return None
        ma, mb = math.fsum(a) / len(a), math.fsum(b) / len(b)
        difference = mb - ma
        if len(a) < 2 or len(b) < 2:
            return (difference, None, None, len(b))
        va = math.fsum((x - ma) ** 2 for x in a) / (len(a) - 1) / len(a)
        vb = math.fsum((x - mb) ** 2 for x in b) / (len(b) - 1) / len(b)
        if va + vb == 0:
            return (difference, None, None, len(b))
        df = (va + vb) ** 2 / (va ** 2 / (len(a) - 1) + vb ** 2 / (len(b) - 1))
        half = self.method.t(df) * math.sqrt(va + vb)
        return (difference, difference - half, difference + half, len(b))

    def quality(self, now):
        pairs = defaultdict(list)
        for visit in now:
            if visit.valid and visit.pair:
                pairs[visit.pair].append(visit)
        complete = [sorted(p, key=lambda v: v.id) for p in pairs.values() if len(p) > 1]
        for code in {c for halves in complete for v in halves for c in v.credits}:
            units = [(h[0].credits.get(code), h[1].credits.get(code)) for h in complete]
            both = [u for u in units if None not in u]
            if not both:
                continue
            a = f"table-agreement/{code}"
            self.put(f"{a}/pairs", len(both))
            self.put(f"{a}/agreement", sum(x == y for x, y in both) / len(both))
            values = [x for u in both for x in u]
            expected = sum((x - y) ** 2 for x in values for y in values) / len(values) / (
                len(values) - 1)
            observed = 2 * sum((x - y) ** 2 for x, y in both) / len(values)
            self.put(f"{a}/alpha", 1 - observed / expected if expected else None)
        year, quarter = int(self.quarter[:4]), int(self.quarter[-1])
        span = {f"{(year * 4 + quarter - 1 - i) // 4:04}-Q{(year * 4 + quarter - 1 - i) % 4 + 1}"
                for i in range(4)}
        scores = defaultdict(list)
        for visit in self.visits:
            if visit.quarter in span and visit.valid and visit.channel in FIELD and visit.centre:
                scores[visit.centre].append((visit.collector, visit.base))
        deviations = defaultdict(list)
        for visits in scores.values():
            if len({auditor for auditor, _ in visits}) > 1:
                mean = math.fsum(score for _, score in visits) / len(visits)
                for auditor, score in visits:
                    deviations[auditor].append(score - mean)
        for auditor, values in deviations.items():
            if len(values) >= 10:
                self.put(f"table-auditors/{auditor}/deviation", self.method.mean(values))


def correlation(pairs):
    n = len(pairs)
    if n < 3:
        return None
    mx, my = sum(x for x, _ in pairs) / n, sum(y for _, y in pairs) / n
    xx = math.fsum((x - mx) ** 2 for x, _ in pairs)
    yy = math.fsum((y - my) ** 2 for _, y in pairs)
    if xx < 1e-12 or yy < 1e-12:
        return None
    return math.fsum((x - mx) * (y - my) for x, y in pairs) / math.sqrt(xx * yy)


NormalMethod = Method(0.95)


def main():
    folder, quarter = sys.argv[1], sys.argv[2]
    expected = Quarter(folder, quarter).compute()
    compared = unknown = wrong = 0
    missing = set(address for address, value in expected.items() if value is not None)
    for row in rows(folder, "figures.csv"):
        address = f"{row['table']}/{row['row id']}/{row['measure id']}"
        if row["table"].startswith("chart-") or row["table"] in (
                "table-withheld", "table-rejections"):
            continue
        missing.discard(address)
        if row["unit"] == "text":
            continue
        if address not in expected:
            unknown += 1
            print(f"not recomputed: {address} = {row['value']}")
            continue
        compared += 1
        want = expected[address]
        got = [row["value"], row["lower limit"], row["upper limit"], row["n"]]
        if want is None:
            if got[0] != "":
                wrong += 1
                print(f"{address}: reported {got[0]}, but nothing may be shown")
            continue
        for name, w, g in zip(("value", "lower", "upper", "n"), want, got):
            if name == "n" and (w is None or g == ""):
                continue
            value = float(g) if g != "" else None
            if (w is None) != (value is None) or (
                    w is not None and abs(w - value) > 1e-6 * max(1, abs(w))):
                wrong += 1
                print(f"{address} {name}: reported {g or 'nothing'}, recomputed {w}")
    for address in sorted(missing):
        wrong += 1
        print(f"not reported: {address} = {expected[address]}")
    print(f"{compared} figures compared, {wrong} differ, {unknown} not recomputed")
    sys.exit(0 if wrong == 0 and unknown == 0 and compared else 1)


if __name__ == "__main__":
    main()
