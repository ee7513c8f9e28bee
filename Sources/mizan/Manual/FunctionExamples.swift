import Diagnostics
import Expressions

/// Expressions that show what each function does, evaluated in one small interview.
enum FunctionExamples {
  /// The interview, in the fields of `mizan expr --batch`.
  static let context = """
    {
      "context": {
        "name": "Sara", "services": "id passport", "service": "id", "age": 34, "minutes": 12.5,
        "day": "2026-07-12", "began": "2026-07-12T09:05:00+03:00",
        "visits": [{"wait": 10, "fee": 2}, {"wait": 25, "fee": null}, {"wait": 15, "fee": 3}]
      },
      "types": {
        "services": "select_multiple service_list", "service": "select_one service_list",
        "age": "integer", "minutes": "decimal", "day": "date", "began": "dateTime", "wait": "integer",
        "fee": "integer"
      },
      "lists": {
        "service_list": [
          {"name": "id", "label": {"en": "Identity card", "ar": "بطاقة شخصية"}, "fee": "2"},
          {"name": "passport", "label": {"en": "Passport", "ar": "جواز سفر"}, "fee": "20"}
        ]
      },
      "self": 5, "now": "2026-07-12T10:00:00+03:00", "tz": "+03:00", "form_version": "2026-07-01"
    }
    """

  /// What each function is shown with.
  static let expressions: [String: [String]] = [
    "string": ["string(${age})", "string(1 div 4)"],
    "concat": ["concat(${name}, ', ', ${age})"],
    "join": ["join(' + ', ${visits}/wait)"],
    "substr": ["substr('Amman', 0, 2)", "substr('Amman', -3)"],
    "substring": ["substring('Amman', 2, 3)"],
    "substring-before": ["substring-before('C-101', '-')"],
    "substring-after": ["substring-after('C-101', '-')"],
    "translate": ["translate('٢٠٢٦', '٠١٢٣٤٥٦٧٨٩', '0123456789')"],
    "string-length": ["string-length(${name})"],
    "normalize-space": ["normalize-space('  a   b ')"],
    "contains": ["contains(${name}, 'ar')"],
    "starts-with": ["starts-with(${name}, 'S')"],
    "ends-with": ["ends-with(${name}, 'S')"],
    "regex": ["regex('C-101', 'C-[0-9]{3}')", "regex('C-1017', 'C-[0-9]{3}')"],
    "digest": ["digest('abc', 'SHA-256', 'hex')"],
    "base64-decode": ["base64-decode('2YXZitiy2KfZhg==')"],
    "uuid": ["uuid(8)"],
    "boolean-from-string": ["boolean-from-string('1')", "boolean-from-string('yes')"],
    "version": ["version()"],
    "if": ["if(${age} >= 18, 'adult', 'child')"],
    "coalesce": ["coalesce('', 'nothing was said')"],
    "once": ["once(random())"],
    "not": ["not(${age} >= 18)"],
    "boolean": ["boolean(${name})", "boolean(0)"],
    "true": ["true()"],
    "false": ["false()"],
    "checklist": ["checklist(2, -1, ${age} > 18, ${minutes} < 20, ${name} = '')"],
    "weighted-checklist": ["weighted-checklist(5, -1, ${age} > 18, 3, ${minutes} < 20, 2)"],
    "number": ["number('007')", "number('seven')"],
    "int": ["int(2.9)", "int(-2.9)"],
    "round": ["round(${minutes})", "round(2.345, 2)"],
    "floor": ["floor(-2.1)"],
    "ceiling": ["ceiling(2.1)"],
    "abs": ["abs(-3)"],
    "pow": ["pow(2, 10)"],
    "exp": ["exp(1)"],
    "exp10": ["exp10(3)"],
    "log": ["log(10)"],
    "log10": ["log10(1000)"],
    "sqrt": ["sqrt(2)"],
    "sin": ["sin(pi() div 2)"],
    "cos": ["cos(0)"],
    "tan": ["tan(0)"],
    "asin": ["asin(1)"],
    "acos": ["acos(1)"],
    "atan": ["atan(1)"],
    "atan2": ["atan2(1, -1)"],
    "pi": ["pi()"],
    "sum": ["sum(${visits}/wait)", "sum(${visits}/wait) div count(${visits})"],
    "max": ["max(${visits}/wait)", "max(${age}, 40)"],
    "min": ["min(${visits}/wait)"],
    "random": ["random()"],
    "count": ["count(${visits})", "count(${visits}[wait > 12])"],
    "count-non-empty": ["count-non-empty(${visits}/fee)"],
    "position": ["position(${visits}[wait = 25])"],
    "last": ["${visits}[position() = last()]/wait"],
    "current": ["count(${visits}[wait > current()])"],
    "indexed-repeat": ["indexed-repeat(${wait}, ${visits}, 2)"],
    "instance": ["instance('service_list')/root/item[name = ${service}]/fee"],
    "pulldata": ["pulldata('service_list', 'fee', 'name', 'passport')"],
    "randomize": ["join(' ', randomize(${visits}/wait, 42))"],
    "selected": ["selected(${services}, 'id')"],
    "selected-at": ["selected-at(${services}, 1)"],
    "count-selected": ["count-selected(${services})"],
    "jr:choice-name": ["jr:choice-name(${service}, '${service}')"],
    "distance": ["distance('31.9539 35.9106', '31.9632 35.9304')"],
    "area": ["area('0 0; 0 0.001; 0.001 0.001; 0.001 0; 0 0')"],
    "geofence": ["geofence('0.5 0.5', '0 0; 0 1; 1 1; 1 0; 0 0')"],
    "intersects": ["intersects('0 0; 1 1; 1 0; 0 1')"],
    "today": ["today()", "today() - ${day}"],
    "now": ["now()", "(now() - ${began}) * 24 * 60"],
    "date": ["date('2026-07-12')", "date(${day} + 30)"],
    "date-time": ["date-time('2026-07-12T09:05')"],
    "decimal-date-time": ["decimal-date-time('1970-01-02T12:00:00Z')"],
    "decimal-time": ["decimal-time('06:00')"],
    "format-date": ["format-date(${day}, '%d/%m/%Y')"],
    "format-date-time": ["format-date-time(${began}, '%H:%M')"],
  ]

  /// The examples of a function with their values, in the language of the reader.
  static func evaluated(
    for name: String, in language: Language
  ) -> [(expression: String, value: JSON)] {
    let (root, _) = JSONReader.read(SourceFile(name: "context", text: context))
    guard let fields = root?.json.members else { return [] }
    let input = JSON.object(fields + [.init("language", .string(language.rawValue))])
    let batch = ExpressionBatch(
      now: Instant(milliseconds: 0), language: language, timeZone: { _ in nil },
      randomBits: { 0x5DEE_CE66_D1CE_4E5B })
    return (expressions[name] ?? []).compactMap { text in
      guard case .success(let request) = try? batch.reading(of: text, with: input),
        let value = try? batch.value(of: request)
      else { return nil }
      return (text, value)
    }
  }
}
