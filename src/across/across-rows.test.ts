import { describe, expect, it } from 'vitest'
import { acrossRows } from './across-rows.ts'
import { shortCall } from './short-call.fixture.ts'

const second = shortCall(
  'Second',
  'Total revenue was $93 million, up 12% year-over-year. Operating income was $8 million. Q3 operating income is expected to be between $9 million and $10 million.',
)
const first = shortCall(
  'First',
  'Total revenue was $90 million. Total revenue was $90 million. Net income was $4 million.',
)

describe('the table of key figures', () => {
  const [company, ...others] = acrossRows([second, null, first])
  const rows = (company?.rows ?? []).map(({ like: { metric, kind }, cells }) => [
    metric,
    kind,
    ...cells.map((cell) => cell.map(({ words }) => words).join()),
  ])

  it('has a column for each call, and each value once', () => {
    expect(others).toEqual([])
    expect(rows).toEqual([
      ['revenue', 'actual', '$93 million', '', '$90 million'],
      ['revenue', 'change', '12%', '', ''],
      ['operating-income', 'actual', '$8 million', '', ''],
      ['net-income', 'actual', '', '', '$4 million'],
    ])
  })

  it('puts a change below the level of its own basis', () => {
    const both = shortCall(
      'Second',
      'Operating margin was 7.5%, up 190 basis points year over year. Adjusted operating margin was 9%.',
    )
    const [group] = acrossRows([both])
    expect(group?.rows.map(({ like: { basis, kind }, follows }) => [basis, kind, follows])).toEqual([
      ['reported', 'actual', false],
      ['reported', 'change', true],
      ['adjusted', 'actual', false],
    ])
    const [alone] = acrossRows([
      shortCall('Second', 'Adjusted operating margin was 9%. GAAP operating margin rose 10 basis points.'),
    ])
    expect(alone?.rows.map(({ like: { basis }, follows }) => [basis, follows])).toEqual([
      ['reported', false],
      ['adjusted', false],
    ])
  })

  it('has what another call says of a quarter where its own call is silent', () => {
    const looksBack = shortCall(
      'Second',
      'Total revenue was $93 million. Operating margin was 7.5%, down from 8.1% in the first quarter. Total revenue in the first quarter of 2025 was $91 million.',
    )
    const [group] = acrossRows([looksBack, first])
    const cells = group?.rows.map(({ cells }) => cells.map((cell) => cell.map((one) => [one.words, one.saidIn])))
    expect(cells).toEqual([
      [[['$93 million', 0]], [['$90 million', 1]]],
      [[['7.5%', 0]], [['8.1%', 0]]],
      [[], [['$4 million', 1]]],
    ])
  })

  it('has nothing that is of another time than its call', () => {
    expect(acrossRows([{ ...second, period: { year: 2025, quarter: 3 } }])).toEqual([])
    expect(acrossRows([{ ...second, period: null }])).toEqual([])
  })
})
