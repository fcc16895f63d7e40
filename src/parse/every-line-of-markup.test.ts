import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from '../read/bytes/lines.ts'
import { parse } from './parse.ts'

/** Texts of which each can be told from all others, in either language; a name now and then. */
const said = fc
  .array(fc.constantFrom('english', 'chinese', 'name', 'operator'), { minLength: 1, maxLength: 24 })
  .map((kinds) =>
    kinds.map((kind, at) => {
      if (kind === 'english') return `We sold word${at}x more of it.`
      if (kind === 'chinese') return `我们卖了第${at}号的更多。`
      return kind === 'name' ? 'Ann Lee' : 'Operator'
    }),
  )

const inHtml = fc.constantFrom(
  '<p>@</p>',
  '<div>@',
  '<p><b>@</b></p>',
  '@<br>',
  '<li>@</li>',
  '<tr><td>@</td></tr>',
  '<h2>@</h2>',
  '<span>@</span><p>',
)
const inMarkdown = fc.constantFrom('@', '**@**', '> @', '- @', '## @', '| @ |', '@\\', '\n@', '*@*')
const inCue = fc.constantFrom(
  '1\n00:00:01,000 --> 00:00:02,000\n@\n',
  '@',
  '\n2\n00:00:03.000 --> 00:00:04.000\n- @',
  'NOTE\n@',
  '<i>@</i>',
)
const inCells = fc.constantFrom('@,"@"', '"@",', '@', ',@', '"@', '\n@')

/** A file of a format: each text in one of its forms; forms with two places have the text twice. */
const file = (forms: fc.Arbitrary<string>, head: string) =>
  said.chain((texts) =>
    fc
      .array(forms, { minLength: texts.length, maxLength: texts.length })
      .map((chosen) => [head, ...texts.map((text, at) => (chosen[at] ?? '@').replaceAll('@', text))].join('\n')),
  )

interface Format {
  name: string
  arbitrary: fc.Arbitrary<string>
}

const formats: Format[] = [
  { name: 'x.html', arbitrary: file(inHtml, '<html><body>') },
  { name: 'x.md', arbitrary: file(inMarkdown, '# A call') },
  { name: 'x.srt', arbitrary: file(inCue, '1\n00:00:00,000 --> 00:00:01,000') },
  { name: 'x.vtt', arbitrary: file(inCue, 'WEBVTT') },
  { name: 'x.csv', arbitrary: file(inCells, 'a,甲\nb,乙\nc,丙') },
]

describe('in a file with markup', () => {
  it.each(formats)(
    'every line of $name is in the transcript, and every text as often as it stands there',
    ({ name, arbitrary }) => {
      fc.assert(
        fc.property(arbitrary, (text) => {
          const { front, unplaced, turns } = parse({ id: 'x', file: name, text }).value
          const passages = turns.flatMap((turn) =>
            turn.paragraphs.flatMap(({ source, translation, notes }) =>
              [source, translation, ...notes].flatMap((one) => one ?? []),
            ),
          )
          const lines = new Set([
            ...[...front, ...unplaced].map(({ line }) => line),
            ...turns.flatMap((turn) => turn.lines),
            ...passages.flatMap((passage) => passage.lines),
          ])
          const notBlank = splitLines(text).flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]))
          expect([...lines].sort((a, b) => a - b)).toEqual(notBlank)
          const kept = [...front, ...unplaced, ...passages].map((one) => one.text).join('\n')
          const marks = (whole: string) => (whole.match(/word\d+x|第\d+号/g) ?? []).sort()
          expect(marks(kept)).toEqual(marks(text))
        }),
        { numRuns: 300 },
      )
    },
  )
})
