import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { callFacts, noteFacts } from '../model/call-facts.ts'
import type { Locale } from '../model/locale.ts'
import type { Problem } from '../model/problem.ts'
import type { SearchCall } from '../search/search-call.ts'
import type { CompiledCall } from '../call/compile-call.ts'
import { openTexts, packTexts } from './text-pack.ts'

const cachedHead = z.object({ facts: callFacts, notes: z.array(noteFacts), problems: z.array(z.custom<Problem>()) })

/** What this file wrote is not looked through again: the name of the folder vouches for it. */
const cachedSearch = z.custom<SearchCall>((value) => typeof value === 'object' && value !== null)

/** What the folder of a compiled call must hold. */
const FILES = ['call.json', 'search.json', 'texts']

/** The long texts of a compiled call: its body and its checks in each interface language, its raw seed, its sentences. */
export type CompiledText = Locale | `checks-${Locale}` | 'source' | 'sentences'

/** Finds a long text of a compiled call, as bytes. */
export type CompiledTexts = (text: CompiledText) => Buffer

/** What of a compiled call is read back without its long texts. */
export interface CachedCall {
  facts: CompiledCall['facts']
  notes: CompiledCall['notes']
  problems: Problem[]
}

/** The folder of one compiled call. */
function callFolder(cacheDir: string, digest: string): string {
  return join(cacheDir, 'calls', digest)
}

/** Reads a compiled call; `null` where the cache does not hold it whole. */
export function readCached(cacheDir: string, digest: string): CachedCall | null {
  const folder = callFolder(cacheDir, digest)
  try {
    const names = new Set(readdirSync(folder))
    if (!FILES.every((name) => names.has(name))) return null
    return cachedHead.parse(JSON.parse(readFileSync(join(folder, 'call.json'), 'utf8')))
  } catch {
    return null
  }
}

/**
 * Reads back the long texts of a compiled call.
 * @throws where the cache does not hold it (any more)
 */
export function readTexts(cacheDir: string, digest: string): CompiledTexts {
  return openTexts(readFileSync(join(callFolder(cacheDir, digest), 'texts')))
}

/** Reads back what search takes in of a compiled call. */
export async function readSearchCall(cacheDir: string, digest: string): Promise<SearchCall> {
  return cachedSearch.parse(JSON.parse(await readFile(join(callFolder(cacheDir, digest), 'search.json'), 'utf8')))
}

/**
 * Keeps a compiled call. The folder appears under its name only when it is whole, so that a build that was stopped
 * leaves nothing behind that a later one would trust. Written without waiting: a worker has nothing else to do meanwhile.
 */
export function writeCached(cacheDir: string, call: CompiledCall, problems: Problem[]): void {
  const target = callFolder(cacheDir, call.facts.digest)
  const staging = `${target}.${randomUUID()}`
  mkdirSync(staging, { recursive: true })
  const texts: Record<CompiledText, string> = {
    ...call.bodies,
    'checks-en': call.checks.en,
    'checks-zh-hans': call.checks['zh-hans'],
    'checks-zh-hant': call.checks['zh-hant'],
    source: call.source,
    sentences: JSON.stringify(call.sentences),
  }
  writeFileSync(join(staging, 'texts'), packTexts(texts))
  writeFileSync(join(staging, 'search.json'), JSON.stringify(call.search))
  writeFileSync(join(staging, 'call.json'), JSON.stringify({ facts: call.facts, notes: call.notes, problems }))
  try {
    renameSync(staging, target)
  } catch {
    // Another build has just kept the same call, or somebody has taken files away.
    if (readCached(cacheDir, call.facts.digest)) return rmSync(staging, { recursive: true })
    rmSync(target, { recursive: true, force: true })
    renameSync(staging, target)
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
