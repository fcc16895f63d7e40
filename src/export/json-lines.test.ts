import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../parse/parse.ts'
import { splitLines } from '../read/bytes/lines.ts'
import { wildText } from '../text/wild-texts.fixture.ts'
import { anyTranscript, published, stated } from './any-call.fixture.ts'
import { jsonLines, jsonLinesSchema } from './json-lines.ts'
import { NOWHERE, realCall, realCalls } from './real-call.fixture.ts'

const schema: unknown = JSON.parse(jsonLinesSchema())
const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } })
const valid = ajv.compile(typeof schema === 'object' && schema ? schema : {})

function read(text: string) {
  return parse({ id: 'any-2025-q1', file: 'any-2025-q1.jsonl', text })
}

describe('JSON Lines', () => {
  it.each(realCalls)('of %s fit the schema, line by line, and are the same transcript when they are read', (id) => {
    const { understood, call } = realCall(id)
    const text = jsonLines(call, NOWHERE)
    for (const line of splitLines(text)) expect([valid(JSON.parse(line)), valid.errors]).toEqual([true, null])
    const again = parse({ id, file: `${id}.jsonl`, text })
    expect(again.problems).toEqual([])
    expect(stated(again.value)).toEqual(stated(understood.transcript))
  })

  it('give the same transcript for any transcript', () => {
    fc.assert(
      fc.property(anyTranscript(wildText), (transcript) => {
        const text = jsonLines(published(transcript), NOWHERE)
        expect(splitLines(text).every((line) => valid(JSON.parse(line)))).toBe(true)
        const { value, problems } = read(text)
        expect(problems).toEqual([])
        expect(stated(value)).toEqual(stated(transcript))
      }),
    )
  })

  it('have the schema that is published with this version', () => {
    const kept: unknown = JSON.parse(readFileSync(new URL('transcript.schema.json', import.meta.url), 'utf8'))
    expect(schema).toEqual(kept)
  })

  it('keep a damaged line as text, and say what is wrong with it', () => {
    const [head = '', first = '', second = ''] = splitLines(jsonLines(realCall('amzn-2025-q1').call, NOWHERE))
    const { value, problems } = read([head, first, '{"type":', second.replace('"n":2', '"n":"two"')].join('\n'))
    expect(value.unplaced.map(({ line }) => line)).toEqual([3, 4])
    expect(value.turns.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(1)
    expect(problems).toMatchObject([
      { rule: 'container-damaged', line: 3, message: expect.stringContaining('It is not JSON.') },
      { rule: 'container-damaged', line: 4, message: expect.stringContaining('n: Invalid input: expected number') },
    ])
  })

  it('of another version are read like any other file, and said to be', () => {
    const text = jsonLines(realCall('amzn-2025-q1').call, NOWHERE).replace('transcript/1', 'transcript/9')
    const { value, problems } = read(text)
    expect(problems[0]).toMatchObject({ rule: 'container-damaged', actual: 'duizhao-transcript/9' })
    expect(value.turns.flatMap(({ paragraphs }) => paragraphs).length).toBeGreaterThan(50)
  })
})
