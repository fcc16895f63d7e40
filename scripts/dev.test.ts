import { spawn, type ChildProcess } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { FORMAT } from '../src/search/record/catalogue.ts'

const temp = realpathSync(mkdtempSync(join(tmpdir(), 'duizhao-dev-')))
const seeds = join(temp, 'seeds')
const content = join(temp, 'content')
let server: ChildProcess
let address = ''
let printed = ''

beforeAll(async () => {
  cpSync('seeds', seeds, { recursive: true })
  cpSync('content', content, { recursive: true })
  appendFileSync(join(content, 'site.yaml'), 'downloads: [html]\n')
  const own = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(?:VITEST|TEST|NODE_ENV|DEV|PROD|MODE|SSR|BASE_URL|BASE_PATH|SITE_URL|SEEDS_DIR|CONTENT_DIR|OUT_DIR)/.test(
          name,
        ),
    ),
  )
  server = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', '4700'], {
    env: { ...own, SEEDS_DIR: seeds, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  })
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk) => {
      printed += String(chunk)
    })
  await vi.waitFor(
    () => {
      address = /http:\/\/localhost:\d+/.exec(printed)?.[0] ?? ''
      expect(address).not.toBe('')
      // Astro runs one dev server in a folder.
      expect(printed).not.toContain('already running')
    },
    { timeout: 60_000 },
  )
}, 90_000)

afterAll(() => {
  server.kill()
  rmSync(temp, { recursive: true, force: true })
})

async function page(path: string): Promise<string> {
  return (await fetch(`${address}/${path}`)).text()
}

/** Waits until a page shows what a change makes of it. */
async function shows(path: string, check: (text: string) => void): Promise<void> {
  await vi.waitFor(
    async () => {
      check(await page(path))
    },
    { timeout: 30_000, interval: 300 },
  )
}

describe('npm run dev', () => {
  it('makes the same pages as a build, with search and what every site has', async () => {
    expect(await page('calls/amzn-2025-q1/')).toContain('data-paragraph')
    expect(await page('calls/amzn-2025-q2/checks/')).toContain('class="finding"')
    expect(await page('calls/amzn-2025-q1/amzn-2025-q1.html')).toContain('data-forms')
    expect(JSON.parse(await page('pagefind/search.json'))).toMatchObject({ format: FORMAT })
    expect((await fetch(`${address}/favicon.svg`)).headers.get('content-type')).toBe('image/svg+xml')
  }, 60_000)

  it('shows every change without a restart', async () => {
    const seed = join(seeds, 'amzn-2025-q1.txt')
    writeFileSync(seed, readFileSync(seed, 'utf8').replace('Thank you for standing by.', 'Thanks for standing by.'))
    await shows('calls/amzn-2025-q1/', (text) => {
      expect(text).toContain('Thanks for standing by.')
    })

    renameSync(seeds, `${seeds}-away`)
    await shows('', (text) => {
      expect(text).not.toContain('class="card"')
    })
    renameSync(`${seeds}-away`, seeds)
    await shows('', (text) => {
      expect(text).toContain('class="card"')
    })

    writeFileSync(
      join(content, 'glossary.yaml'),
      '- term: zebra\n  hans: [斑马]\n  hant: [斑馬]\n  meaning: { en: a, hans: b, hant: c }\n',
    )
    await shows('glossary/', (text) => {
      expect(text.match(/<dfn/g)).toHaveLength(1)
    })
    rmSync(join(content, 'glossary.yaml'))
    await shows('glossary/', (text) => {
      expect(text.match(/<dfn/g)?.length).toBeGreaterThan(50)
    })

    writeFileSync(join(content, 'site.yaml'), 'name: Another name\ndownloads: [md]\n')
    await shows('notes/', (text) => {
      expect(text).toContain('· Another name</title>')
    })
    expect(await page('calls/amzn-2025-q1/amzn-2025-q1.md')).toContain('format: duizhao-transcript/')
    expect((await fetch(`${address}/calls/amzn-2025-q1/amzn-2025-q1.epub`)).status).toBe(404)
    writeFileSync(join(content, 'site.yaml'), 'nam: x\n')
    await vi.waitFor(
      () => {
        expect(printed).toContain('site-invalid: The key nam is unknown.')
      },
      { timeout: 20_000 },
    )
  }, 180_000)
})
