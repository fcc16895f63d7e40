import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../parse/parse.ts'
import { chineseDisplay } from '../../script/chinese-display.ts'
import { PASSAGES_A_BLOCK } from './catalogue.ts'
import { createFold } from '../query/fold.ts'
import { hanForms } from '../query/han-forms.ts'
import type { SearchNote } from './search-call.ts'
import { textBlocks } from './text-blocks.ts'
import { toSearchCall } from './to-search-call.ts'

const read = (id: string) => parse({ id, file: id, text: readFileSync(`seeds/${id}.txt`, 'utf8') }).value
const q1 = read('amzn-2025-q1')
const q2 = read('amzn-2025-q2')
const note: SearchNote = { anchor: 'note-a', at: 'p1', n: 7, author: 'A', lang: 'en', text: 'A note.' }

const fold = createFold(hanForms())

/** A text as search sees it, without dashes and dots: Chinese sets them longer. */
const wordsOf = (text: string): string[] => fold(text).units.filter((unit) => unit !== '-' && unit !== '.')

describe('toSearchCall', () => {
  it('takes every paragraph in its languages, with who says it', () => {
    const call = toSearchCall(q1, [], chineseDisplay)
    expect(call).toMatchObject({
      id: 'amzn-2025-q1',
      company: 'Amazon.com',
      ticker: 'AMZN',
      year: 2025,
      quarter: 1,
      date: '2025-05-01',
    })
    expect(call.paragraphs).toHaveLength(98)
    expect(
      call.paragraphs
        .map(({ texts }) => texts.map(({ lang }) => lang).join())
        .filter((langs) => langs !== 'en,zh-Hans'),
    ).toEqual(['en'])
    expect(call.paragraphs.at(0)?.texts[0]?.text).toMatch(/^Thank you for standing by/)
    expect(call.speakers.find(({ id }) => id === 'andy-jassy')).toMatchObject({
      names: ['Andy Jassy', '安迪·贾西'],
      zh: { 'zh-Hans': '安迪·贾西', 'zh-Hant': '安迪·賈西' },
      role: 'Chief Executive Officer',
    })
  })

  it('shows Chinese with its own signs and in both scripts, and searches it as it stands', () => {
    for (const call of [toSearchCall(q1, [], chineseDisplay), toSearchCall(q2, [], chineseDisplay)]) {
      for (const { lang, text, shown, converted } of call.paragraphs.flatMap(({ texts }) => texts)) {
        if (lang === 'en') expect([shown, converted]).toEqual([undefined, undefined])
        else expect(wordsOf(shown ?? '')).toEqual(wordsOf(text))
      }
    }
    const [, chinese] = toSearchCall(q1, [], chineseDisplay).paragraphs[0]?.texts ?? []
    expect(chinese?.text).toContain('大家好,欢迎')
    expect(chinese?.shown).toContain('大家好，欢迎')
    expect(chinese?.converted?.text).toContain('大家好，歡迎')
  })
})

describe('textBlocks', () => {
  it('holds every passage once, in order, each with its speaker', () => {
    const call = toSearchCall(q2, [note], chineseDisplay)
    const blocks = textBlocks(call)
    const last = (call.paragraphs.length + 1) % PASSAGES_A_BLOCK
    const full = Array<number>((call.paragraphs.length + 1 - last) / PASSAGES_A_BLOCK).fill(PASSAGES_A_BLOCK)
    expect(blocks.map(({ passages }) => passages.length)).toEqual([...full, last])
    const names = new Map(call.speakers.map(({ id, names: [name] }) => [id, name]))
    const passages = blocks.flatMap(({ speakers, passages: own }) =>
      own.map((each) => ({ ...each, name: speakers[each.speaker ?? -1]?.names[0] })),
    )
    expect(passages.slice(0, 141).map(({ anchor, name }) => [anchor, name])).toEqual(
      call.paragraphs.map(({ id, speaker }) => [id, names.get(speaker)]),
    )
    expect(passages.at(-1)).toMatchObject({
      anchor: 'note-a',
      paragraph: 'p1',
      n: 7,
      author: 'A',
      texts: [{ lang: 'en' }],
    })
  })
})
