import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FileEntry } from '../unit-lists.ts'
import { planFiles, unitsOf } from './plan-files.ts'

const NEW: FileEntry[] = [
  ['a', '2', 10],
  ['b', '1', 20],
  ['c', '1', 40],
  ['d', '1', 80],
]

describe('planFiles', () => {
  it('copies what is unchanged, fetches what changed or is new, leaves out what is there', () => {
    const plan = planFiles(
      NEW,
      new Map([
        ['a', '1'],
        ['b', '1'],
        ['gone', '1'],
      ]),
      new Set(['d']),
    )
    expect(plan).toEqual({
      copy: [['b', '1', 20]],
      fetch: [
        ['a', '2', 10],
        ['c', '1', 40],
      ],
      bytes: 70,
    })
  })

  it('has nothing to do for a version that is whole', () => {
    expect(planFiles(NEW, new Map(), new Set(['a', 'b', 'c', 'd']))).toEqual({ copy: [], fetch: [], bytes: 0 })
  })

  it('makes the new version whole from any two builds and any cut in between, and takes nothing old', () => {
    const path = fc.constantFrom(...'abcdefgh')
    const revision = fc.constantFrom('1', '2', '3')
    const build = fc.dictionary(path, revision)
    fc.assert(
      fc.property(build, build, fc.array(path), (older, newer, fetched) => {
        const files = Object.entries(newer).map(([name, own]): FileEntry => [name, own, 1])
        const present = new Set(fetched.filter((name) => name in newer))
        const { copy, fetch, bytes } = planFiles(files, new Map(Object.entries(older)), present)
        const result = new Map<string, string | undefined>([...present].map((name) => [name, newer[name]]))
        for (const [name] of copy) result.set(name, older[name])
        for (const [name, own] of fetch) result.set(name, own)
        expect(Object.fromEntries(result)).toEqual(newer)
        expect(bytes).toBe(copy.length + fetch.length)
        // Nothing is fetched that an older version holds.
        expect(fetch.filter(([name, own]) => older[name] === own)).toEqual([])
      }),
    )
  })
})

describe('unitsOf', () => {
  it('names each unit once, and none for the shell', () => {
    const paths = ['calls/x/', 'zh-hans/calls/x/source/', 'offline/list-0.json', 'notes/', '']
    expect([...unitsOf(paths)]).toEqual(['calls/x', 'notes/'])
  })
})
