import { describe, expect, it } from 'vitest'
import { callFields, lacksHalfAPeriod } from './call-fields.ts'
import { incoming, NAMELESS } from '../incoming.ts'

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
