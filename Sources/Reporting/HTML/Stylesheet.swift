/// How a report looks on a screen, light or dark, and on paper.
enum Stylesheet {
  /// The style sheet of a page. Sides are `start` and `end`, so that it serves both directions.
  static let text = colours + page + furniture + tables + ChartStyle.rules + "\n" + paper

  private static let colours = """
    :root {
      color-scheme: light dark;
      --ink: #16242f; --muted: #566573; --line: #dfe4e8; --paper: #ffffff; --desk: #f3f1ec;
      --accent: #17605a; --deep: #0f3f47; --tint: #eef5f3; --alert: #a3201d; --alert-tint: #fdf0ee;
      --caution: #8a5a00; --caution-tint: #fdf6e6; --stripe: #fafbfb;
      \(ChartStyle.lightColours)
      --latin: "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #e8edf0; --muted: #a3b0ba; --line: #33424d; --paper: #172129; --desk: #0e151a;
        --accent: #6cc9bd; --deep: #0b2c33; --tint: #1c2d33; --alert: #ff9d93; --alert-tint: #38201f;
        --caution: #f0c36a; --caution-tint: #332a17; --stripe: #1a252d;
        \(ChartStyle.darkColours)
      }
    }

    """

  private static let page = """
    * { box-sizing: border-box; }
    html { font-size: 16px; -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: var(--desk); color: var(--ink); line-height: 1.6;
      font-family: var(--latin); text-align: start; }
    :lang(ar) { font-family: "Noto Sans Arabic", "Noto Naskh Arabic", "Segoe UI", Tahoma,
      "Geeza Pro", var(--latin); }
    html:lang(ar) body { line-height: 1.8; }
    bdi[dir=ltr] { font-family: var(--latin); font-variant-numeric: tabular-nums lining-nums;
      white-space: nowrap; }
    main { max-inline-size: 72rem; margin: 0 auto; background: var(--paper);
      padding-block-end: 3rem; box-shadow: 0 0 3rem rgb(0 0 0 / .08); }
    main > * { margin-inline: clamp(1rem, 5vw, 4rem); }
    h1, h2, h3, h4, h5 { line-height: 1.3; margin: 0 0 .6rem; text-wrap: balance; }
    html:lang(ar) :is(h1, h2, h3, h4, h5) { line-height: 1.5; }
    h2 { font-size: 1.45rem; color: var(--accent); }
    h3 { font-size: 1.15rem; }
    h4, h5 { font-size: 1rem; }
    p, ul, dl { margin: 0 0 .9rem; max-inline-size: 52rem; }
    ul { padding-inline-start: 1.3rem; }
    a { color: var(--accent); }
    .cover { margin-inline: 0; padding: 2.2rem clamp(1rem, 5vw, 4rem) 2rem; color: #fff;
      background: linear-gradient(120deg, #0f3f47, #17605a); display: flex; gap: 1.6rem;
      align-items: center; border-block-end: .35rem solid #c8a24a; }
    .cover .emblem { inline-size: 5rem; flex: none; }
    .cover .names { flex: 1; }
    .cover p { margin: 0; }
    .cover h1 { font-size: clamp(1.5rem, 4vw, 2.15rem); margin: .15rem 0 .3rem; }
    .cover .issuer { font-size: 1rem; opacity: .9; }
    .cover .subtitle { font-size: 1.05rem; opacity: .95; }
    .cover .language { align-self: flex-start; color: #fff; border: 1px solid rgb(255 255 255 / .5);
      border-radius: 2rem; padding: .15rem .9rem; text-decoration: none; font-size: .9rem; }

    """

  private static let furniture = """
    .tiles { display: grid; gap: 1rem; margin-block: 1.8rem;
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); }
    .tile { border: 1px solid var(--line); border-block-start: .25rem solid var(--accent);
      border-radius: .4rem; padding: .9rem 1.1rem; background: var(--paper); }
    .tile p { margin: 0; }
    .tile .label { font-weight: 600; font-size: .92rem; }
    .tile .figure .value { font-size: 2.1rem; font-weight: 700; color: var(--accent);
      line-height: 1.35; }
    .tile .figure .none { font-size: 1.5rem; }
    .tile .remark { font-size: .85rem; color: var(--muted); margin-block-start: .3rem; }
    .detail { display: block; font-size: .8rem; color: var(--muted); }
    .number .detail { white-space: nowrap; }
    .none { color: var(--muted); font-style: italic; }
    .chip { display: inline-block; font-size: .72rem; line-height: 1.5; padding: 0 .5em;
      border: 1px dashed currentColor; border-radius: 1em; color: var(--caution);
      white-space: nowrap; vertical-align: .1em; }
    .official { display: block; font-size: 1.02rem; line-height: 1.8;
      font-family: "Noto Naskh Arabic", "Noto Sans Arabic", "Segoe UI", Tahoma, "Geeza Pro", serif; }
    .translation { display: block; }
    .translation + .official { color: var(--muted); font-size: .95rem; }
    .callout { border-radius: .4rem; padding: 1.1rem 1.4rem; margin-block: 1.5rem;
      border-inline-start: .3rem solid var(--accent); background: var(--tint); }
    .callout > :last-child { margin-block-end: 0; }
    .callout :is(h2, h3, h4, h5) { font-size: 1.05rem; color: inherit; margin-block-end: .4rem; }
    .callout.alert { border: 2px solid var(--alert); background: var(--alert-tint);
      color: var(--alert); font-weight: 600; }
    .callout.caution { border-inline-start-color: var(--caution);
      background: var(--caution-tint); }
    .callout.caution :is(h3, h4) { color: var(--caution); }
    .contents { margin-block: 1.5rem; padding-block: .8rem; border-block: 1px solid var(--line); }
    .contents h2 { font-size: 1rem; color: var(--muted); margin-block-end: .3rem; }
    .contents ol { margin: 0; padding-inline-start: 1.4rem; columns: 2 18rem; }
    .contents a { text-decoration: none; }
    .chapter { margin-block-start: 2.6rem; }
    .chapter > h2 { border-block-end: 2px solid var(--accent); padding-block-end: .35rem; }
    .part { margin-block-start: 2rem; }
    dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .45rem 1.2rem;
      max-inline-size: none; }
    dt { font-weight: 600; }
    dd { margin: 0; }
    .chart { margin: 1.2rem 0 1.6rem; padding: 1rem 1.2rem .6rem; border: 1px solid var(--line);
      border-radius: .4rem; }
    .chart figcaption { font-weight: 600; margin-block-end: .6rem; }
    .chart svg { display: block; inline-size: 100%; min-inline-size: 36rem; block-size: auto; }
    .provenance { margin-block-start: 3rem; padding-block-start: 1.2rem; font-size: .88rem;
      border-block-start: 2px solid var(--line); }
    .hash { font-family: ui-monospace, "Noto Sans Mono", Consolas, monospace; font-size: .72rem;
      white-space: normal !important; overflow-wrap: anywhere; }

    """

  private static let tables = """
    .table { margin-block: 1.2rem 1.6rem; }
    .scroll { overflow-x: auto; }
    .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    table { border-collapse: collapse; inline-size: 100%; font-size: .92rem; }
    caption { text-align: start; font-weight: 600; padding-block-end: .5rem; }
    th, td { text-align: start; vertical-align: top; padding: .5rem .65rem;
      border-block-end: 1px solid var(--line); }
    thead th { font-size: .84rem; line-height: 1.4; vertical-align: bottom; background: var(--tint);
      border-block-end: 2px solid var(--accent); }
    tbody th { font-weight: 600; }
    tbody tr:nth-child(even) { background: var(--stripe); }
    td.number, th.number { text-align: end; }
    [dir=rtl] :is(td, th).number { text-align: start; }
    td .value { font-weight: 600; }
    tr.total { background: var(--tint) !important; }
    tr.total th, tr.total td { border-block-start: 2px solid var(--accent); }
    td sup, p sup { color: var(--caution); }
    .notes { margin-block-start: .5rem; font-size: .82rem; color: var(--muted); }
    .notes p { margin: 0 0 .15rem; max-inline-size: none; }

    """

  private static let paper = """
    @media (max-width: 40rem) {
      .cover { flex-wrap: wrap; } .cover .emblem { inline-size: 3.4rem; }
      dl { grid-template-columns: 1fr; gap: .1rem; } dd { margin-block-end: .6rem; }
    }
    @media print {
      :root { color-scheme: light; --ink: #111; --muted: #444; --line: #c8ced2; --paper: #fff;
        --desk: #fff; --accent: #17605a; --tint: #eef5f3; --alert: #a3201d; --alert-tint: #fdf0ee;
        --caution: #7a4f00; --caution-tint: #fdf6e6; --stripe: #fff;
        \(ChartStyle.lightColours) }
      @page { size: A4; margin: 16mm 14mm 18mm;
        @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
      html { font-size: 12.5px; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      main { box-shadow: none; max-inline-size: none; padding: 0; }
      main > * { margin-inline: 0; }
      .cover { padding: 1.4rem 1.6rem; }
      .language { display: none; }
      .scroll { overflow: visible; }
      .chart svg { min-inline-size: 0; }
      h2, h3, h4, caption, figcaption, .part > p { break-after: avoid; }
      tr, .tile, .chart, .callout, dt { break-inside: avoid; }
      tbody tr:first-child { break-before: avoid; }
      table { font-size: .82rem; } th, td { padding: .35rem .4rem; } .chip { padding: 0 .3em; }
      thead { display: table-header-group; }
      a { color: inherit; text-decoration: none; }
    }

    """

  /// A balance, for the cover.
  static let emblem = """
    <svg class="emblem" viewBox="0 0 80 80" aria-hidden="true" fill="none" stroke="#c8a24a" \
    stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">
    <path d="M40 14V64M26 66H54M16 24H64M40 10.5v3"/>
    <path d="M16 24L7 44M16 24L25 44M64 24L55 44M64 24L73 44"/>
    <path d="M5 44H27A11 9 0 0 1 5 44ZM53 44H75A11 9 0 0 1 53 44Z" fill="#c8a24a" fill-opacity=".25"/>
    </svg>

    """
}
