import { describe, expect, it } from 'vitest'
import { askFacts, askId, askWhether, CANCELLED } from './ask-facts.ts'
import { DOWN, ENTER, INTERRUPT, typing } from './typing.fixture.ts'

describe('askFacts', () => {
  it('asks for everything that is missing', async () => {
    const terminal = typing(
      ['Which company?', `Example Corp.${ENTER}`],
      ['Its ticker?', `xmpl${ENTER}`],
      ['At which exchange?', `NYSE${ENTER}`],
      ['Which quarter', `Q3 2024${ENTER}`],
      ['On which day', `5 November 2024${ENTER}`],
      ['Who translated it?', DOWN + DOWN + ENTER],
    )
    expect(await askFacts(['company', 'ticker', 'exchange', 'period', 'date', 'origin'], terminal)).toEqual({
      company: 'Example Corp.',
      ticker: 'XMPL',
      exchange: 'NYSE',
      year: 2024,
      quarter: 3,
      date: '2024-11-05',
      origin: 'machine',
    })
  })

  it('leaves open what is answered with Enter, and asks for no exchange without a ticker', async () => {
    const terminal = typing(['Its ticker?', ENTER], ['On which day', ENTER], ['Who translated it?', ENTER])
    expect(await askFacts(['ticker', 'exchange', 'date', 'origin'], terminal)).toEqual({})
    expect(terminal.shown()).not.toContain('exchange')
  })

  it('asks again after an answer that makes no sense', async () => {
    const terminal = typing(['Which quarter', `Q3${ENTER}`], ['a quarter such as Q2 2025 is expected', ` 2024${ENTER}`])
    expect(await askFacts(['period'], terminal)).toEqual({ year: 2024, quarter: 3 })
  })

  it('can be given up', async () => {
    expect(await askFacts(['company', 'date'], typing(['Which company?', INTERRUPT]))).toBe(CANCELLED)
    expect(await askFacts(['origin'], typing(['Who translated it?', INTERRUPT]))).toBe(CANCELLED)
  })
})

describe('askId', () => {
  it('proposes one and tells why another will not do', async () => {
    const faultIn = (id: string) => (id === 'xmpl-2024-q3' ? 'It is taken.' : null)
    expect(
      await askId('xmpl-2024-q3', faultIn, typing(['The id of the call', ENTER], ['It is taken.', `b${ENTER}`])),
    ).toBe('xmpl-2024-q3b')
    expect(await askId(null, () => null, typing(['The id of the call', INTERRUPT]))).toBe(CANCELLED)
  })
})

describe('askWhether', () => {
  it('takes yes, no, and giving up', async () => {
    expect(await askWhether('Write it?', typing(['Write it?', ENTER]))).toBe(true)
    expect(await askWhether('Write it?', typing(['Write it?', 'n']))).toBe(false)
    expect(await askWhether('Write it?', typing(['Write it?', INTERRUPT]))).toBe(false)
  })
})
