import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { CompiledCall } from '../../call/compile/compile-call.ts'
import type { TermUse } from '../../call/compile/term-uses.ts'
import { callFacts, noteFacts, type CallTurn } from '../../model/call-facts.ts'
import type { Locale } from '../../model/locale.ts'
import type { Outcome, Problem } from '../../model/problem.ts'
import type { TextBlock } from '../../search/record/catalogue.ts'
import { keepTexts, keptText, keptTexts } from './kept-texts.ts'

const cachedHead = z.object({ facts: callFacts, notes: z.array(noteFacts), problems: z.array(z.custom<Problem>()) })

/** What this file wrote is not looked through again: its digest vouches for it. */
const cachedSearchTexts = z.custom<TextBlock[]>(Array.isArray)
const cachedTurns = z.custom<CallTurn[]>(Array.isArray)
const cachedTerms = z.custom<TermUse[]>(Array.isArray)

/**
 * The long texts of a compiled call: its body in each interface language, its checks, its raw seed, its file to take
 * along, what it says at a glance; as JSON, what that is made of (`QuotedInsight`), and its turns.
 */
export type CompiledText = Locale | 'checks' | 'source' | 'one-file' | 'insight' | 'glance' | 'turns'

/** Names a call in the cache: as it is understood, and as it is compiled of that. */
export interface CallDigests {
  understood: string
  compiled: string
}

/** What of a compiled call is read back without its long texts. */
export type CachedCall = Pick<CompiledCall, 'facts' | 'notes'>

function callPath(cacheDir: string, digest: string): string {
  return join(cacheDir, 'calls', digest)
}

/** Reads a compiled call with its problems; `null` where the cache does not hold it whole and as it was written. */
export function readCached(cacheDir: string, digest: string): Outcome<CachedCall> | null {
  const head = keptTexts(callPath(cacheDir, digest))?.('call')
  const found = head && cachedHead.safeParse(JSON.parse(head.toString())).data
  if (!found) return null
  const { problems, ...value } = found
  return { value, problems }
}

/**
 * Reads back a long text of a compiled call.
 * @throws where the cache does not hold it as it was written
 */
export function compiledText(cacheDir: string, digest: string, text: CompiledText): string {
  return keptText(callPath(cacheDir, digest), text).toString()
}

/** Reads back the turns of a compiled call. */
export function readTurns(cacheDir: string, digest: string): CallTurn[] {
  return cachedTurns.parse(JSON.parse(compiledText(cacheDir, digest, 'turns')))
}

/** Reads back what is shown of a compiled call among the results of a search. */
export function readSearchTexts(cacheDir: string, digest: string): TextBlock[] {
  return cachedSearchTexts.parse(JSON.parse(keptText(callPath(cacheDir, digest), 'search-texts').toString()))
}

/** Reads back how often a compiled call says the terms of the glossary. */
export function readTermUses(cacheDir: string, digest: string): TermUse[] {
  return cachedTerms.parse(JSON.parse(keptText(callPath(cacheDir, digest), 'terms').toString()))
}

/** Keeps a compiled call. Written without waiting: a worker has nothing else to do meanwhile. */
export function writeCached(cacheDir: string, call: CompiledCall, problems: Problem[]): void {
  const texts: Record<CompiledText | 'call' | 'search-texts' | 'terms', string> = {
    call: JSON.stringify({ facts: call.facts, notes: call.notes, problems }),
    'search-texts': JSON.stringify(call.searchTexts),
    terms: JSON.stringify(call.terms),
    insight: JSON.stringify(call.insight),
    glance: call.glance,
    turns: JSON.stringify(call.turns),
    ...call.bodies,
    checks: call.checks,
    source: call.source,
    'one-file': call.oneFile ?? '',
  }
  keepTexts(callPath(cacheDir, call.facts.digest), texts)
}

/**
 * Deletes calls, and what was drawn for them, that this build does not use and none has made for a while.
 * @param used what names the calls of this build
 * @param olderThan milliseconds since the file was written
 */
export async function pruneCached(cacheDir: string, used: readonly CallDigests[], olderThan: number): Promise<void> {
  const names = new Set(used.flatMap(({ understood, compiled }) => [understood, compiled]))
  for (const kind of ['calls', 'understood', 'share']) {
    const folder = join(cacheDir, kind)
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name)
      const { mtimeMs } = await stat(path)
      if (!names.has(name) && Date.now() - mtimeMs > olderThan) await rm(path, { recursive: true, force: true })
    }
  }
}
