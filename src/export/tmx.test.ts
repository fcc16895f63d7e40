import fc from 'fast-check'
import { DtdValidator, XmlDocument, XmlDtd } from 'libxml2-wasm'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NOTHING } from '../script/words/lexicon.ts'
import { inScript } from './material/in-script.ts'
import { parse } from '../parse/parse.ts'
import { splitLines } from '../read/bytes/lines.ts'
import { anyText, wildText } from '../text/wild-texts.fixture.ts'
import { anyTranscript, published, stated } from './any-call.fixture.ts'
import { HOSTED, NOWHERE, realCall, realCalls } from './real-call.fixture.ts'
import { tmx } from './tmx.ts'

const validator = new DtdValidator(
  XmlDtd.fromString(readFileSync(new URL('fixtures/tmx14.dtd', import.meta.url), 'utf8')),
)

/** Throws where a text is not a valid translation memory. */
function validate(text: string): void {
  const document = XmlDocument.fromString(text)
  validator.validate(document)
  document.dispose()
}

function read(text: string, id = 'any-2025-q1') {
  return parse({ id, file: `${id}.tmx`, text })
}

describe('TMX', () => {
  it.each(realCalls)('of %s is valid, and the same transcript when it is read', (id) => {
    const { understood, call } = realCall(id)
    const text = tmx(call, HOSTED)
    for (const script of ['zh-Hans', 'zh-Hant'] as const)
      validate(tmx(inScript(call, script, { lexicon: NOTHING, people: [] }), HOSTED))
    validate(text)
    const { value, problems } = read(text, id)
    expect(problems).toEqual([])
    expect(stated(value)).toEqual(stated(understood.transcript))
  })

  it('is valid whatever stands in a call, and gives the same transcript where XML can hold it', () => {
    fc.assert(
      fc.property(anyTranscript(anyText), (transcript) => {
        const text = tmx(published(transcript), HOSTED)
        validate(text)
        const { value, problems } = read(text)
        expect(problems).toEqual([])
        expect(stated(value)).toEqual(stated(transcript))
      }),
    )
    fc.assert(
      fc.property(anyTranscript(wildText), (transcript) => {
        validate(tmx(published(transcript), HOSTED))
      }),
    )
  })

  it('is refused by the DTD where it is not valid', () => {
    const text = tmx(realCall('amzn-2025-q1').call, NOWHERE)
    expect(() => {
      validate(text.replace(' o-tmf=', ' tmf='))
    }).toThrow()
    expect(() => {
      validate(text.replaceAll('</seg>', '</seg><seg>x</seg>'))
    }).toThrow()
  })

  it('has a unit for each group of sentences that can be trusted', () => {
    const { understood, call } = realCall('amzn-2025-q1')
    const text = tmx(call, NOWHERE)
    const paragraphs = understood.transcript.turns.flatMap((turn) => turn.paragraphs)
    const sentences = text.match(/<tu tuid="[^"]*" segtype="sentence">/g) ?? []
    const whole = text.match(/<tu tuid="[^"]*" segtype="paragraph">/g) ?? []
    const aligned = paragraphs.filter(({ id }) => understood.sentences[id])
    expect(whole.length).toBe(paragraphs.length - aligned.length)
    expect(sentences.length).toBe(aligned.flatMap(({ id }) => understood.sentences[id] ?? []).length)
    expect(text).toContain('<prop type="x-origin">human</prop>')
  })

  it('places every line that is not blank once', () => {
    const text = tmx(realCall('amzn-2025-q2').call, NOWHERE)
    const { turns, front, unplaced } = read(text).value
    const placed = [
      ...[...front, ...unplaced].map(({ line }) => line),
      ...turns.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ source, translation }) => [source, translation].flatMap((one) => one?.lines ?? [])),
      ),
    ]
    const filled = splitLines(text).flatMap((row, at) => (row.trim() === '' ? [] : [at + 1]))
    expect([...new Set(placed)].toSorted((a, b) => a - b)).toEqual(filled)
    expect(new Set(placed).size).toBe(placed.length)
  })
})
