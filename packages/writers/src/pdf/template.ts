/**
 * The look of the disclosure in Typst: GB/T 9704 measures, what each role is set as, tables, contents, page numbers.
 * It holds no word of any document: those come as data from `disclosure.json` and are set as strings, so that no
 * text of a user is ever read as Typst.
 */
export const template = String.raw`
#let d = json("disclosure.json")
#let marks = (name: d.symbols.family, covers: regex("[" + d.symbols.marks + "]"))
#let letters(family, weight) = (font: (marks, family, d.fonts.fang, d.fonts.hei, d.symbols.family), weight: weight)
#let song = letters(d.fonts.song, 700)
#let hei = letters(d.fonts.hei, 500)
#let kai = letters(d.fonts.kai, 700)
#let fang = letters(d.fonts.fang, 400)

#set document(title: d.title, author: d.author, keywords: d.keywords, date: none)
#set text(..fang, size: 16pt, lang: "zh", region: "cn", fallback: false, cjk-latin-spacing: none)
#set text(top-edge: 0.88em, bottom-edge: -0.12em)
// 22 lines of 29 pt fill the 225 mm of an official page.
#set par(leading: 13pt, spacing: 13pt, justify: true)
#set block(spacing: 13pt)
#set table(stroke: 0.5pt)

#let lines(text) = text.split("\n").join(linebreak())
#let target(id) = label("to-" + id)

// A part of a table that stands on a later page than its beginning.
#let continued = context {
  let page = here().page()
  let begun = query(<table-begin>).map(it => it.location().page())
  let ended = query(<table-end>).map(it => it.location().page())
  if begun.zip(ended).any(((from, to)) => from < page and page <= to) {
    set text(size: 10.5pt)
    align(right)[续表]
  }
}
#let number = context {
  let page = here().page()
  if page > 1 {
    set text(size: 14pt)
    align(if calc.odd(page) { right } else { left }, pad(x: 14pt)[— #page —])
  }
}
#let draft = if d.draft {
  place(top + center, dy: 9mm, text(..hei, size: 14pt, fill: rgb("#b00020"))[草稿])
}

#let heading-styles = (
  title: (text: song + (size: 22pt), align: center, above: 13pt, below: 13pt, leading: 14pt),
  heading1: (text: hei + (size: 18pt), align: center, above: 22pt, below: 22pt, leading: 12pt),
  heading2: (text: hei + (size: 16pt), align: left, above: 19pt, below: 13pt, leading: 13pt),
  heading3: (text: kai + (size: 16pt), align: left, above: 13pt, below: 13pt, leading: 13pt),
  caption: (text: song + (size: 16pt), align: center, above: 10pt, below: 10pt, leading: 8pt),
)
#let head(it) = {
  let style = heading-styles.at(it.role, default: heading-styles.heading3)
  set text(..style.text)
  set align(style.align)
  set par(leading: style.leading, justify: false)
  let words = it.lines.map(lines).join(linebreak())
  let body = if it.role in ("heading2", "heading3") { h(2em) + words } else { words }
  if it.level == 0 {
    show title: set text(size: 22pt, weight: 700)
    show title: set block(above: 0pt, below: style.below)
    v(60mm)
    title(body)
  } else {
    show heading: set text(..style.text)
    show heading: set block(above: style.above, below: style.below, sticky: true)
    [#heading(level: it.level, outlined: true, bookmarked: true, body) #target(it.id)]
  }
}

#let paragraph(it) = {
  let words = lines(it.text)
  if it.role == "note" {
    set text(size: 12pt)
    set par(leading: 8pt, spacing: 8pt)
    par(words)
  } else if it.role == "signature" {
    if it.first { v(29pt) }
    align(right, pad(right: 2em, words))
  } else {
    let indent = if it.text.starts-with("　") { 0pt } else { 2em }
    par(first-line-indent: (amount: indent, all: true), words)
  }
}

// A line of the contents with the page its heading stands on.
#let entry(it) = {
  set text(size: 14pt)
  set par(justify: false, leading: 9pt, spacing: 9pt, hanging-indent: 2em)
  set block(spacing: 9pt)
  let inset = if it.level > 1 { 2em } else { 0em }
  pad(left: inset, right: 0pt, if it.to == none { par(lines(it.text)) } else {
    let page = context counter(page).at(target(it.to)).first()
    par(link(target(it.to))[#lines(it.text)#h(0.3em)#box(width: 1fr, repeat(gap: 0.15em)[.])#h(0.3em)#page])
  })
}

#let alignments = (head: center, number: right, code: center, text: left, rowName: left)
#let cell(it) = table.cell(
  x: it.x,
  y: it.y,
  colspan: it.colspan,
  rowspan: it.rowspan,
  breakable: it.breakable,
  align: alignments.at(it.set) + horizon,
  if it.set == "head" { text(..hei, lines(it.text)) } else { lines(it.text) },
)
#let lead(it) = {
  set text(..(if it.role == "caption" { song + (size: 16pt) } else { (size: 10.5pt) }))
  set par(justify: false)
  block(above: 0pt, below: 6pt, width: 100%, sticky: true, align(
    (left: left, center: center, right: right).at(it.align), lines(it.text)))
}
#let leads(it) = for one in it {
  if one.kind == "heading" { head(one) } else { lead(one) }
}
#let tabular(it) = {
  leads(it.above)
  [#metadata(none) <table-begin>]
  set text(size: it.size * 1pt, top-edge: 0.88em, bottom-edge: -0.12em)
  set par(leading: 0.3em, spacing: 0.3em, justify: false)
  table(
    columns: it.columns.map(width => width * 1pt),
    inset: (x: 0.25em, y: 0.32em),
    ..if it.head.len() > 0 { (table.header(..it.head.map(cell)),) },
    ..it.body.map(cell),
  )
  [#metadata(none) <table-end>]
}

#let piece(it) = {
  if it.newPage { pagebreak(weak: true) }
  if it.kind == "heading" { head(it) }
  else if it.kind == "table" { tabular(it) }
  else if it.kind == "entry" { entry(it) }
  else { paragraph(it) }
}

#let upright = (top: 37mm, left: 28mm, right: 26mm, bottom: 35mm)
#let lying = (top: 20mm, left: 15mm, right: 15mm, bottom: 20mm)
#set page(
  paper: "a4",
  header: continued,
  header-ascent: 2mm,
  footer: number,
  footer-descent: 7mm,
  foreground: draft,
)
#let colophon = {
  set text(size: 9pt, fill: rgb("#444444"))
  set par(leading: 5pt)
  block(above: 13pt, d.colophon)
}
#let picture(it) = block(breakable: false, width: 100%, above: 13pt, {
  head((role: "caption", level: 2, id: "chart-" + it.id, lines: (it.title,)))
  image(bytes(it.svg), format: "svg", width: 100%, alt: it.alt)
  for note in it.notes { paragraph((role: "note", text: note)) }
})
#let charts(it) = {
  head((role: "heading1", level: 1, id: "charts", lines: (it.heading,)))
  for one in it.pictures.slice(0, -1) { picture(one) }
  // No page for the last lines alone. The closing words are the very last, so that whoever reads the document again
  // takes nothing before them for its text.
  block(breakable: false, width: 100%, above: 13pt, {
    picture(it.pictures.last())
    colophon
    paragraph((role: "note", text: it.closing))
  })
}
#for (i, run) in d.runs.enumerate() {
  page(flipped: run.landscape, margin: if run.landscape { lying } else { upright }, {
    for it in run.pieces.slice(0, run.kept) { piece(it) }
    // No page for a signature alone.
    block(breakable: false, for it in run.pieces.slice(run.kept) { piece(it) })
    if d.charts == none and i == d.runs.len() - 1 { colophon }
  })
}
#if d.charts != none { page(margin: upright, charts(d.charts)) }
#if d.imprint != none {
  pdf.attach("mingce.json", bytes(d.imprint), relationship: "supplement", mime-type: "application/json", description: "编制信息")
}
`;
