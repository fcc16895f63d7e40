import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { layoutFields } from '../../model/taught-layout.ts'
import { readPattern } from '../../read/content/layout-pattern.ts'
import { matchPattern } from './match-pattern.ts'

function match(pattern: string, line: string): Record<string, string> | null {
  const read = readPattern(pattern)
  if (typeof read === 'string') throw new Error(read)
  const taken = matchPattern(read, line)
  return taken && Object.fromEntries(taken.map(({ field, start, end }) => [field, line.slice(start, end)]))
}

describe('a pattern', () => {
  it.each([
    [
      '[{n}] [EN] {speaker}: {source}',
      '[ 30] [EN] Ann Lee:Hello: all.',
      { n: '30', speaker: 'Ann Lee', source: 'Hello: all.' },
    ],
    ['[{n}] [EN] {source}', '[007][EN]  Hello.', { n: '007', source: 'Hello.' }],
    ['[中] {speaker_zh}：{translation}', '[中] 安·李：大家好。', { speaker_zh: '安·李', translation: '大家好。' }],
    ['━━ {speaker} ━━', '━━ Ann Lee ━━', { speaker: 'Ann Lee' }],
    ['{time} {speaker}', '00:12:34.5 Ann Lee', { time: '00:12:34.5', speaker: 'Ann Lee' }],
    ['{speaker} {time}', 'Ann Lee  0:03', { speaker: 'Ann Lee', time: '0:03' }],
    ['{speaker} - {role}', 'Jean-Luc Roy - CFO - Europe', { speaker: 'Jean-Luc Roy', role: 'CFO - Europe' }],
    ['{speaker} {speaker_zh}', 'Ann Lee 安·李', { speaker: 'Ann Lee', speaker_zh: '安·李' }],
    ['{translation}（{source}）', '谢谢。（Thank you.）', { translation: '谢谢。', source: 'Thank you.' }],
    ['{speaker} [{n}]: {source}', 'Ann Lee [12]: Yes.', { speaker: 'Ann Lee', n: '12', source: 'Yes.' }],
    [
      '{speaker} {time} {source}',
      'Ann Lee 0:03 Yes, at 10:30.',
      { speaker: 'Ann Lee', time: '0:03', source: 'Yes, at 10:30.' },
    ],
    ['{{{n}}} {source}', '{12} Yes.', { n: '12', source: 'Yes.' }],
    ['Page {n}', 'Page 12', { n: '12' }],
    ['[{n}] [EN] {source}', '[12] [中] 好。', null],
    ['Page {n}', 'Page 12 of it', null],
    ['{speaker}: {source}', 'No colon', null],
    ['{speaker}: {source}', ': nobody', null],
    ['{n} {source}', '1234567 is too long for a number', null],
  ])('%s of %s', (pattern, line, expected) => {
    expect(match(pattern, line)).toEqual(expected)
  })

  it.each([
    ['', 'this one is empty'],
    ['{nobody} x', 'there is no field {nobody}; the fields are {n}, {time}, {speaker},'],
    ['{source} {note}', 'something must stand between {source} and {note}'],
    ['{source}: {source}', '{source} stands in it twice'],
    ['{time} {time} {time}', '{time} stands in it three times'],
    ['[{n} } {source}', 'a brace stands alone; write }} for a brace in the text'],
    [`${'x'.repeat(200)}{source}`, 'longer than 200 characters'],
  ])('%s is wrong', (pattern, fault) => {
    expect(readPattern(pattern)).toContain(fault)
  })

  const piece = fc.oneof(
    fc.constantFrom(...Object.keys(layoutFields).map((name) => `{${name}}`)),
    fc.constantFrom(' ', ': ', '[', ']', '-', '━━', '{{', 'EN', '：', '12'),
  )
  const pattern = fc
    .array(piece, { minLength: 1, maxLength: 9 })
    .map((pieces) => readPattern(pieces.join('')))
    .filter((read) => typeof read !== 'string')
  const line = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ' ',
          ':',
          ': ',
          '[',
          ']',
          '-',
          '━━',
          '{',
          'EN',
          '：',
          '12',
          '0:03',
          'Ann Lee',
          '安·李',
          '𝒜',
          '\t',
        ),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('').trim())

  it('takes parts of the line that are in order, do not overlap and have no blanks around them, and never throws', () => {
    fc.assert(
      fc.property(pattern, line, (read, text) => {
        let last = 0
        for (const { start, end } of matchPattern(read, text) ?? []) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          last = end
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('looks at each character of a line a limited number of times, whatever stands there', () => {
    // Characters that are read are counted, so that no clock is needed.
    const reads = (read: Exclude<ReturnType<typeof readPattern>, string>, text: string): number => {
      let count = 0
      const original = String.prototype.charAt
      const spied = vi.spyOn(String.prototype, 'charAt').mockImplementation(function (this: string, at: number) {
        count += 1
        return original.call(this, at)
      })
      matchPattern(read, text)
      spied.mockRestore()
      return count
    }
    fc.assert(
      fc.property(
        pattern,
        fc.constantFrom(':', ': ', ' ', '12', '0:', '0:03 ', '-', '[1', '安 ', 'EN', 'a'),
        (read, unit) => {
          const [short, long] = [reads(read, unit.repeat(200)), reads(read, unit.repeat(2000))]
          expect(long).toBeLessThanOrEqual(12 * short + 200)
        },
      ),
      { numRuns: 300 },
    )
  })
})
