/// How the page of the coverage looks.
enum CoverageStyle {
  static let sheet = """

    :root { color-scheme: light dark; --ink: #16181d; --muted: #5b606b; --rule: #d5d8de;
      --accent: #17335f; --paper: #ffffff; --soft: #f4f6f9; --warn: #9a4a00; --hatch: #f8eadb;
      --h1: #dce8fa; --h2: #abcaf5; --h3: #5f9ae6; --h4: #1b4b93; --i3: #06142b; --i4: #ffffff }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6e8ec; --muted: #a2a8b4; --rule: #3a3f49; --accent: #a9c5f5;
        --paper: #15171b; --soft: #1e2127; --warn: #f0b070; --hatch: #3b2a18;
        --h1: #1d2c46; --h2: #284a7e; --h3: #5b93e0; --h4: #b9d3fa; --i3: #06142b; --i4: #06142b } }
    * { box-sizing: border-box }
    body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 56rem; color: var(--ink);
      background: var(--paper); font: 1rem/1.5 "Noto Sans", "Segoe UI", system-ui, sans-serif }
    h1, h2, h3 { line-height: 1.25; color: var(--accent); text-wrap: balance }
    h1 { font-size: 1.9rem; margin: 0 }
    header p { margin: .5rem 0 0; color: var(--muted) }
    header strong { color: var(--ink) }
    header strong:last-child { white-space: nowrap }
    h2 { font-size: 1.35rem; margin: 2.75rem 0 1rem; padding-bottom: .3rem;
      border-bottom: 2px solid var(--accent) }
    h3 { font-size: 1.05rem; margin: 1.8rem 0 .4rem }
    h3 small, td small { font-weight: normal; color: var(--muted) }
    code { font: .78rem/1.4 ui-monospace, "Noto Sans Mono", monospace; color: var(--muted);
      overflow-wrap: anywhere }
    .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap }
    .bar { display: block; height: .4rem; margin: .2rem 0 .35rem; background: var(--h1);
      border-radius: .2rem; overflow: hidden }
    .bar i { display: block; height: 100%; background: var(--h4) }
    .figures { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem;
      grid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr)) }
    .figures li { padding: .75rem .9rem .8rem; background: var(--soft); border-radius: .4rem }
    .figures strong { font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums }
    .figures li > span:not(.bar) { display: block; font-size: .9rem; line-height: 1.35 }
    .figures small { color: var(--muted) }
    .legend { list-style: none; margin: 0 0 1rem; padding: 0; display: flex; flex-wrap: wrap;
      gap: .4rem 1.2rem; font-size: .9rem }
    .legend b { display: inline-block; min-width: 2.4rem; padding: .1rem .3rem; margin-right: .2rem;
      text-align: center; font-weight: 600 }
    table { width: 100%; border-collapse: separate; border-spacing: 2px; font-size: .9rem }
    caption { text-align: left; color: var(--muted); font-size: .9rem; margin-bottom: .6rem }
    .heat { table-layout: fixed }
    .heat thead th { position: sticky; top: 0; background: var(--paper); z-index: 1;
      vertical-align: bottom; font-size: .76rem; line-height: 1.2; padding: .4rem .1rem }
    .heat thead .time { width: 8.5rem; text-align: left }
    .heat .act th { text-align: left; padding: .85rem 0 .15rem; line-height: 1.3;
      border-bottom: 1px solid var(--rule) }
    .heat .act code { font-weight: normal; margin: 0 .5rem }
    .heat .act small { font-weight: normal; color: var(--muted); white-space: nowrap }
    .heat .act small.lack { color: var(--warn) }
    .heat tbody th[scope=row] { text-align: left; font-weight: normal; color: var(--muted);
      font-variant-numeric: tabular-nums; padding: .1rem 0 .1rem .6rem }
    .heat td { text-align: center; padding: .15rem 0; height: 1.75rem; border-radius: .2rem;
      font-variant-numeric: tabular-nums }
    .h1 { background: var(--h1) } .h2 { background: var(--h2) }
    .h3 { background: var(--h3); color: var(--i3) } .h4 { background: var(--h4); color: var(--i4) }
    .h1, .h2, .h3, .h4 { border-radius: .2rem; font-weight: 600 }
    .open { color: var(--warn); outline: 1px dashed var(--warn); outline-offset: -1px;
      border-radius: .2rem;
      font-weight: 700;
      background: repeating-linear-gradient(45deg, var(--hatch) 0 3px, transparent 3px 8px) }
    .off { color: var(--muted) }
    .total { font-weight: 600; background: var(--soft) }
    .total.open { background: var(--soft); outline: none; font-weight: normal }
    .shares { border-spacing: 0; table-layout: fixed }
    .shares th { text-align: left; overflow-wrap: anywhere }
    .shares thead th { border-bottom: 2px solid var(--accent); padding: .3rem .6rem .3rem 0 }
    .shares tbody th { font-weight: 600; padding: .4rem .6rem .4rem 0;
      border-bottom: 1px solid var(--rule) }
    .shares td { padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--rule);
      font-variant-numeric: tabular-nums }
    .none { color: var(--muted) }
    main ul:not([class]) { padding-left: 1.2rem; margin: .3rem 0; font-size: .92rem }
    main li code { color: var(--ink) }
    @media (max-width: 40rem) {
      body { padding: 1.25rem .75rem 3rem }
      h1 { font-size: 1.5rem }
      .figures { grid-template-columns: 1fr 1fr; gap: .5rem }
      .figures li { padding: .6rem .7rem }
      .figures strong { font-size: 1.25rem }
      .heat { border-spacing: 1px; font-size: .8rem }
      .heat thead .time { width: 5.4rem }
      .heat thead th { vertical-align: bottom }
      .heat thead th:not(.time) span { writing-mode: vertical-rl; transform: rotate(180deg) }
      .heat tbody th[scope=row] { padding-left: 0 }
      .heat .act small { display: block; white-space: normal }
      .shares { font-size: .82rem }
      .shares small { display: block } }
    @page { size: A4; margin: 16mm 14mm }
    @media print {
      :root { color-scheme: light; --ink: #000; --muted: #444; --rule: #999; --accent: #17335f;
        --paper: #fff; --soft: #f4f6f9; --warn: #7a3a00; --hatch: #f8eadb;
        --h1: #dce8fa; --h2: #abcaf5; --h3: #5f9ae6; --h4: #1b4b93; --i3: #06142b; --i4: #fff }
      html { font-size: 8.5pt }
      * { -webkit-print-color-adjust: exact; print-color-adjust: exact }
      body { padding: 0; max-width: none }
      .figures { grid-template-columns: repeat(4, 1fr) }
      .heat td { height: 1.5rem }
      .heat thead th { position: static }
      thead { display: table-header-group }
      tbody:has(.act) { break-inside: avoid }
      tr, li { break-inside: avoid }
      h2, h3 { break-after: avoid } }

    """
}
