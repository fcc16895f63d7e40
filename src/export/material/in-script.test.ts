import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { otherScript } from '../../text/chinese/other-script.ts'
import type { ChineseLang } from '../../model/transcript.ts'
import { parse } from '../../parse/parse.ts'
import { NOTHING } from '../../script/words/lexicon.ts'
import { chineseScript } from '../../text/chinese/chinese-script.ts'
import { wildText } from '../../text/wild-texts.fixture.ts'
import { anyTranscript, published, stated } from '../any-call.fixture.ts'
import { formats, type FormatName } from '../formats.ts'
import { inScript } from './in-script.ts'
import type { PublishedCall } from './published-call.ts'
import { HOSTED, NOWHERE, realCall, realCalls } from '../real-call.fixture.ts'

const KNOWN = { lexicon: NOTHING, people: [] }
const other = ({ call }: PublishedCall): ChineseLang => otherScript(call.translation?.lang ?? 'zh-Hant')

/** All that a file says. */
function textOf(file: string | Uint8Array): string {
  return typeof file === 'string'
    ? file
    : Object.values(unzipSync(file))
        .map((bytes) => strFromU8(bytes))
        .join('\n')
}

describe.each(realCalls)('%s in the other script', (id) => {
  const { call } = realCall(id)
  const to = other(call)
  const shown = inScript(call, to, KNOWN)

  it('is in that script, with the same paragraphs and as many sentences', () => {
    const texts = shown.paragraphs.flatMap(({ record }) => record.translation?.text ?? [])
    expect(chineseScript(texts)).toBe(to)
    expect(shown.paragraphs.map(({ record }) => record.id)).toEqual(call.paragraphs.map(({ record }) => record.id))
    for (const [at, { record, pairs }] of shown.paragraphs.entries()) {
      expect(record.source).toEqual(call.paragraphs[at]?.record.source)
      expect(pairs.length).toBe(call.paragraphs[at]?.pairs.length)
      for (const { translation } of pairs)
        expect(record.translation?.text.slice(translation.start, translation.end).trim()).not.toBe('')
    }
    expect(shown.call.speakers.map((one) => one.id)).toEqual(call.call.speakers.map((one) => one.id))
  })

  it('stays as it is in its own', () => {
    expect(inScript(call, otherScript(to), KNOWN)).toBe(call)
  })

  it.each(Object.keys(formats).filter((name): name is FormatName => name in formats))('says so as %s', (name) => {
    expect(textOf(formats[name](shown, HOSTED))).toMatch(/OpenCC/)
    expect(textOf(formats[name](call, HOSTED))).not.toMatch(/OpenCC/)
  })

  it.each(['md', 'jsonl', 'tmx'] as const)('is read back from %s, and still says so', (name) => {
    const { value, problems } = parse({ id, file: `${id}.${name}`, text: textOf(formats[name](shown, NOWHERE)) })
    expect(problems).toEqual([])
    expect(value.translation?.notice).toContain('OpenCC')
    const { title, speakers } = shown.call
    expect(stated(value)).toMatchObject({ call: { title, speakers, translation: { lang: to } } })
    const texts = (from: PublishedCall): unknown[] => from.paragraphs.map(({ record }) => record.translation?.text)
    expect(texts(published(value))).toEqual(texts(shown))
  })
})

it('keeps every paragraph of any call, and every place within its text', () => {
  fc.assert(
    fc.property(anyTranscript(wildText), fc.constantFrom('zh-Hans', 'zh-Hant'), (transcript, to) => {
      const call = published(transcript)
      const shown = inScript(call, to, KNOWN)
      expect(shown.paragraphs.map(({ record: { id, n, part } }) => [id, n, part])).toEqual(
        call.paragraphs.map(({ record: { id, n, part } }) => [id, n, part]),
      )
      for (const [at, { record }] of shown.paragraphs.entries()) {
        const before = call.paragraphs[at]?.record
        for (const side of ['source', 'translation'] as const) {
          expect(record[side] === null).toBe(before?.[side] === null)
          const length = record[side]?.text.length ?? 0
          let last = 0
          for (const [start, end] of record[side]?.directions ?? []) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(length)
            last = end
          }
        }
      }
    }),
  )
})
