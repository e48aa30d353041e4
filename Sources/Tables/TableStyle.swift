/// How a report's page looks, on a screen and on paper.
enum TableStyle {
  static let sheet = """

    :root { color-scheme: light; --ink: #16181d; --muted: #5b606b; --rule: #c9cdd5;
      --accent: #17335f; --soft: #eef2f8 }
    * { box-sizing: border-box }
    body { margin: 0 auto; padding: 1.5rem; max-width: 78rem; color: var(--ink); background: #fff;
      font: 0.95rem/1.45 "Noto Sans", "Segoe UI", system-ui, sans-serif }
    h1 { font-size: 1.5rem; line-height: 1.25; color: var(--accent); margin: 0 0 1rem }
    figure { margin: 0 0 1.5rem; break-inside: avoid }
    figcaption { color: var(--muted); margin-bottom: .3rem }
    figure ul { list-style: none; margin: 0; padding: 0; max-width: 62rem }
    figure li { display: grid; grid-template-columns: 19rem 1fr 6rem; gap: 0 .7rem;
      align-items: center; padding: .15rem 0; break-inside: avoid }
    .l { text-align: right; line-height: 1.25 }
    svg { width: 100%; height: 1rem }
    svg .b { fill: var(--soft) } svg .f { fill: var(--accent) }
    .t { overflow-x: auto }
    .t:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
    table { width: 100%; border-collapse: collapse; font-size: .88rem }
    th, td { padding: .35rem .5rem; border: 1px solid var(--rule); text-align: left;
      vertical-align: top }
    thead th { background: var(--soft); color: var(--accent) }
    tbody th { font-weight: 400; min-width: 13rem }
    tbody tr:last-child > * { border-bottom: 2px solid var(--accent) }
    .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
    thead .n { white-space: normal }
    footer { margin-top: 1rem; color: var(--muted); font-size: .82rem; overflow-wrap: anywhere }
    footer p { margin: .15rem 0 }
    @media (max-width: 40rem) {
      body { padding: .8rem } h1 { font-size: 1.25rem }
      figure li { grid-template-columns: 1fr 4rem }
      .l { grid-column: 1 / -1; text-align: left }
      thead th:first-child, tbody th { position: sticky; left: 0; background: #fff;
        min-width: 9rem; max-width: 11rem }
      thead th:first-child { background: var(--soft) } }
    @page { size: A4 landscape; margin: 12mm }
    @media print {
      body { padding: 0; max-width: none; font-size: 9.5pt }
      figure li { grid-template-columns: 18rem 1fr 6rem; padding: 0 } svg { height: .7rem }
      .t { overflow: visible }
      thead { display: table-header-group } tr { break-inside: avoid }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact } }

    """
}
