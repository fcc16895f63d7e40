import { createHash } from 'node:crypto'
import { words } from '../../words/words.ts'
import { xml } from '../../text/markup/xml.ts'
import { callAddress, type ExportContext } from '../material/export-context.ts'
import { companyOf, originOf } from '../material/labels.ts'
import type { PublishedCall } from '../material/published-call.ts'
import { languagesOf, titleOf, type Chapter } from './book.ts'

/** Files of every book besides its chapters, with what the list of files says of them. */
const FILES = [
  ['cover', 'cover.xhtml', 'application/xhtml+xml', null],
  ['about', 'about.xhtml', 'application/xhtml+xml', null],
  ['contents', 'contents.xhtml', 'application/xhtml+xml', 'nav'],
  ['picture', 'cover.svg', 'image/svg+xml', 'cover-image'],
  ['style', 'style.css', 'text/css', null],
] as const

/** Writes the package document (EPUB 3.3, section 5): what the book is, its files, and their order. */
export function packageDocument(book: PublishedCall, chapters: Chapter[], context: ExportContext): string {
  const { call } = book
  const { publisher, licence } = context
  const own = callAddress(call.id, context)
  const title = titleOf(call, context.languages)
  const origin = originOf(call)
  const rights = licence && [licence.text, licence.href].filter((one) => one !== null).join(' ')
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${identifier(book, context)}</dc:identifier>
<dc:title xml:lang="${title.lang}">${title.text}</dc:title>
${languagesOf(call, context.languages).map((lang) => xml`<dc:language>${lang}</dc:language>\n`)}<dc:creator>${companyOf(call)}</dc:creator>
${call.date !== null && xml`<dc:date>${call.date}</dc:date>\n`}${publisher !== null && xml`<dc:publisher>${publisher}</dc:publisher>\n`}${
    rights !== null && xml`<dc:rights>${rights}</dc:rights>\n`
  }${own !== null && xml`<dc:source>${own}</dc:source>\n`}<dc:description>${[origin, words('en').footer.disclaimer].filter((one) => one !== null).join(' ')}</dc:description>
<meta property="dcterms:modified">${modified(book)}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">displayTransformability</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Text only. The language of every paragraph is marked; notes are linked both ways.</meta>
<meta name="cover" content="picture" />
</metadata>
<manifest>
${FILES.map(([id, href, type, properties]) => xml`<item id="${id}" href="${href}" media-type="${type}"${properties !== null && xml` properties="${properties}"`} />\n`)}${chapters.map(
    ({ file }, at) => xml`<item id="text-${at + 1}" href="${file}" media-type="application/xhtml+xml" />\n`,
  )}</manifest>
<spine>
<itemref idref="cover" />
<itemref idref="about" />
<itemref idref="contents" />
${chapters.map((_, at) => xml`<itemref idref="text-${at + 1}" />\n`)}</spine>
</package>
`.markup
}

/** The same for every edition of a book, as the specification wants it. */
function identifier({ call }: PublishedCall, { home, languages }: ExportContext): string {
  const digits = createHash('sha256')
    .update(JSON.stringify([home, call.id, languages]))
    .digest('hex')
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    // A value of our own making: version 8, variant 10 (RFC 9562, section 5.8).
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}

/** The last day of which anything in the book tells: the same book has the same bytes on every day that it is made. */
function modified({ call, notes }: PublishedCall): string {
  const days = [call.date, ...notes.map(({ record }) => record.date)].flatMap((day) => day ?? []).sort()
  return `${days.at(-1) ?? '2000-01-01'}T00:00:00Z`
}
