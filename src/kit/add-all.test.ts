import { expect, it } from 'vitest'
import { addAll } from './add-all.ts'

it('puts more at the end of a list than a call takes as arguments', () => {
  const list = ['first']
  addAll(list, new Array<string>(500_000).fill('more'))
  expect(list).toHaveLength(500_001)
  expect(list.at(-1)).toBe('more')
})
