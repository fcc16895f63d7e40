import { words } from '../../words/words.ts'
import type { CallRecord } from '../../model/published.ts'
import { xml, type Xml } from '../../text/markup/xml.ts'
import { callAddress, type ExportContext } from '../material/export-context.ts'
import { companyOf, convertedOf, nameOf } from '../material/labels.ts'

/** Fragments by which the text names what the header describes. */
export const TRANSLATION = 'translation'
export const EDITOR = 'editor'
const SCRIPT = 'script'

/** The fragment of a speaker: names of speakers need not be such as XML takes for one. */
export function speakerFragments({ speakers }: CallRecord): Map<string, string> {
  return new Map(speakers.map(({ id }, at) => [id, `speaker-${at + 1}`]))
}

/** Writes the header: whose call it is, where both texts come from, how they were edited, who speaks. */
export function teiHeader(call: CallRecord, context: ExportContext): Xml {
  const { date, translation } = call
  const notice = translation?.notice ?? null
  return xml`<teiHeader>
<fileDesc>
<titleStmt>
<title>${nameOf(call)}</title>
${translation && responsibility(TRANSLATION, `${words('en').provenance.origin[translation.origin]} (${translation.lang})`)}${call.converted && responsibility(SCRIPT, convertedOf(call) ?? '', call.converted.by)}${responsibility(EDITOR, 'Corrections and notes')}</titleStmt>
${publication(call, context)}${
    notice !== null &&
    xml`<notesStmt>
<note type="notice" xml:lang="${translation?.lang}">${notice}</note>
</notesStmt>
`
  }<sourceDesc>
<bibl><title>${call.title}</title> <orgName>${companyOf(call)}</orgName>${date !== null && xml` <date when="${date}">${date}</date>`}</bibl>
</sourceDesc>
</fileDesc>
<encodingDesc>
<editorialDecl>
<correction><p>No word of the text is altered. What an editor corrects stands in a note of the type correction.</p></correction>
<segmentation><p>A seg of the type source is a paragraph of the source, one of the type translation its translation; corresp leads from each to the other. A seg in them is a group of sentences that says the same in both languages, where that can be told.</p></segmentation>
</editorialDecl>
</encodingDesc>
<profileDesc>
${languages(call)}<particDesc>
${people(call)}</particDesc>
</profileDesc>
</teiHeader>
`
}

function responsibility(id: string, what: string, name = 'not named'): Xml {
  return xml`<respStmt xml:id="${id}"><resp>${what}</resp><name>${name}</name></respStmt>
`
}

function publication(call: CallRecord, context: ExportContext): Xml {
  const { publisher, licence } = context
  const own = callAddress(call.id, context)
  const terms =
    licence && xml`<licence${licence.href !== null && xml` target="${licence.href}"`}>${licence.text}</licence>`
  return xml`<publicationStmt>
<publisher>${publisher ?? 'not named'}</publisher>
<idno type="duizhao">${call.id}</idno>
${own !== null && xml`<idno type="URI">${own}</idno>\n`}<availability>${terms ?? xml`<p>${words('en').footer.disclaimer}</p>`}</availability>
</publicationStmt>
`
}

function languages({ sourceLang, translation }: CallRecord): Xml {
  const all = [sourceLang, ...(translation && translation.lang !== sourceLang ? [translation.lang] : [])]
  const { script } = words('en').provenance
  return xml`<langUsage>
${all.map((lang) => xml`<language ident="${lang}">${lang === 'en' ? 'English' : script[lang]}</language>\n`)}</langUsage>
`
}

function people(call: CallRecord): Xml | null {
  const fragments = speakerFragments(call)
  const lang = call.translation?.lang ?? call.sourceLang
  if (call.speakers.length === 0) return xml`<p>Nobody is named.</p>\n`
  return xml`<listPerson>
${call.speakers.map(
  ({ id, name, aliases, zh, role, firm, side }) =>
    xml`<person xml:id="${fragments.get(id)}" role="${side}"><persName>${name}</persName>${aliases.map(
      (alias) => xml`<persName type="alias">${alias}</persName>`,
    )}${zh.map((chinese) => xml`<persName xml:lang="${lang}">${chinese}</persName>`)}${
      role !== null && xml`<occupation>${role}</occupation>`
    }${firm !== null && xml`<affiliation>${firm}</affiliation>`}</person>
`,
)}</listPerson>
`
}
