import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  CATALOGUE,
  listOf,
  listPath,
  sizesPath,
  type Catalogue,
  type UnitFiles,
  type UnitSizes,
} from '../offline/unit-lists.ts'
import { digest } from '../offline/digest.ts'
import { makeOffline } from './make-offline.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-offline-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const PAGES = [
  'index.html',
  'offline/index.html',
  'calls/x/index.html',
  'zh-hans/calls/x/index.html',
  'notes/index.html',
]

function site(files: Record<string, string> = {}): void {
  const all = {
    ...Object.fromEntries(PAGES.map((page) => [page, `<!doctype html>${page}`])),
    'assets/a.css': 'a{}',
    ...files,
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function read<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'))
}

describe('makeOffline', () => {
  it('lists every unit with its files, their digests and bytes', async () => {
    site()
    const { version } = await makeOffline(folder)
    const catalogue = read<Catalogue>(CATALOGUE)
    expect(catalogue.version).toBe(version)
    const bytes = (...pages: string[]) => pages.reduce((sum, page) => sum + '<!doctype html>'.length + page.length, 0)
    expect(catalogue.sizes).toBe(1)
    expect(read<UnitSizes>(sizesPath(0))).toEqual({
      version,
      units: {
        'calls/x': bytes('calls/x/index.html', 'zh-hans/calls/x/index.html'),
        'notes/': bytes('notes/index.html'),
      },
    })
    const list = read<UnitFiles>(listPath(listOf('calls/x', catalogue.lists.length)))
    expect(list['calls/x']).toEqual([
      ['calls/x/', await digest(new TextEncoder().encode('<!doctype html>calls/x/index.html')), 33],
      ['zh-hans/calls/x/', await digest(new TextEncoder().encode('<!doctype html>zh-hans/calls/x/index.html')), 41],
    ])
  })

  it('names the revision of every list, so that a damaged one is noticed', async () => {
    site()
    await makeOffline(folder)
    const { lists } = read<Catalogue>(CATALOGUE)
    for (const [n, [revision, bytes]] of lists.entries()) {
      const file = new Uint8Array(readFileSync(join(folder, listPath(n))))
      expect([await digest(file), file.length]).toEqual([revision, bytes])
    }
  })

  it('tells the sizes of thousands of calls in several files', async () => {
    const calls = Array.from({ length: 3000 }, (_, n) => `calls/call-${n}/index.html`)
    site(Object.fromEntries(calls.map((path) => [path, path])))
    await makeOffline(folder)
    const { sizes } = read<Catalogue>(CATALOGUE)
    const files = Array.from({ length: sizes }, (_, n) => read<UnitSizes>(sizesPath(n)))
    expect(files.length).toBeGreaterThan(1)
    const units = files.flatMap((file) => Object.keys(file.units))
    expect(units.toSorted()).toEqual(
      [...calls.map((path) => path.slice(0, -'/index.html'.length)), 'calls/x', 'notes/'].toSorted(),
    )
  })

  it('puts the list of the shell into the worker, and nothing of the calls', async () => {
    site()
    const { version } = await makeOffline(folder)
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
    for (const part of [version, '"offline/"', '"assets/a.css"', CATALOGUE]) expect(worker).toContain(part)
    expect(worker).not.toContain('calls/x')
  })

  it('makes another version of any change, and none of the same files', async () => {
    site()
    const { version } = await makeOffline(folder)
    const again = await makeOffline(folder)
    expect(again.version).toBe(version)
    site({ 'notes/index.html': 'another note' })
    expect((await makeOffline(folder)).version).not.toBe(version)
  })
})
