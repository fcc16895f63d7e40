import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { aCall, aSite } from '../publish/published-site.fixture.ts'
import { writeShareImages } from './write-share-images.ts'

const temp = mkdtempSync(join(tmpdir(), 'share-'))
const cache = join(temp, 'cache')
afterAll(() => {
  rmSync(temp, { recursive: true, force: true })
})

it('draws one for the site and one for each call, and again only what has changed', async () => {
  const site = aSite({ shareImages: true })
  expect(await writeShareImages(join(temp, 'first'), cache, site)).toBe(3)
  expect(readdirSync(join(temp, 'first'), { recursive: true }).filter((path) => String(path).endsWith('.png'))).toEqual(
    expect.arrayContaining(['share.png', 'calls/ab-2025-q1/share.png', 'calls/ab-2024-q4/share.png']),
  )
  expect(await writeShareImages(join(temp, 'second'), cache, site)).toBe(0)
  const facts = aCall('ab-2024-q4', { date: '2025-02-02' })
  const changed = { ...site, calls: [...site.calls.slice(0, 1), { facts, notes: [] }] }
  expect(await writeShareImages(join(temp, 'third'), cache, changed)).toBe(1)
  const bytes = (folder: string) => readFileSync(join(temp, folder, 'calls/ab-2025-q1/share.png'))
  expect(bytes('third')).toEqual(bytes('first'))
})

it('draws nothing where the site does not ask', async () => {
  expect(await writeShareImages(join(temp, 'none'), cache, aSite())).toBe(0)
  expect(readdirSync(temp)).not.toContain('none')
})
