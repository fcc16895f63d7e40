import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { callFacts, noteFacts } from '../model/call-facts.ts'
import { locales } from '../model/locale.ts'
import type { Problem } from '../model/problem.ts'
import type { SearchCall } from '../search/search-call.ts'
import type { CompiledCall } from './compile-call.ts'

const cachedHead = z.object({ facts: callFacts, notes: z.array(noteFacts), problems: z.array(z.custom<Problem>()) })

/** What this file wrote is not looked through again: the name of the folder vouches for it. */
const cachedSearch = z.custom<SearchCall>((value) => typeof value === 'object' && value !== null)

/** What else the folder of a compiled call must hold. */
const FILES = [...locales.flatMap((locale) => [`${locale}.html`, `checks-${locale}.html`]), 'source.html', 'sentences.json', 'search.json']

/** What of a compiled call is read back without its long texts. */
export interface CachedCall {
  facts: CompiledCall['facts']
  notes: CompiledCall['notes']
  problems: Problem[]
}

/** The folder of one compiled call. */
export function callFolder(cacheDir: string, digest: string): string {
  return join(cacheDir, 'calls', digest)
}

/** Reads a compiled call; `null` where the cache does not hold it whole. */
export async function readCached(cacheDir: string, digest: string): Promise<CachedCall | null> {
  try {
    const folder = callFolder(cacheDir, digest)
    const names = new Set(await readdir(folder))
    if (!FILES.every((name) => names.has(name))) return null
    return cachedHead.parse(JSON.parse(await readFile(join(folder, 'call.json'), 'utf8')))
  } catch {
    return null
  }
}

/** Reads back what search takes in of a compiled call. */
export async function readSearchCall(cacheDir: string, digest: string): Promise<SearchCall> {
  return cachedSearch.parse(JSON.parse(await readFile(join(callFolder(cacheDir, digest), 'search.json'), 'utf8')))
}

/**
 * Keeps a compiled call. The folder appears under its name only when it is whole, so that a build that was stopped
 * leaves nothing behind that a later one would trust.
 */
export async function writeCached(cacheDir: string, call: CompiledCall, problems: Problem[]): Promise<void> {
  const target = callFolder(cacheDir, call.facts.digest)
  const staging = `${target}.${randomUUID()}`
  await mkdir(staging, { recursive: true })
  await Promise.all([
    ...locales.flatMap((locale) => [
      writeFile(join(staging, `${locale}.html`), call.bodies[locale]),
      writeFile(join(staging, `checks-${locale}.html`), call.checks[locale]),
    ]),
    writeFile(join(staging, 'sentences.json'), JSON.stringify(call.sentences)),
    writeFile(join(staging, 'source.html'), call.source),
    writeFile(join(staging, 'search.json'), JSON.stringify(call.search)),
    writeFile(join(staging, 'call.json'), JSON.stringify({ facts: call.facts, notes: call.notes, problems })),
  ])
  await rm(target, { recursive: true, force: true })
  try {
    await rename(staging, target)
  } catch (error) {
    // Another build has just kept the same call.
    await rm(staging, { recursive: true, force: true })
    if (!(await readCached(cacheDir, call.facts.digest))) throw error
  }
}

/**
 * Deletes compiled calls that no build has made or used for a while.
 * @param used digests of this build
 * @param olderThan milliseconds since the folder was written
 */
export async function pruneCached(cacheDir: string, used: ReadonlySet<string>, olderThan: number): Promise<void> {
  const folder = join(cacheDir, 'calls')
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (!used.has(name) && Date.now() - mtimeMs > olderThan) await rm(path, { recursive: true, force: true })
  }
}
