import { expect, it } from 'vitest'
import { cacheNames, otherVersions } from './cache-names.ts'

it('tells the versions of this site from each other and from other sites of the same origin', () => {
  const own = cacheNames('/a/', 'v2')
  const old = cacheNames('/a/', 'v1')
  const all = [own, old, cacheNames('/', 'v1'), cacheNames('/a/b/', 'v1')]
  const names = [
    ...all.flatMap(({ shell, kept }) => [shell, kept]),
    'duizhao /a/ state v3 full 20 0',
    'workbox-precache',
  ]
  expect(otherVersions(names, '/a/', own)).toEqual({ shell: [old.shell], kept: [old.kept] })
})
