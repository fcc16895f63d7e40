import { join } from 'node:path'
import { readdirSync } from 'node:fs'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { engineSource } from '../../read/site/engine.ts'
import { packageNotices, shipped } from './package-notices.ts'

/** The folders whose code runs in a browser. */
const BROWSER = ['browser', 'kit', 'offline']

describe('the terms of what is shipped', () => {
  it('are there for every package whose code gets into a browser', async () => {
    const { metafile } = await build({
      entryPoints: BROWSER.flatMap((folder) =>
        readdirSync(join(engineSource, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(name))
          .map((name) => join(engineSource, folder, name)),
      ),
      bundle: true,
      // Made of the same folders while a site is built.
      external: ['virtual:*'],
      write: false,
      metafile: true,
      format: 'esm',
      outdir: 'out',
      logLevel: 'error',
    })
    const used = new Set(
      Object.keys(metafile.inputs).flatMap(
        (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1] ?? [],
      ),
    )
    expect(used.size).toBeGreaterThan(0)
    expect([...used].filter((name) => !(name in shipped))).toEqual([])
  })

  it('stand there whole', () => {
    const said = packageNotices().map(({ packages, licence, texts }) => ({
      names: packages.map(({ name }) => name),
      licence,
      text: texts.map(({ text }) => text).join('\n'),
    }))
    const of = (name: string) => said.find(({ names }) => names.includes(name))
    expect(of('@fontsource-variable/source-serif-4')?.text).toContain('SIL OPEN FONT LICENSE')
    expect(of('opencc-js')?.text).toContain('Apache License')
    expect(of('workbox-core')).toEqual(of('workbox-precaching'))
    for (const { text, licence } of said) {
      expect(text.length).toBeGreaterThan(500)
      expect(licence).toMatch(/^(?:MIT|OFL-1\.1|Apache-2\.0)/)
    }
  })

  it('are missed where a package has none', () => {
    expect(() => packageNotices({ 'no-such-package': 'font' })).toThrow(
      'The package no-such-package is not installed: run npm install.',
    )
  })
})
