import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { settings } from '../../read/site/settings.ts'
import { inputsDigest } from './inputs-digest.ts'
import { forgetLastBuild, keepLastBuild, repeatedBuild } from './last-build.ts'

const temp = mkdtempSync(join(tmpdir(), 'duizhao-unchanged-'))
afterAll(() => {
  rmSync(temp, { recursive: true, force: true })
})

const TOLD = { report: '1 warning', summary: '1 call' }
const TIME = new Date('2025-05-01T12:00:00Z')

function write(path: string, text: string): void {
  writeFileSync(path, text)
  utimesSync(path, TIME, TIME)
}

/** A site that has just been built. */
function builtSite() {
  const root = mkdtempSync(join(temp, 'site-'))
  const { value } = settings({ CACHE_DIR: join(root, 'kept') }, root)
  const seed = join(value.seedsDir, 'a.txt')
  const page = join(value.outDir, 'calls/a/index.html')
  for (const folder of [value.seedsDir, join(value.outDir, 'calls/a'), value.siteCacheDir])
    mkdirSync(folder, { recursive: true })
  write(seed, 'Revenue was $12.5 billion.')
  write(page, '<p>Revenue</p>')
  write(join(root, 'package.json'), '{}')
  const inputs = inputsDigest(value)
  if (inputs === null) throw new Error('What the site is made of is not known.')
  keepLastBuild(value, { inputs, ...TOLD })
  return { value, root, seed, page }
}

describe('a build where nothing has changed', () => {
  it('is told from what is kept, which nothing of it changes', () => {
    const { value } = builtSite()
    expect(repeatedBuild(value)).toMatchObject(TOLD)
    expect(repeatedBuild(value)).toMatchObject(TOLD)
  })

  it.each<[string, (site: ReturnType<typeof builtSite>) => void]>([
    ['a transcript, of one size and time', ({ seed }) => write(seed, 'Revenue was $99.5 billion.')],
    ['another transcript', ({ value }) => write(join(value.seedsDir, 'b.txt'), 'More.')],
    ['one transcript less', ({ seed }) => rmSync(seed)],
    ['a transcript that is a link', ({ value, seed }) => symlinkSync(seed, join(value.seedsDir, 'b.txt'))],
    [
      'what is said of the site',
      ({ value }) => mkdirSync(value.contentDir) ?? write(join(value.contentDir, 'site.yaml'), ''),
    ],
    ['the configuration', ({ root }) => write(join(root, 'astro.config.mjs'), '')],
    [
      'what is installed',
      ({ root }) => mkdirSync(join(root, 'node_modules')) ?? write(join(root, 'node_modules/.package-lock.json'), '{}'),
    ],
    ['a page of the site, of one size and time', ({ page }) => write(page, '<p>Damaged</p>')],
    ['a page too many', ({ value }) => write(join(value.outDir, 'index.html'), '')],
    ['a page that is gone', ({ page }) => rmSync(page)],
    ['all of the site gone', ({ value }) => rmSync(value.outDir, { recursive: true })],
    ['what is kept, damaged', ({ value }) => write(join(value.siteCacheDir, 'last-build.json'), '{"inputs":')],
    ['a build that has begun', ({ value }) => forgetLastBuild(value)],
  ])('is another one after %s', (_, change) => {
    const site = builtSite()
    change(site)
    expect(repeatedBuild(site.value)).toBeNull()
  })

  it('is another one under another path', () => {
    const { value } = builtSite()
    expect(repeatedBuild({ ...value, basePath: '/reports/' })).toBeNull()
  })
})
