import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../parse/parse.ts'
import { splitLines } from '../read/bytes/lines.ts'
import { wildText } from '../text/wild-texts.fixture.ts'
import { anyTranscript, published, stated } from './any-call.fixture.ts'
import { markdown } from './markdown.ts'
import { HOSTED, NOWHERE, realCall, realCalls } from './real-call.fixture.ts'

function read(text: string, id = 'any-2025-q1') {
  return parse({ id, file: `${id}.md`, text })
}

describe('Markdown', () => {
  it.each(realCalls)('of %s is the same transcript when it is read', (id) => {
    const { understood, call } = realCall(id)
    for (const context of [NOWHERE, HOSTED]) {
      const { value, problems } = read(markdown(call, context), id)
      expect(problems).toEqual([])
      expect(stated(value)).toEqual(stated(understood.transcript))
    }
  })

  it('gives the same transcript for any transcript', () => {
    fc.assert(
      fc.property(anyTranscript(wildText), (transcript) => {
        const { value, problems } = read(markdown(published(transcript), NOWHERE))
        expect(problems).toEqual([])
        expect(stated(value)).toEqual(stated(transcript))
      }),
    )
  })

  it('places every line that is not blank once', () => {
    const text = markdown(realCall('amzn-2025-q1').call, NOWHERE)
    const { turns, front, unplaced } = read(text).value
    const placed = [
      ...[...front, ...unplaced].map(({ line }) => line),
      ...turns.flatMap(({ lines, paragraphs }) => [
        ...lines,
        ...paragraphs.flatMap(({ source, translation, notes }) =>
          [source, translation, ...notes].flatMap((one) => one?.lines ?? []),
        ),
      ]),
    ]
    const filled = splitLines(text).flatMap((row, at) => (row.trim() === '' ? [] : [at + 1]))
    expect(placed.toSorted((a, b) => a - b)).toEqual(filled)
  })

  it('keeps what is no part of a call as text, and says so', () => {
    const text = markdown(realCall('amzn-2025-q2').call, NOWHERE)
    const [turn = ''] = /^#### .*$/m.exec(text) ?? []
    const { value, problems } = read(text.replace(turn, `${turn}\n\nSomething that somebody put in.`))
    expect(value.unplaced.map(({ text: line }) => line)).toEqual(['Something that somebody put in.'])
    expect(problems).toMatchObject([{ rule: 'container-damaged', severity: 'warning' }])
  })

  it('says in its first lines that a translation is a machine’s, with the notice of the source', () => {
    const { call } = realCall('amzn-2025-q2')
    const head = markdown(call, HOSTED).split('\n## ')[0] ?? ''
    expect(head).toContain('origin: machine')
    expect(head).toContain('The Chinese is a machine translation')
    expect(head).toContain(call.call.translation?.notice ?? 'a notice')
    expect(head).toContain('<https://example.org/calls-desk/calls/amzn-2025-q2/>')
  })
})
