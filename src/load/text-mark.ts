import { join } from 'node:path'
import { locales, type Locale } from '../model/locale.ts'
import { callFolder } from './call-cache.ts'

/** The long texts of a compiled call: its body and its checks in each interface language, its raw seed, its sentences. */
export type CompiledText = Locale | `checks-${Locale}` | 'source' | 'sentences'

const TEXTS: readonly CompiledText[] = [
  ...locales,
  ...locales.map((locale) => `checks-${locale}` as const),
  'source',
  'sentences',
]

const MARK = /<!--text ([0-9a-f]+) ([a-z-]+)-->/

/** Where a long text lies in the cache. */
export function textFile(cacheDir: string, digest: string, text: CompiledText): string {
  return join(callFolder(cacheDir, digest), text === 'sentences' ? `${text}.json` : `${text}.html`)
}

/** Stands in a page for a long text until the page is filled. */
export function textMark(digest: string, text: CompiledText): string {
  return `<!--text ${digest} ${text}-->`
}

/**
 * Finds the mark in a page.
 * @returns the parts of the page around it and what it stands for, or `null`
 */
export function splitAtMark(page: string): { before: string; after: string; digest: string; text: CompiledText } | null {
  const found = MARK.exec(page)
  const text = TEXTS.find((name) => name === found?.[2])
  if (!found?.[1] || !text) return null
  return { before: page.slice(0, found.index), after: page.slice(found.index + found[0].length), digest: found[1], text }
}
