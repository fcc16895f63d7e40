import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { pruneCached } from './call-cache.ts'

const folder = mkdtempSync(join(tmpdir(), 'duizhao-cache-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('deletes what is old and no part of a call of this build', async () => {
  const made = (kind: string, name: string, days: number) => {
    const path = join(folder, kind, name)
    mkdirSync(join(folder, kind), { recursive: true })
    writeFileSync(path, '')
    utimesSync(path, new Date(), Date.now() / 1000 - days * 86_400)
    return path
  }
  const used = [made('understood', 'aa', 30), made('calls', 'bb', 30)]
  const recent = [made('understood', 'cc', 1), made('calls', 'dd', 1), made('share', 'ee', 1)]
  const old = [made('understood', 'ff', 30), made('calls', 'gg', 30), made('share', 'hh', 30)]
  await pruneCached(folder, [{ understood: 'aa', compiled: 'bb' }], 7 * 86_400_000)
  expect([...used, ...recent, ...old].filter((path) => existsSync(path))).toEqual([...used, ...recent])
})
