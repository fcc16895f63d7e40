import { join } from 'node:path'
import type { Locale } from '../model/locale.ts'
import { callFolder } from './call-cache.ts'

/** The long texts of a compiled call: its body and its checks in each interface language, its raw seed, its sentences. */
export type CompiledText = Locale | `checks-${Locale}` | 'source' | 'sentences'

/** Where a long text lies in the cache. */
export function textFile(cacheDir: string, digest: string, text: CompiledText): string {
  return join(callFolder(cacheDir, digest), text === 'sentences' ? `${text}.json` : `${text}.html`)
}
