import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { textFile } from '../src/load/text-mark.ts'
import type { CallFacts } from '../src/model/call-facts.ts'
import { pool } from '../src/offline/pool.ts'
import { oneFile } from '../src/offline/unit-of.ts'
import type { Settings } from '../src/read/settings.ts'
import { createFold } from '../src/search/fold.ts'
import { writeFoldTable } from '../src/search/fold-table.ts'
import { hanForms } from '../src/search/han-forms.ts'
import { oneFilePage } from './one-file-page.ts'

/** How many files are written at a time. */
const AT_A_TIME = 8

/**
 * Writes each call as one file to take along, `/calls/<id>/<id>.html`.
 * @param folder of the finished pages
 * @param calls whose texts lie in the cache
 */
export async function makeOneFiles(folder: string, calls: readonly CallFacts[], settings: Settings): Promise<void> {
  const css = await bundle('styles/one-file.css')
  const script = await bundle('offline/one-file.ts')
  const site = settings.siteUrl && settings.siteUrl + settings.basePath
  const table = hanForms()
  const fold = createFold(table)
  await pool(calls, AT_A_TIME, async (facts) => {
    const body = await readFile(textFile(settings.cacheDir, facts.digest, 'en'), 'utf8')
    const used = new Set(charactersOf(body).flatMap((character) => fold(character).units))
    const forms = writeFoldTable(new Map([...table].filter(([, base]) => used.has(base))))
    const file = join(folder, oneFile(facts.id))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, oneFilePage({ facts, body, forms }, { css, script, site }))
  })
}

/** The different characters of a text. */
function charactersOf(text: string): string[] {
  const points = new Set<number>()
  for (let at = 0; at < text.length; at++) points.add(text.codePointAt(at) ?? 0)
  return Array.from(points, (point) => String.fromCodePoint(point))
}

/** Bundles a style sheet or a script into one text. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles: [output] } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/${entry}`, import.meta.url))],
    bundle: true, write: false, minify: true, format: 'iife', target: 'es2022', legalComments: 'none', charset: 'utf8', logLevel: 'error',
    // Type faces come from the system: a file to take along must stay small.
    loader: { '.woff2': 'empty' },
  })
  if (!output) throw new Error(`${entry} could not be bundled.`)
  return output.text.trim()
}
