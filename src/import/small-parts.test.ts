import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSeedId } from '../read/seeds/read-seeds.ts'
import { callFields, lacksHalfAPeriod } from './settle/call-fields.ts'
import { incoming, NAMELESS } from './incoming.ts'
import { printable } from './show/printable.ts'
import { proposedId } from './settle/proposed-id.ts'

const q2 = { year: 2025, quarter: 2 }

describe('proposedId', () => {
  it.each([
    ['AMZN', q2, 'paste', 'amzn-2025-q2'],
    ['BRK.B', q2, null, 'brk-b-2025-q2'],
    ['AMZN', null, 'My Paste (2)', 'my-paste-2'],
    [null, q2, 'Société Générale_Q2', 'societe-generale-q2'],
    [null, null, '亚马逊财报', null],
    [null, null, 'readme', null],
    [null, q2, null, null],
  ])('of %j, %j and %j is %j', (ticker, period, name, id) => {
    expect(proposedId(ticker, period, name)).toBe(id)
  })

  it('can always be an id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const id = proposedId(null, null, name)
        expect(id === null || isSeedId(id)).toBe(true)
      }),
    )
  })
})

describe('callFields', () => {
  const { value } = incoming(
    [
      Buffer.from(
        'Operator\nWelcome to the Example second-quarter 2025 results call.\n欢迎。\nAnn Lee - CFO\nHi.\n你好。\n',
      ),
    ],
    { id: NAMELESS, file: 'x' },
  )
  if (!value) throw new Error('the text is a call')
  const said = value.named

  it('are what is given and the text does not say', () => {
    expect(callFields(said, { ticker: 'XMPL', year: 2025, quarter: 2, lang: 'zh-Hans', origin: 'human' })).toEqual({
      company: { ticker: 'XMPL' },
      translation: { origin: 'human' },
    })
    expect(callFields(said, { company: said.company.name ?? '' })).toEqual({})
  })

  it('complete a period by the text', () => {
    expect(callFields(said, { quarter: 3 })).toEqual({ period: { year: 2025, quarter: 3 } })
    expect(lacksHalfAPeriod({ ...said, period: null }, { quarter: 3 })).toBe(true)
    expect(lacksHalfAPeriod(said, { quarter: 3 })).toBe(false)
  })

  it('leave the translation out where there is none', () => {
    expect(callFields({ ...said, translation: null }, { lang: 'zh-Hant', origin: 'human' })).toEqual({})
  })
})

describe('incoming', () => {
  it.each([
    ['', 'There is nothing in x.txt.'],
    [' \n\n', 'There is nothing in x.txt.'],
    ['%PDF-1.7\n', 'x.txt is a PDF, not plain text.'],
    ['{\\rtf1 Operator}', 'x.txt is a document in RTF, not plain text.'],
  ])('refuses %j', (text, message) => {
    expect(incoming([Buffer.from(text)], { id: 'x', file: 'x.txt' })).toMatchObject({
      value: null,
      problems: [{ severity: 'error', message }],
    })
  })
})

describe('printable', () => {
  it('lets nothing of a text be obeyed by a console', () => {
    expect(printable('a\u001b[31mb\u0007\tc\u202ed\u200be\nf\r')).toBe('a[31mb cde\nf')
  })
})
