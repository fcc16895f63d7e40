import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wildText } from '../text/wild-texts.fixture.ts'
import { anyTranscript, published } from './any-call.fixture.ts'
import { csv } from './csv.ts'
import { realCall, realCalls } from './real-call.fixture.ts'

const rowsOf = (text: string): string[][] => parseCsv(text, { bom: true })

describe('CSV', () => {
  it('has a row for each paragraph, no cell of which is a formula', () => {
    fc.assert(
      fc.property(anyTranscript(wildText), (transcript) => {
        const call = published(transcript)
        const [head = [], ...rows] = rowsOf(csv(call))
        expect(rows.length).toBe(call.paragraphs.length)
        const column = head.findIndex((name) => /English|Chinese/.test(name))
        for (const [at, row] of rows.entries()) {
          expect(row.length).toBe(head.length)
          expect(row.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
          expect(row[column]?.replace(/^'/, '')).toBe(call.paragraphs[at]?.record.source?.text.replace(/^'/, '') ?? '')
        }
      }),
    )
  })

  it.each(realCalls)('of %s says who translated', (id) => {
    const { call } = realCall(id)
    const text = csv(call)
    const [head = [], first = []] = rowsOf(text)
    expect(first[head.indexOf('Translation')]).toBe(
      call.call.translation?.origin === 'machine' ? 'Machine translation' : 'Translated by people',
    )
  })
})
