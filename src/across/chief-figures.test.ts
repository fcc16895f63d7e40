import { describe, expect, it } from 'vitest'
import { insightOfText } from '../insight/read-insight.fixture.ts'
import { chiefFigures } from './chief-figures.ts'

const call = insightOfText(`Example Corp Second Quarter 2025 Earnings Call
August 1, 2025

Ann Lee: Thank you, and good morning to all who have joined us today.
Total revenue was $93 million, up 12% year-over-year. Operating income was $8 million. Net income was $4 million. Free cash flow was $2 million.
Bo Chen: Thank you, Ann. We are pleased with the quarter that we had, and with all that our people did.
`)

describe('the chief figures of a call', () => {
  it('are the first that it reports, with their change', () => {
    const said = chiefFigures(call, 3).map(({ figure, change }) => [figure.metric, figure.words, change?.words])
    expect(said).toEqual([
      ['revenue', '$93 million', '12%'],
      ['operating-income', '$8 million', undefined],
      ['net-income', '$4 million', undefined],
    ])
  })

  it('are none where nothing is certain', () => {
    expect(chiefFigures(null, 3)).toEqual([])
    expect(chiefFigures({ ...call, figures: [] }, 3)).toEqual([])
  })
})
