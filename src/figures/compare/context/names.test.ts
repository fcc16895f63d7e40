import { expect, it } from 'vitest'
import { findFigures } from '../../find-figures.ts'
import { mayTranslate, namesIn } from './names.ts'

const namesOf = (text: string): string[] => namesIn(text, findFigures(text, 'en')).map(({ name }) => name)

it('finds names that both languages write alike, whatever their case and spaces', () => {
  expect(namesOf('iPhone, EUV and N3 rose, as did Model Y, Model 3 and F-35.')).toEqual([
    'iphone',
    'euv',
    'n3',
    'modely',
    'model3',
    'f35',
  ])
  expect(namesOf('The F-16')).toContain('f16')
  expect(namesOf('our GPUs')).toEqual(namesOf('GPU 业务'))
})

it('takes no quarter, currency, unit or Roman number for a name', () => {
  expect(namesOf('in Q3 of FY25 and 3Q24, EUR 5 million, 30 GWh, III')).toEqual([])
})

it('knows what a translator may put for words of the source', () => {
  const isTranslated = (put: string, source: string): boolean =>
    namesIn(put).every((name) => mayTranslate(name, source))
  expect(isTranslated('R&D', 'research and development')).toBe(true)
  expect(isTranslated('FCF', 'free cash flow')).toBe(true)
  expect(isTranslated('IC', 'our chips')).toBe(true)
  expect(isTranslated('Model Y', 'the same for the Y')).toBe(true)
  expect(isTranslated('DUV', 'our EUV systems')).toBe(false)
})
