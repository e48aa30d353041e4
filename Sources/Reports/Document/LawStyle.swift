/// How the HTML file looks.
enum LawStyle {
  static let sheet = """

    :root { color-scheme: light dark; --ink: #16181d; --muted: #5b606b; --rule: #d5d8de;
      --accent: #17335f; --paper: #ffffff; --soft: #f4f6f9 }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6e8ec; --muted: #a2a8b4; --rule: #3a3f49; --accent: #a9c5f5;
        --paper: #15171b; --soft: #1e2127 } }
    * { box-sizing: border-box }
    body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 52rem; color: var(--ink);
      background: var(--paper); font: 1rem/1.5 "Noto Sans", "Segoe UI", system-ui, sans-serif }
    h1, h2, h3 { line-height: 1.25; color: var(--accent); text-wrap: balance }
    h1 { font-size: 1.9rem; margin: 0 }
    h2 { font-size: 1.4rem; margin: 3rem 0 1rem; padding-bottom: .3rem;
      border-bottom: 2px solid var(--accent) }
    h3 { font-size: 1.05rem; margin: 0 0 .5rem }
    section > h3 { margin-top: 1.8rem }
    h1 [lang=en], h2 [lang=en], h3 [lang=en] { display: block; font-size: .8em;
      font-weight: normal }
    [lang=en] { color: var(--muted); font-style: italic; font-size: .92em }
    dd > [lang=en], td > [lang=en], th > [lang=en] { display: block }
    a { color: var(--accent) }
    code { font: .8rem/1.4 ui-monospace, "Noto Sans Mono", monospace; color: var(--muted);
      font-weight: normal }
    .edition { margin: .6rem 0 0 }
    nav ol { padding-left: 1.6rem; columns: 20rem 2 }
    nav li { break-inside: avoid; padding: .1rem 0 }
    nav h2 { margin-top: 2rem }
    article { margin: 0 0 1.5rem; padding: .9rem 1.1rem; background: var(--soft);
      border-left: 3px solid var(--accent) }
    article:target { outline: 2px solid var(--accent) }
    article h3 code { display: block; margin-top: .2rem }
    dl { display: grid; grid-template-columns: 9.5rem 1fr; gap: .35rem .8rem; margin: 0 }
    dt { grid-column: 1; font-weight: 600; font-size: .9rem }
    dt [lang=en] { font-weight: normal; display: block; line-height: 1.2 }
    dd { grid-column: 2; margin: 0 }
    dl.index { grid-template-columns: minmax(11rem, 18rem) 1fr }
    dl.index dt { font-weight: normal; font-size: 1rem }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .92rem }
    th, td { text-align: left; vertical-align: top; padding: .4rem .5rem;
      border-bottom: 1px solid var(--rule); overflow-wrap: break-word }
    thead th { border-bottom: 2px solid var(--accent) }
    tbody th { font-weight: 600 }
    ul { padding-left: 1.3rem; margin: .2rem 0 }
    main > section > ul { padding-left: 1.1rem }
    li > [lang=en] { display: block }
    @media (max-width: 36rem) {
      dl, dl.index { grid-template-columns: 1fr; gap: .1rem }
      dt, dd { grid-column: 1 }
      dd { margin-bottom: .4rem } }
    @page { size: A4; margin: 20mm 18mm }
    @media print {
      :root { --ink: #000; --muted: #444; --rule: #999; --accent: #17335f; --paper: #fff;
        --soft: #fff }
      body { padding: 0; max-width: none; font-size: 9.5pt }
      article { break-inside: avoid; padding: .2rem 0 .2rem .8rem; margin-bottom: 1rem }
      h2, h3 { break-after: avoid }
      tr, dt { break-inside: avoid }
      thead { display: table-header-group }
      a { color: inherit; text-decoration: none } }

    """
}
