import { describe, expect, it } from 'vitest'
import type { Transcript } from '../model/transcript.ts'
import { outline, paragraphs, readCall } from './read-call.fixture.ts'

describe('the transcripts laid out a little differently', () => {
  const ids = ['amzn-2025-q1', 'amzn-2025-q2'] as const
  const same = (id: string, change: (text: string) => string) => {
    const { value, problems } = readCall(id, change)
    const { value: original } = readCall(id)
    expect(problems).toEqual([])
    const content = (call: Transcript) =>
      call.turns.map(({ speaker, exchange, paragraphs: all }) => {
        return [speaker, exchange, all.map((one) => [one.id, one.translation?.text, one.notes.map(({ text }) => text)])]
      })
    expect(content(value)).toEqual(content(original))
    expect(value.speakers).toEqual(original.speakers)
  }

  it.each(ids)('%s with CRLF, CR, no final line end', (id) => {
    same(id, (text) => text.replaceAll('\n', '\r\n'))
    same(id, (text) => text.replaceAll('\n', '\r'))
    same(id, (text) => `${text}\n\n`)
  })

  it.each(ids)('%s with blanks around the lines', (id) => {
    same(id, (text) => text.replace(/^(?=.)/gm, '  \t').replaceAll('\n', '  \n'))
  })

  it.each(ids)('%s with blank lines between all lines, or between pairs', (id) => {
    same(id, (text) => text.replaceAll('\n', '\n\n'))
    same(id, (text) => text.replace(/(\p{Script=Han}.*\n)/gu, '$1\n'))
  })

  it('amzn-2025-q1 with a colon behind the names', () => {
    same('amzn-2025-q1', (text) => text.replace(/^(Operator|\w+ \w+)$/gm, '$1:'))
  })

  it('amzn-2025-q2 with names that stand once, or an operator in Chinese', () => {
    same('amzn-2025-q2', (text) => text.replace(/^(.+ - .+|Operator)\n\1$/gm, '$1'))
    const { value } = readCall('amzn-2025-q2', (text) => text.replaceAll('Operator\nOperator', 'Operator\n操作員'))
    expect(outline(value)).toEqual(outline(readCall('amzn-2025-q2').value))
    expect(value.speakers[0]?.zh).toEqual(['操作員'])
  })

  it('amzn-2025-q1 without title, participants and first speaker line', () => {
    const { value } = readCall('amzn-2025-q1', (text) => text.split('\n').slice(14).join('\n'))
    expect(outline(value).map((turn) => turn.replace(/^\d+ /, ''))).toEqual(
      outline(readCall('amzn-2025-q1').value).map((turn) => turn.replace(/^\d+ /, '')),
    )
    expect(value).toMatchObject({
      title: 'Amazon.com (AMZN) Q1 2025 Earnings Conference Call',
      period: { year: 2025, quarter: 1 },
      date: '2025-05-01',
    })
    const firms = value.speakers.filter(({ side }) => side === 'analyst').map(({ firm }) => firm)
    expect(firms).toEqual([
      'Barclays',
      'Goldman Sachs',
      'Bank of America',
      'J.P. Morgan',
      'Morgan Stanley',
      'Jefferies',
    ])
  })

  it('amzn-2025-q1 in English only, and in Chinese only', () => {
    const english = readCall('amzn-2025-q1', (text) => text.replace(/^.*\p{Script=Han}.*\n/gmu, '')).value
    expect(english).toMatchObject({ sourceLang: 'en', translation: null })
    expect(paragraphs(english)).toHaveLength(98)
    expect(english.turns).toHaveLength(26)
    const chinese = readCall('amzn-2025-q1', (text) =>
      text
        .split('\n')
        .filter((line, index) => {
          return /\p{Script=Han}/u.test(line) || (index > 11 && /^(Operator|\w+ \w+)$/.test(line))
        })
        .join('\n'),
    ).value
    expect(chinese).toMatchObject({
      sourceLang: 'zh-Hans',
      translation: null,
      company: { name: '亚马逊公司' },
      date: '2025-05-01',
    })
    expect(chinese.turns).toHaveLength(26)
    expect(paragraphs(chinese).every(({ source, translation }) => source && !translation)).toBe(true)
  })

  it('amzn-2025-q1 with a translation or a source line less', () => {
    const without = (line: number) =>
      readCall('amzn-2025-q1', (text) =>
        text
          .split('\n')
          .toSpliced(line - 1, 1)
          .join('\n'),
      ).value
    expect(
      paragraphs(without(38))
        .filter(({ translation }) => !translation)
        .map(({ n }) => n),
    ).toEqual([10, 98])
    const orphans = paragraphs(without(37)).filter(({ source }) => !source)
    expect(orphans.map(({ n, translation }) => [n, translation?.line])).toEqual([[10, 37]])
  })
})
