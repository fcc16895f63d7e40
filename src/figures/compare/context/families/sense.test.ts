import { expect, it } from 'vitest'
import { wordsOfFamily, type Sense } from './sense.ts'

const family: Sense[] = [
  { says: ['above', '超过'], may: ['top* un+ \\w+er_than', '高'], deniable: true },
  { says: ['below', '低[于过]'] },
]

it('a sense asks for counterparts, may have loose ones, and is told in either script', () => {
  expect(wordsOfFamily(family)).toEqual([
    ['!0', 'above', '超[过過]'],
    ['!?0', 'top\\w* un\\w+ \\w+er_than', '高'],
    ['1', 'below', '低[于於过過]'],
    ['?1', '(?!)', '(?!)'],
  ])
})
