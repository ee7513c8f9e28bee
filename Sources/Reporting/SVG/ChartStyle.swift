/// The colours and letters of charts, in a page or in a file of their own.
enum ChartStyle {
  /// The colours on light paper.
  static let lightColours = """
    --c-ink: #16242f; --c-muted: #566573; --c-line: #dfe4e8; --c-paper: #ffffff;
    --c-bar: #1f7a72; --c-soft: #b9dcd8; --c-whisker: #10242e;
    """

  /// The colours on dark paper.
  static let darkColours = """
    --c-ink: #e8edf0; --c-muted: #a3b0ba; --c-line: #33424d; --c-paper: #172129;
    --c-bar: #3f9c92; --c-soft: #24504d; --c-whisker: #f2f6f7;
    """

  /// The letters: those that systems have for both scripts.
  static let fonts = """
    "Noto Sans", "Segoe UI", "Noto Sans Arabic", "Noto Naskh Arabic", Tahoma, "Geeza Pro", \
    sans-serif
    """

  /// The rules of the classes that charts use.
  static let rules = """
    .c-label { font-size: 14px; fill: var(--c-ink); }
    .c-small { font-size: 11.5px; fill: var(--c-muted); }
    .c-none { font-size: 12.5px; font-style: italic; fill: var(--c-muted); }
    .c-value { font-size: 15px; font-weight: 700; fill: var(--c-ink); }
    .c-title { font-size: 17px; font-weight: 700; fill: var(--c-ink); }
    .c-grid { stroke: var(--c-line); stroke-width: 1; }
    .c-zero { stroke: var(--c-muted); stroke-width: 1.2; }
    .c-bar { fill: var(--c-bar); }
    .c-light { fill: var(--c-soft); stroke: var(--c-bar); stroke-dasharray: 4 2; }
    .c-halo { stroke: var(--c-paper); stroke-width: 4.5; stroke-linecap: round; opacity: .75; }
    .c-whisker { stroke: var(--c-whisker); stroke-width: 1.8; stroke-linecap: round; }
    .c-dash { stroke: var(--c-muted); stroke-width: 1; stroke-dasharray: 2 4; }
    """

  /// The style sheet of a file of its own.
  static let standalone = """
    :root { color-scheme: light dark; \(lightColours) }
    @media (prefers-color-scheme: dark) { :root { \(darkColours) } }
    svg { background: var(--c-paper); font-family: \(fonts); }
    \(rules)

    """
}
