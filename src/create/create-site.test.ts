import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { parseSiteFile } from '../read/site/read-site-file.ts'
import { createSite } from './create-site.ts'
import { engineVersions } from './engine-versions.ts'
import { siteFiles, type NewSite } from './site-files.ts'

const temp = await mkdtemp(join(tmpdir(), 'duizhao-create-'))
afterAll(() => rm(temp, { recursive: true }))

const site: NewSite = {
  name: 'calls',
  engine: '^0.1.0',
  versions: engineVersions().packages,
  host: 'github',
  base: '/',
}

it('writes a site into a new folder', async () => {
  const folder = join(temp, 'new')
  const { value, problems } = await createSite(folder, site)
  expect(problems).toEqual([])
  expect(value).toEqual([
    'package.json',
    'astro.config.mjs',
    'content/site.yaml',
    'seeds/README.md',
    '.github/workflows/pages.yml',
    '.gitignore',
  ])
  expect(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))).toMatchObject({
    dependencies: { duizhao: '^0.1.0' },
    scripts: { build: 'duizhao build', import: 'duizhao import', export: 'duizhao export' },
    allowScripts: { esbuild: true },
  })
  expect((await readFile(join(folder, 'astro.config.mjs'), 'utf8')).trim().split('\n').length).toBeLessThanOrEqual(10)
})

it('leaves a folder alone that holds something', async () => {
  const folder = await mkdtemp(join(temp, 'full-'))
  await writeFile(join(folder, 'x'), '')
  const { value, problems } = await createSite(folder, site)
  expect(value).toEqual([])
  expect(problems).toMatchObject([
    { rule: 'create-write', severity: 'error', message: `${folder} is not empty: it holds x.` },
  ])
})

it('says so where the folder cannot be made, and leaves what is there', async () => {
  const folder = join(temp, 'half')
  await writeFile(folder, 'a file in the way')
  const { value, problems } = await createSite(folder, site)
  expect([value, problems.map(({ rule }) => rule)]).toEqual([[], ['create-write']])
  expect(await readFile(folder, 'utf8')).toBe('a file in the way')
})

it('says of itself what its file may say', () => {
  const text = siteFiles(site)['content/site.yaml'] ?? ''
  const everything = text
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^# /, ''))
    .join('\n')
  expect(parseSiteFile(text, 'site.yaml', []).problems).toEqual([])
  expect(parseSiteFile(everything, 'site.yaml', []).problems).toEqual([])
})
