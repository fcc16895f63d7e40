import { contentOf, linesOf, type Content, type OpenedLine, tidy } from '../opened.ts'

/** A text of a catalogue, or a line that goes on with it: `msgid "Thank you."`, `"Please go ahead."` */
const TEXT = /^\s*(?:(?<key>msgid|msgstr|msgctxt)\s+)?"(?<text>(?:[^"\\]|\\.)*)"\s*$/
/** What programs and translators say of the text below it. */
const COMMENT = /^#[.]?\s+(?<who>\S.*)$/
const ESCAPED = /\\(?<sign>.)/g
const SIGNS: Readonly<Record<string, string>> = { n: ' ', t: ' ', r: '' }

/** Entries from which on a text is a catalogue. */
const FEWEST = 3

/**
 * Reads a catalogue of translations as gettext has it: each text with its translation side by side. Who speaks may stand in
 * the comment above an entry, or in its context. `null` where a text is no catalogue.
 */
export function readGettext(rows: readonly string[]): Content | null {
  if (rows.filter((row) => /^msgstr\s+"/.test(row)).length < FEWEST) return null
  const lines: OpenedLine[] = []
  let [speaker, key, row] = ['', '', 0]
  let open: OpenedLine | null = null
  rows.forEach((written, at) => {
    const { who } = COMMENT.exec(written)?.groups ?? {}
    if (who !== undefined) speaker = who.replace(/^speaker:\s*/i, '')
    const { key: begins, text = '' } = TEXT.exec(written)?.groups ?? {}
    if (begins !== undefined) {
      key = begins
      row += Number(key === 'msgid')
      open = null
    }
    const said = text.replace(ESCAPED, (_, sign: string) => SIGNS[sign] ?? sign)
    // Above the first text stands what the catalogue says of itself.
    if (tidy(said) === '' || key === '' || (key === 'msgstr' && lines.length === 0)) return
    if (key === 'msgctxt') speaker = tidy(said)
    else if (open) {
      open.text += said
      open.numbers.push(at + 1)
    } else {
      const cell = { table: 0, row, column: Number(key === 'msgstr') }
      const own = linesOf(said, [at + 1], { cell, speaker: speaker === '' ? undefined : speaker }, 1)
      open = own[0] ?? null
      if (open) open.text = said
      lines.push(...own)
    }
  })
  return contentOf(lines.map((line) => ({ ...line, text: tidy(line.text) })))
}
