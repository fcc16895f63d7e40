import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { buildSite } from '../src/journeys/drivers/build-site.ts'

const temp = mkdtempSync(join(tmpdir(), 'duizhao-package-'))
const site = join(temp, 'site')
afterAll(() => {
  rmSync(temp, { recursive: true, force: true })
})

/** Settings of the caller that would change what is tested. */
const OWN = [
  'SEEDS_DIR',
  'CONTENT_DIR',
  'OUT_DIR',
  'SITE_URL',
  'BASE_PATH',
  'NODE_ENV',
  'DEV',
  'PROD',
  'MODE',
  'SSR',
  'BASE_URL',
  'TEST',
  'VITEST',
  'INIT_CWD',
]

/** Runs a command as a publisher would. @throws where it fails, with what it printed */
function run(cwd: string, command: string, ...args: string[]): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.includes(name)))
  const path = [dirname(process.execPath), env['PATH']].join(delimiter)
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}.\n${stdout}\n${stderr}`)
  return stdout
}

/** Every file of a folder, by its path. */
function filesOf(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path)]),
  )
}

/** What bundles the scripts of a site; a newer version names and writes them otherwise. */
const BUNDLERS = ['vite', 'rolldown']

/** Has a site bundle its scripts with the versions that this project has. */
function bundleAlike(): void {
  const read = (file: string) =>
    z.looseObject({ version: z.string().optional() }).parse(JSON.parse(readFileSync(file, 'utf8')))
  const versions = BUNDLERS.map((name) => [name, read(join('node_modules', name, 'package.json')).version])
  const file = join(site, 'package.json')
  writeFileSync(file, JSON.stringify({ ...read(file), overrides: Object.fromEntries(versions) }))
}

beforeAll(() => {
  run('.', process.execPath, 'scripts/create.ts', site)
  bundleAlike()
  run(site, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error')
})

describe('the engine as a package', () => {
  it('brings no tests and nothing of this site', () => {
    const names = [...filesOf(join(site, 'node_modules', 'duizhao')).keys()].map((path) => path.split('\\').join('/'))
    expect(names).toContain('lib/src/integration/duizhao.js')
    expect(
      names.filter((name) => /\.test\.|fixture|journeys|^seeds|^content\/(?:calls|notes|checks)/.test(name)),
    ).toEqual([])
  })

  it('makes the same site of the same seeds and content, byte for byte', () => {
    for (const folder of ['seeds', 'content']) {
      rmSync(join(site, folder), { recursive: true })
      cpSync(folder, join(site, folder), { recursive: true })
    }
    run(site, 'npx', 'astro', 'build')
    const own = process.env['JOURNEYS_SITE'] ?? join(temp, 'own')
    if (own === join(temp, 'own')) buildSite(own)
    const [expected, built] = [filesOf(own), filesOf(join(site, 'dist'))]
    expect([...built.keys()]).toEqual([...expected.keys()])
    expect([...built].filter(([path, bytes]) => !expected.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([])
  })

  it('has its commands in the site', () => {
    expect(run(site, 'npx', 'duizhao', 'build')).toContain('Nothing has changed since it was made.')
    expect(run(site, 'npx', 'duizhao', 'inspect', 'seeds/amzn-2025-q1.txt')).toMatch(/^\{\n {2}"id": "amzn-2025-q1"/)
    expect(run(site, 'npx', 'duizhao', 'check', 'seeds/amzn-2025-q1.txt')).toContain('name-inconsistent')
  })

  it('lets a site replace a component, set custom properties and say what it is', () => {
    writeFileSync(
      join(site, 'footer.astro'),
      '---\nimport Own from \'duizhao/components/site-footer.astro\'\n---\n<p id="desk">Our desk</p>\n<Own {...Astro.props} />\n',
    )
    writeFileSync(join(site, 'own.css'), ':root { --measure: 41rem }\n')
    writeFileSync(
      join(site, 'astro.config.mjs'),
      readFileSync(join(site, 'astro.config.mjs'), 'utf8').replace(
        'duizhao()',
        "duizhao({ components: { SiteFooter: './footer.astro' }, styles: ['./own.css'] })",
      ),
    )
    writeFileSync(
      join(site, 'content', 'site.yaml'),
      [
        'name: { en: Our calls, zh-Hans: 我们的电话会 }',
        'tagline: { zh-Hans: 逐段对照 }',
        'author: Example Research',
        'accent: { light: "#0b5c3b", dark: "#7fd6a8" }',
        'licence: { text: CC BY 4.0, href: "https://creativecommons.org/licenses/by/4.0/" }',
        'languages: [zh-Hans, en]',
        'report: mailto:desk@example.org',
        'navigation: [calls, about, { text: Desk, href: "https://example.org/" }]',
        'downloads: []',
        'url: https://example.org',
        'base: /reports/',
        '',
      ].join('\n'),
    )
    run(site, 'npx', 'astro', 'build')
    const files = filesOf(join(site, 'dist'))
    const page = (path: string): string => files.get(path)?.toString() ?? ''
    const home = page('index.html')
    expect(home).toMatch(/^<!DOCTYPE html><html lang="zh-Hans" data-base="\/reports\/" data-first="zh-Hans"/i)
    expect(home).toContain('<title>我们的电话会</title>')
    expect(home).toContain('<h1>逐段对照</h1>')
    expect(home).toMatch(
      /<p id="desk">Our desk<\/p>.*<a href="https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/" rel="license">CC BY 4\.0<\/a>.*mailto:desk@example\.org/s,
    )
    expect(page('en/index.html')).toContain('<link rel="canonical" href="https://example.org/reports/en/">')
    expect(page('calls/amzn-2025-q1/index.html')).toContain('<html lang="zh-Hans"')
    expect([...files.keys()].filter((path) => path.startsWith('zh-') || /amzn-2025-q1\.html$/.test(path))).toEqual([])
    const styles = [...files]
      .filter(([path]) => path.endsWith('.css'))
      .map(([, bytes]) => bytes.toString())
      .join('')
    expect(styles).toMatch(/--measure: ?41rem/)
    expect(styles).toContain('#0b5c3b')
  })
})
