import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { settings } from '../../../src/read/site/settings.ts'
import { writeCalls } from './generate-calls.ts'
import { runMeasured, type Measured } from '../measured/run-measured.ts'

/** A place for generated seeds and what is built of them, gone when it is disposed of. */
export interface GeneratedSite extends Disposable {
  seedsDir: string
  outDir: string
  /** Builds the site. @param options as `runMeasured` takes them */
  build(options?: Parameters<typeof runMeasured>[2]): Promise<Measured>
}

/**
 * Makes a folder for a site of generated calls, without notes or corrections.
 * @param count calls to be written into it
 * @param seed start of the random numbers: calls of another start are not in any cache
 */
export function generatedSite(count: number, seed?: number): GeneratedSite {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  const seedsDir = join(folder, 'seeds')
  const outDir = join(folder, 'site')
  const contentDir = join(folder, 'content')
  mkdirSync(contentDir)
  const places = { SEEDS_DIR: seedsDir, OUT_DIR: outDir, CONTENT_DIR: contentDir }
  const { cacheDir, siteCacheDir } = settings({ ...process.env, ...places }).value
  const start = Date.now()
  writeCalls(seedsDir, count, seed)
  return {
    seedsDir,
    outDir,
    build: (options) => runMeasured(['scripts/build.ts'], places, options),
    [Symbol.dispose]() {
      const cached = ['calls', 'understood'].flatMap((name) => cachedSince(join(cacheDir, name), start))
      for (const path of [folder, siteCacheDir, ...cached]) {
        rmSync(path, { recursive: true, force: true })
      }
    },
  }
}

/** What the builds of this site have put into the cache that all builds share. */
function cachedSince(folder: string, start: number): string[] {
  try {
    return readdirSync(folder)
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).mtimeMs >= start)
  } catch {
    return []
  }
}
