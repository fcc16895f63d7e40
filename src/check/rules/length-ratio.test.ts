import { expect, it } from 'vitest'
import { messagesOf, type MadePair } from './call.fixture.ts'

it('a translation that is far from the length of the others is told', () => {
  const source =
    'We continue to see strong growth across all of our businesses and in every region of the world this quarter.'
  const usual = '本季度，我们在全球所有地区、所有业务上都继续看到强劲增长，对此感到高兴。'
  const pairs = Array.from({ length: 20 }, (_, index): MadePair => [
    source.replace('all', `all ${index}`),
    usual + '好'.repeat(index % 3),
  ])
  expect(messagesOf('length-ratio', pairs)).toEqual([])
  expect(messagesOf('length-ratio', [...pairs, [source, '强劲增长。']])).toEqual([
    'The translation of ¶21 is 13% of the length usual in this call.',
  ])
  expect(messagesOf('length-ratio', [...pairs, [source, usual.repeat(3)]])).toHaveLength(1)
})
