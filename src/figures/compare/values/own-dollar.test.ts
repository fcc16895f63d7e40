import { expect, it } from 'vitest'
import { told } from '../../fixtures/read-pairs.ts'

const english = 'Cash flow per share was $1.39, and we sanctioned $3 billion of projects.'

it('takes a dollar that is told each time as the same other one for that of the company', () => {
  expect(told({ english, chinese: '每股现金流为1.39加元，我们批准了30亿加元的项目。' })).toEqual([])
})

it.each([
  ['每股现金流为1.39美元，我们批准了30亿加元的项目。', ['currency: $3 billion ~ 30亿加元']],
  [
    '每股现金流为1.39加元，我们批准了30亿港元的项目。',
    ['currency: $1.39 ~ 1.39加元', 'currency: $3 billion ~ 30亿港元'],
  ],
  [
    '每股现金流为1.39欧元，我们批准了30亿欧元的项目。',
    ['currency: $1.39 ~ 1.39欧元', 'currency: $3 billion ~ 30亿欧元'],
  ],
])('finds another currency: %s', (chinese, expected) => {
  expect(told({ english, chinese }).sort()).toEqual(expected)
})
