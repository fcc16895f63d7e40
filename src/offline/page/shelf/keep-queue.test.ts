import { expect, it, vi } from 'vitest'
import type { Reason } from '../../../model/failure-reason.ts'
import { KeepFailure } from '../../failure.ts'
import { keepQueue, type KeepUnit } from './keep-queue.ts'

/** Keeps every unit in two steps, but those that are to fail. */
function keeper(failures: Record<string, Reason> = {}) {
  return vi.fn<KeepUnit>(async (unit, progress) => {
    progress(3)
    const reason = failures[unit]
    if (reason) throw new KeepFailure(reason, unit)
    progress(4)
  })
}

const events = () => ({
  progress: vi.fn<(unit: string, bytes: number) => void>(),
  kept: vi.fn<(unit: string) => void>(),
})
const { signal } = new AbortController()

it('keeps one after the other and tells the bytes of the one in hand', async () => {
  const told = events()
  expect(await keepQueue(['a', 'b'], keeper(), told, signal)).toBeNull()
  expect(told.kept.mock.calls).toEqual([['a'], ['b']])
  expect(told.progress.mock.calls).toEqual([
    ['a', 3],
    ['a', 7],
    ['b', 3],
    ['b', 7],
  ])
})

it.each(['missing', 'damaged'] as const)(
  'goes on with the others where one is %s, and says so in the end',
  async (reason) => {
    const told = events()
    expect(await keepQueue(['a', 'b', 'c'], keeper({ b: reason }), told, signal)).toBe(reason)
    expect(told.kept.mock.calls).toEqual([['a'], ['c']])
  },
)

it.each(['unreachable', 'slow', 'changed', 'full'] as const)('stops where it is %s', async (reason) => {
  const keep = keeper({ b: reason })
  const told = events()
  expect(await keepQueue(['a', 'b', 'c'], keep, told, signal)).toBe(reason)
  expect(told.kept.mock.calls).toEqual([['a']])
  expect(keep).toHaveBeenCalledTimes(2)
})

it('stops when it is told to, and goes on with what is left', async () => {
  const control = new AbortController()
  const told = events()
  const kept = told.kept.mockImplementation(() => {
    control.abort()
  })
  expect(await keepQueue(['a', 'b'], keeper(), told, control.signal)).toBe('stopped')
  expect(kept.mock.calls).toEqual([['a']])
  expect(await keepQueue(['b'], keeper(), events(), signal)).toBeNull()
})
