import { describe, expect, it } from 'vitest'
import { jsonLines } from './json-lines.ts'
import { markdown } from './markdown.ts'
import { NOWHERE, realCall } from './real-call.fixture.ts'
import { tmx } from './tmx.ts'
import { readExported } from '../parse/exported/read-exported.ts'

/** Each of them makes some parser go back again and again, or nest without end. */
const UNITS = ['#### <a id="turn-1"></a>[x](#speaker-', '> **Figure corrected:** <q>', '<i>', '\\', '*', '](', '&#x']
const ELEMENTS = ['<tu>', '<tuv><seg>', '<prop type="x-record">{', '</', '&amp', '<![CDATA[', '[', '{"a":']

describe('an export that somebody has damaged', () => {
  const { call } = realCall('amzn-2025-q1')
  it.each([
    ['md', markdown(call, NOWHERE)],
    ['jsonl', jsonLines(call, NOWHERE)],
    ['tmx', tmx(call, NOWHERE)],
  ])('may hold 100 kilobytes of anything: .%s', (ending, text) => {
    for (const unit of [...UNITS, ...ELEMENTS]) {
      for (const end of ['', '\n']) {
        const added = `${unit}${end}`.repeat(Math.ceil(100_000 / (unit.length + end.length)))
        // The rest of the file may be lost in it; what stands before it is read.
        const { value } = readExported({ id: 'x', file: `x.${ending}`, text: `${text}${added}` })
        expect(value?.turns.length).toBe(realCall('amzn-2025-q1').understood.transcript.turns.length)
      }
    }
  })
})
