import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TaughtLayout } from '../../model/taught-layout.ts'
import type { Transcript } from '../../model/transcript.ts'
import { splitLines } from '../../read/bytes/lines.ts'
import { parseLayout } from '../../read/content/read-layouts.ts'
import { describedLayout, patternsOf } from '../explain/described-layout.ts'
import { explain } from '../explain/explain.ts'
import { parse, readThrough } from '../parse.ts'
import { seedOf, seedPaths } from '../read-call.fixture.ts'

/** Layouts that patterns cannot tell whole: the languages change places, a row of HTML holds many texts, numbers of footnotes and tags behind names. */
const UNTOLD = /order-flips|voices-with-times|chinese-only\.html|footnotes-behind|tags-behind-two-forms/
/** No pattern parts a name from what is said by a full stop: the Chinese name stays with the text. */
const UNNAMED = /names-with-full-stops/
const files = seedPaths(/\.(?:txt|md|html)$/).filter((path) => !UNTOLD.test(path))

function layoutOf(name: string, ...lines: string[]): TaughtLayout {
  const { value, problems } = parseLayout(JSON.stringify({ lines }), name, `content/layouts/${name}.yaml`)
  expect(problems).toEqual([])
  if (!value) throw new Error('The layout is wrong.')
  return value
}

const read = (text: string, layouts: TaughtLayout[], asked: string | null = null) =>
  parse({ id: 'x', file: 'x.txt', text }, { layouts, asked })
const content = ({ turns, speakers }: Transcript) =>
  turns.map(({ speaker, paragraphs }) => [
    speakers.find(({ id }) => id === speaker)?.name,
    ...paragraphs.map(({ source, translation, notes }) => [
      source?.text,
      translation?.text,
      ...notes.map(({ text }) => text),
    ]),
  ])

const namesOf = ({ speakers }: Transcript) => speakers.map(({ name, zh }) => [name, zh])

const TAGGED = layoutOf(
  'tagged',
  '[{n}] [EN] {speaker}: {source}',
  '[{n}] [EN] {source}',
  '[中] {speaker_zh}：{translation}',
  '[中] {translation}',
)

describe('a layout that the reader describes itself', () => {
  it.each(files)('reads %s as before', (path) => {
    const seed = seedOf(path)
    const lines = patternsOf(describedLayout(explain({ seed, reading: readThrough(seed) })))
    if (lines.length === 0) return
    const { value } = parse(seed, { layouts: [{ name: 'learned', file: 'learned.yaml', lines }], asked: 'learned' })
    expect(value.layout).toBe('learned')
    const asRead = parse(seed).value
    expect(content(value)).toEqual(content(asRead))
    if (!UNNAMED.test(path)) expect(namesOf(value)).toEqual(namesOf(asRead))
  })
})

describe('a taught layout', () => {
  it('decides frames, languages and speakers of every file that fits', () => {
    const { value } = read(
      [
        'Example Corp Q2 2024 Earnings Call',
        '  [ 30] [EN] Zed:Hello to all of you.',
        '       [中] 阿·泽：大家好。',
        '  [ 31] [EN] Revenue went to AWS: more of it.',
        '       [中] AWS：收入更多。',
        '  [ 32] [EN] 双11 was good.',
        '       [中] AWS',
      ].join('\n'),
      [layoutOf('other', 'Q{n}: {source}', 'A{n}: {source}'), TAGGED],
    )
    expect(value.layout).toBe('tagged')
    expect(content(value)).toEqual([
      [
        'Zed',
        ['Hello to all of you.', '大家好。'],
        ['Revenue went to AWS: more of it.', 'AWS：收入更多。'],
        ['双11 was good.', 'AWS'],
      ],
    ])
  })

  it('names speakers in ways that nobody could guess, and leaves out what it calls furniture', () => {
    const layout = layoutOf(
      'odd',
      '~{speaker}~{role}~',
      '= {heading}',
      'p. {n} of {skip}',
      'E> {source}',
      'C> {translation}',
      '! {note}',
    )
    const { value } = read(
      [
        '~the lady in red~gardener~',
        'E> We grow roses.',
        'C> 我们种玫瑰。',
        '! She smiled.',
        'p. 1 of the book',
        '= A pause',
        '~a stranger~guest~',
        'E> Why?',
        'C> 为什么？',
      ].join('\n'),
      [layout],
    )
    expect(content(value)).toEqual([
      ['the lady in red', ['We grow roses.', '我们种玫瑰。', 'She smiled.']],
      ['a stranger', ['Why?', '为什么？']],
    ])
    expect(value.speakers.map(({ role, firm }) => role ?? firm)).toEqual(['gardener', 'guest'])
    expect(value.front).toEqual([
      { line: 5, kind: 'residue', text: 'p. 1 of the book' },
      { line: 6, kind: 'heading', text: '= A pause' },
    ])
  })

  it('says which language comes first by the order of its patterns', () => {
    const lines = ['Operator', '好。', 'Yes.', '我们卖得更多。', 'We sold more.']
    const chinese = read(
      lines.join('\n'),
      [layoutOf('zh-first', '{speaker}', '{translation}', '{source}')],
      'zh-first',
    ).value
    expect(content(chinese)).toEqual([['Operator', ['Yes.', '好。'], ['We sold more.', '我们卖得更多。']]])
  })

  it('without any frame fits only where it is asked for', () => {
    const layout = layoutOf('plain', '{speaker}', '{source}', '{translation}')
    const text = 'Operator\nWelcome to all.\n欢迎大家。\n'
    expect(read(text, [layout]).value.layout).toBe('induced')
    expect(read(text, [layout], 'plain').value.layout).toBe('plain')
  })

  it('that fits no more says so, with the first line that is set otherwise', () => {
    const { value, problems } = read('Operator\nWelcome to all.\n欢迎大家。\n', [TAGGED], 'tagged')
    expect(value.layout).toBe('induced')
    expect(problems).toMatchObject([
      {
        rule: 'layout-unfit',
        severity: 'warning',
        file: 'x.txt',
        line: 1,
        actual: 'Operator',
        message: 'The taught layout tagged fits no more: its patterns match 0 % of the lines.',
        hint: 'Add a pattern for such lines to content/layouts/tagged.yaml, or take `layout` out of the call file.',
      },
    ])
    expect(read('Operator\nWelcome to all.\n', [], 'gone').problems).toMatchObject([
      { rule: 'layout-unfit', expected: 'gone' },
    ])
  })

  it('loses no line and puts none in two places', () => {
    const part = fc.constantFrom(
      'Ann Lee',
      '安·李',
      'Revenue',
      'Thank you.',
      '谢谢。',
      'We sold 2: more.',
      'https://example.com',
      '{x}',
    )
    const line = fc.oneof(
      fc
        .tuple(
          fc.constantFrom('[1] [EN] ', '[ 2] [EN] ', '[中] ', 'Page ', '', '  '),
          part,
          fc.constantFrom(': ', '：', ' '),
          part,
        )
        .map((all) => all.join('')),
      fc.constantFrom('', 'Page 3', '[3] [EN]', 'Operator', 'Question-and-Answer Session'),
    )
    const layout = layoutOf(
      'some',
      ...TAGGED.lines.map(({ text }) => text),
      'Page {n}',
      '{speaker}',
      '{source}',
      '{translation}',
    )
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n')),
        (text) => {
          const { front, unplaced, turns, layout: name } = read(text, [layout], 'some').value
          const claimed = [
            ...[...front, ...unplaced].map((one) => one.line),
            ...turns.flatMap(({ lines, paragraphs }) => [
              ...lines,
              ...paragraphs.flatMap(({ source, translation, notes }) =>
                [source, translation, ...notes].flatMap((one) => one?.lines ?? []),
              ),
            ]),
          ]
          fc.pre(name === 'some')
          expect(claimed.sort((a, b) => a - b)).toEqual(
            splitLines(text).flatMap((row, at) => (row.trim() === '' ? [] : [at + 1])),
          )
        },
      ),
      { numRuns: 400 },
    )
  })
})
