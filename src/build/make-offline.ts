import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { build } from 'esbuild'
import {
  CATALOGUE,
  listOf,
  listPath,
  sizesPath,
  type Catalogue,
  type FileEntry,
  type Shell,
  type UnitFiles,
  type UnitSizes,
} from '../offline/unit-lists.ts'
import { pool } from '../kit/pool.ts'
import { sortFiles } from '../offline/sort-files.ts'
import { esbuildTargets } from '../read/site/browser-targets.ts'
import { engineSource } from '../read/site/engine.ts'
import { revisionOf } from './revision-of.ts'

/** How many units a file of lists names: about 8 KB of it. */
const UNITS_A_LIST = 24

/** How many units a file of sizes tells: less than 100 KB of it. */
const UNITS_A_SIZES = 2500

/** How many files are read at a time. */
const AT_A_TIME = 16

const WORKER = join(engineSource, 'offline', 'worker', 'worker.ts')

/**
 * Makes a finished site work offline: writes the lists of all that can be kept, and the service worker.
 * @param folder of the finished site; nothing in it may change afterwards
 * @param known files whose digests are known already; the others are read
 * @returns the name of this version and how many bytes are kept on the first visit
 */
export async function makeOffline(
  folder: string,
  known: readonly FileEntry[] = [],
): Promise<{ version: string; shellBytes: number }> {
  const { shell, units } = sortFiles(await listFiles(folder, known))
  const version = versionOf([...shell, ...Object.values(units).flat()])
  await mkdir(join(folder, 'offline'), { recursive: true })

  const lists: UnitFiles[] = spreadOver(units, UNITS_A_LIST)
  const entries = await Promise.all(lists.map((list, n) => write(folder, listPath(n), list)))
  const sizes = spreadOver(units, UNITS_A_SIZES).map((some): UnitSizes => ({ version, units: sizesOf(some) }))
  const catalogue: Catalogue = {
    version,
    sizes: sizes.length,
    lists: entries.map(([, revision, bytes]) => [revision, bytes]),
  }
  const files = [
    ...shell,
    await write(folder, CATALOGUE, catalogue),
    ...(await Promise.all(sizes.map((some, n) => write(folder, sizesPath(n), some)))),
  ]
  await writeWorker(folder, { version, files })
  return { version, shellBytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0) }
}

/** All files of the site, sorted; those called `index.html` by the address of their folder. */
async function listFiles(folder: string, known: readonly FileEntry[]): Promise<FileEntry[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const start = join(folder, sep).length
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(start)
        .replaceAll(sep, '/')
        .replace(/(^|\/)index\.html$/, '$1'),
    )
  const done = new Set(known.map(([name]) => name))
  const files = [...known]
  await pool(
    names.filter((name) => !done.has(name)),
    AT_A_TIME,
    async (name) => {
      const bytes = await readFile(join(folder, /(^|\/)$/.test(name) ? `${name}index.html` : name))
      files.push([name, revisionOf(bytes), bytes.length])
    },
  )
  return files.sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The units in as many parts as it takes for so many in each: one unit more changes one of them, or makes another. */
function spreadOver(units: UnitFiles, each: number): UnitFiles[] {
  const names = Object.keys(units)
  const parts: UnitFiles[] = Array.from({ length: Math.ceil(names.length / each) }, () => ({}))
  for (const name of names) {
    const part = parts[listOf(name, parts.length)]
    if (part) part[name] = units[name] ?? []
  }
  return parts
}

function sizesOf(units: UnitFiles): Record<string, number> {
  return Object.fromEntries(
    Object.entries(units).map(([unit, files]) => [unit, files.reduce((sum, [, , bytes]) => sum + bytes, 0)]),
  )
}

function versionOf(files: readonly FileEntry[]): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('base64url').slice(0, 12)
}

async function write(folder: string, path: string, content: unknown): Promise<FileEntry> {
  const bytes = new TextEncoder().encode(JSON.stringify(content))
  await writeFile(join(folder, path), bytes)
  return [path, revisionOf(bytes), bytes.length]
}

async function writeWorker(folder: string, shell: Shell): Promise<void> {
  await build({
    entryPoints: [WORKER],
    outfile: join(folder, 'sw.js'),
    bundle: true,
    format: 'iife',
    minify: true,
    target: esbuildTargets,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'error',
    // The same in an installed engine, where no configuration of TypeScript is looked for.
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"', SHELL: JSON.stringify(shell) },
  })
}
