import { chineseIn } from '../../text/chinese/chinese-in.ts'
import { companyName } from '../../words/call-name.ts'
import { words } from '../../words/words.ts'
import { xml } from '../../text/markup/xml.ts'
import { PAPER } from '../../read/site/site-file.ts'
import type { CallRecord } from '../../model/published.ts'
import type { ExportContext } from '../material/export-context.ts'
import type { PublishedCall } from '../material/published-call.ts'

const WIDTH = 1600
const HEIGHT = 2400
const MARGIN = 140

/** What a line of the heading takes at most, in widths of a Latin letter; a Chinese character takes two. */
const LINE = 18
const LINES = 4

/** Writes the cover: company, quarter, day, and two columns of lines, as the pages of the site have them. */
export function cover({ call }: PublishedCall, { accent }: ExportContext): string {
  const heading = wrapped(companyName(call))
  const period = call.period && words('en').call.period(call.period.year, call.period.quarter)
  const top = 420
  const below = top + heading.length * 190 + 60
  const rows = Array.from({ length: 9 }, (_, at) => 1500 + at * 70)
  const bar = (x: number, y: number, width: number, colour: string, opacity: number) =>
    xml`<rect x="${x}" y="${y}" width="${width}" height="26" rx="13" fill="${colour}" fill-opacity="${opacity}" />\n`
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">
<title>${heading.join(' ')}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER.light}" />
<rect width="${WIDTH}" height="36" fill="${accent}" />
<g font-family="Georgia, 'Songti SC', 'Noto Serif CJK SC', serif" fill="#1f1c18">
${heading.map((line, at) => xml`<text x="${MARGIN}" y="${top + at * 190}" font-size="160">${line}</text>\n`)}${
    period !== null && xml`<text x="${MARGIN}" y="${below}" font-size="110" fill="${accent}">${period}</text>\n`
  }${call.date !== null && xml`<text x="${MARGIN}" y="${below + 130}" font-size="70" fill="#625b51">${call.date}</text>\n`}<text x="${MARGIN}" y="${HEIGHT - 150}" font-size="44" fill="#625b51">${languagesLine(call)}</text>
</g>
${rows.map((y, at) => [
  bar(MARGIN, y, 600 - ((at * 97) % 180), '#cfc7b9', 1),
  ...(call.translation ? [bar(860, y, 600 - ((at * 61) % 200), accent, 0.4)] : []),
])}</svg>
`.markup
}

/** The languages of the texts, and who translated. */
function languagesLine({ sourceLang, translation, converted }: CallRecord): string {
  const { script, origin, converted: from } = words('en').provenance
  const source = sourceLang === 'en' ? 'English' : script[sourceLang]
  const chinese = chineseIn({ sourceLang, translation })
  return [
    source,
    ...(translation ? [script[translation.lang], origin[translation.origin]] : []),
    ...(converted && chinese ? [from(converted.from, chinese)] : []),
  ].join(' · ')
}

/** A name in lines of the cover; what does not fit is cut. */
function wrapped(name: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of name.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    if (line !== '' && widthOf(line + word.trimEnd()) > LINE) {
      lines.push(line.trim())
      line = ''
    }
    line += word
  }
  lines.push(line.trim())
  const shown = lines
    .slice(0, LINES)
    .map((one) => (widthOf(one) > LINE ? `${[...one].slice(0, LINE - 1).join('')}…` : one))
  return lines.length > LINES ? [...shown.slice(0, -1), `${shown.at(-1) ?? ''}…`] : shown
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e80 ? 2 : 1), 0)
}
