import { describe, expect, it } from 'vitest'
import { position } from './role-or-firm.ts'

describe('position', () => {
  it.each([
    ['Vice President, Investor Relations', { role: 'Vice President, Investor Relations', firm: null, side: 'company' }],
    [
      'President, Chief Executive Officer, Director',
      { role: 'President, Chief Executive Officer, Director', firm: null, side: 'company' },
    ],
    ['Equity Analyst', { role: 'Equity Analyst', firm: null, side: 'analyst' }],
    ['Goldman Sachs, Analyst', { role: 'Analyst', firm: 'Goldman Sachs', side: 'analyst' }],
    ['Example Bank -- Analyst', { role: 'Analyst', firm: 'Example Bank', side: 'analyst' }],
    ['Example Corp - CFO', { role: 'CFO', firm: 'Example Corp', side: 'company' }],
    ['Barclays', { role: null, firm: 'Barclays', side: 'analyst' }],
    ['投资者关系主管', { role: '投资者关系主管', firm: null, side: 'company' }],
    ['Managing Director', { role: 'Managing Director', firm: null, side: null }],
  ])('reads %s', (detail, expected) => expect(position(detail)).toEqual(expected))

  it('follows the list of participants', () => {
    expect(position('Barclays Capital', 'analyst')).toEqual({ role: null, firm: 'Barclays Capital', side: 'analyst' })
    expect(position('Amazon Web Services', 'company')).toEqual({
      role: 'Amazon Web Services',
      firm: null,
      side: 'company',
    })
  })
})
