import fc from 'fast-check'
import { RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NOTHING } from '../../script/words/lexicon.ts'
import { inScript } from '../material/in-script.ts'
import { wildText } from '../../text/wild-texts.fixture.ts'
import { anyTranscript, published } from '../any-call.fixture.ts'
import { HOSTED, NOWHERE, realCall, realCalls } from '../real-call.fixture.ts'
import { tei } from './tei.ts'

/** The part of TEI that is used, always; the whole of it, a copy of `tei_all.rng`, where `TEI_SCHEMA` names one. */
const validators = [new URL('../fixtures/tei-subset.rng', import.meta.url), process.env['TEI_SCHEMA']].flatMap(
  (file) => (file === undefined ? [] : RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(file)))),
)

const NAMES = { t: 'http://www.tei-c.org/ns/1.0' }

/** Throws where a text is not valid, and where a pointer in it leads to nothing. */
function validate(text: string): void {
  const document = XmlDocument.fromString(text)
  for (const validator of validators) validator.validate(document)
  const ids = new Set(document.find('//@xml:id').map(({ content }) => content))
  for (const { content } of document.find('//@corresp | //@who | //@resp | //@target[starts-with(., "#")]'))
    expect(ids).toContain(content.slice(1))
  document.dispose()
}

/** The texts of the segments of one kind. */
function texts(text: string, type: string): string[] {
  const document = XmlDocument.fromString(text)
  const found = document
    .find(`//t:seg[@type="${type}"]`, NAMES)
    .map((node) => (node instanceof XmlElement ? node.content : ''))
  document.dispose()
  return found
}

describe('TEI', () => {
  it.each(realCalls)('of %s is valid, and its segments are the texts', (id) => {
    const { call } = realCall(id)
    for (const script of ['zh-Hans', 'zh-Hant'] as const)
      validate(tei(inScript(call, script, { lexicon: NOTHING, people: [] }), HOSTED))
    for (const context of [NOWHERE, HOSTED]) {
      const text = tei(call, context)
      validate(text)
      expect(texts(text, 'source')).toEqual(call.paragraphs.flatMap(({ record }) => record.source?.text ?? []))
      expect(texts(text, 'translation')).toEqual(
        call.paragraphs.flatMap(({ record }) => record.translation?.text ?? []),
      )
    }
  })

  it('is valid whatever stands in a call', () => {
    fc.assert(
      fc.property(anyTranscript(wildText), (transcript) => {
        validate(tei(published(transcript), HOSTED))
      }),
    )
  })

  it.each([
    ['an element that TEI has not', '<u who=', '<speech who=', '</u>', '</speech>'],
    ['an element in the wrong place', '<head>', '<licence>', '</head>', '</licence>'],
    ['a missing part', '<publicationStmt>', '<!--', '</publicationStmt>', '-->'],
    ['an attribute that TEI has not', ' who="', ' speaker="'],
    ['a value of the wrong type', ' when="2025', ' when="spring 2025'],
    ['a pointer to nobody', ' who="#', ' who="#no-'],
  ])('is refused for %s', (_, ...changes) => {
    let text = tei(realCall('amzn-2025-q1').call, HOSTED)
    for (const [at, wrong] of changes.entries()) if (at % 2 === 1) text = text.replaceAll(changes[at - 1] ?? '', wrong)
    XmlDocument.fromString(text).dispose()
    expect(() => {
      validate(text)
    }).toThrow()
  })

  it('says in its header, and at each translated segment, that a machine translated', () => {
    const { call } = realCall('amzn-2025-q2')
    const text = tei(call, NOWHERE)
    expect(text).toContain('<respStmt xml:id="translation"><resp>Machine translation (zh-Hant)</resp>')
    expect(text.match(/<seg type="translation"[^>]* resp="#translation">/g)?.length).toBe(
      call.paragraphs.filter(({ record }) => record.translation).length,
    )
    expect(text).toContain(call.call.translation?.notice ?? 'a notice')
  })
})
