import { expect, it } from 'vitest'
import { pool } from './pool.ts'

it('works on everything, never more at a time than allowed', async () => {
  const done: number[] = []
  let now = 0
  let most = 0
  await pool([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    most = Math.max(most, ++now)
    await Promise.resolve()
    now--
    done.push(item)
  })
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(most).toBe(3)
})

it('begins nothing new after an error, and throws it', async () => {
  const begun: number[] = []
  const work = pool([1, 2, 3, 4, 5], 2, async (item) => {
    begun.push(item)
    await Promise.resolve()
    if (item === 2) throw new Error('two')
  })
  await expect(work).rejects.toThrow('two')
  expect(begun).not.toContain(5)
})
