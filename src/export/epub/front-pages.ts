import { words } from '../../words/words.ts'
import { xml, type Xml } from '../../text/markup/xml.ts'
import { callAddress, type ExportContext } from '../material/export-context.ts'
import { companyOf, inBoth, nameOf, originOf, speakerLine } from '../material/labels.ts'
import type { PublishedCall } from '../material/published-call.ts'
import { languagesOf, titleOf, type Chapter } from './book.ts'
import { page } from './page.ts'

/** Writes the page that shows the cover. */
export function coverPage({ call }: PublishedCall, { languages }: ExportContext): string {
  const { text, lang } = titleOf(call, languages)
  return page(text, lang, xml`<div class="cover"><img src="cover.svg" alt="${text}" role="doc-cover" /></div>`, 'cover')
}

/** Writes what is to be known of the book: whose call it is, who speaks, where both texts come from. */
export function aboutPage({ call }: PublishedCall, context: ExportContext): string {
  const { publisher, licence } = context
  const origin = originOf(call)
  const own = callAddress(call.id, context)
  const notice = call.translation?.notice ?? null
  const facts = [companyOf(call), call.date].filter((one) => one !== null)
  const title = titleOf(call, context.languages)
  return page(
    title.text,
    title.lang,
    xml`<section epub:type="titlepage" role="doc-introduction">
<h1>${inBoth(call, (from) => from.call.facts)}</h1>
<p class="title">${title.text}</p>
<p>${facts.join(' · ')}</p>
${origin !== null && xml`<p class="origin">${origin}</p>\n`}${
      notice !== null &&
      xml`<blockquote lang="${call.translation?.lang}" xml:lang="${call.translation?.lang}"><p>${notice}</p></blockquote>\n`
    }<h2>${inBoth(call, (from) => from.call.participants)}</h2>
<ul>
${call.speakers.map((speaker) => xml`<li>${speakerLine(speaker)}</li>\n`)}</ul>
${publisher !== null && xml`<p>${words('en').footer.publishedBy(publisher)}</p>\n`}${
      licence &&
      xml`<p>${licence.href === null ? licence.text : xml`<a href="${licence.href}">${licence.text}</a>`}</p>\n`
    }${own !== null && xml`<p><a href="${own}">${own}</a></p>\n`}<p class="small">${inBoth(call, (from) => from.footer.disclaimer)}</p>
</section>`,
    'frontmatter',
  )
}

/** Writes the table of contents: halves of the call, exchanges, turns. */
export function contentsPage({ call }: PublishedCall, chapters: Chapter[], context: ExportContext): string {
  const title = inBoth(call, (from) => from.call.contents)
  const speakers = new Map(call.speakers.map(({ id, name }) => [id, name]))
  const halves = Map.groupBy(chapters, ({ section }) => section)
  const [lang = 'en'] = languagesOf(call, context.languages)
  const turns = ({ file, turns: own }: Chapter): Xml =>
    xml`<ol>
${own.map(({ turn }) => xml`<li><a href="${file}#turn-${turn.n}">${speakers.get(turn.speaker) ?? turn.speaker}</a></li>\n`)}</ol>
`
  const entry = (chapter: Chapter): Xml => xml`<li><a href="${chapter.file}">${chapter.title}</a>
${turns(chapter)}</li>
`
  const half = (section: 'prepared' | 'qa', own: Chapter[]): Xml => {
    const [first] = own
    return own.length === 1 && first?.exchange === null
      ? entry(first)
      : xml`<li><a href="${first?.file}">${inBoth(call, (from) => from.call[section])}</a>
<ol>
${own.map(entry)}</ol>
</li>
`
  }
  return page(
    title,
    lang,
    xml`<nav epub:type="toc" role="doc-toc" id="toc">
<h1>${title}</h1>
<ol>
<li><a href="about.xhtml">${inBoth(call, (from) => from.call.facts)}</a></li>
${[...halves].map(([section, own]) => half(section, own))}</ol>
</nav>
<nav epub:type="landmarks" hidden="hidden">
<ol>
<li><a epub:type="cover" href="cover.xhtml">Cover</a></li>
<li><a epub:type="toc" href="contents.xhtml">${title}</a></li>
<li><a epub:type="bodymatter" href="${chapters[0]?.file ?? 'about.xhtml'}">${nameOf(call)}</a></li>
</ol>
</nav>`,
  )
}
