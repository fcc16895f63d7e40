import { afterEach, expect, it, vi } from 'vitest'
import { askToPersist, isPersisted, space } from './space.ts'

afterEach(() => vi.unstubAllGlobals())

it.each([
  ['no storage', {}],
  ['a storage that knows nothing', { storage: {} }],
  [
    'a storage that refuses',
    { storage: { estimate: () => Promise.reject(new Error()), persisted: () => Promise.reject(new Error()) } },
  ],
])('a browser with %s keeps calls all the same', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator)
  expect(await space()).toEqual({})
  expect(await isPersisted()).toBe(false)
  expect(askToPersist).not.toThrow()
})
