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
    svg { width: 100%; max-width: 58rem; height: auto; font-size: 14px }
    svg text { fill: var(--ink) } svg .l { text-anchor: end }
    svg .b { fill: var(--soft) } svg .f { fill: var(--accent) }
    table { width: 100%; border-collapse: collapse; font-size: .88rem }
    th, td { padding: .35rem .5rem; border: 1px solid var(--rule); text-align: left;
      vertical-align: top }
    thead th { background: var(--soft); color: var(--accent) }
    tbody th { font-weight: 400 }
    tbody tr:last-child > * { border-bottom: 2px solid var(--accent) }
    .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
    footer { margin-top: 1rem; color: var(--muted); font-size: .82rem; overflow-wrap: anywhere }
    footer p { margin: .15rem 0 }
    @page { size: A4 landscape; margin: 12mm }
    @media print {
      body { padding: 0; max-width: none; font-size: 9.5pt }
      thead { display: table-header-group } tr { break-inside: avoid }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact } }

    """
}
