import { root } from 'astro:config/server'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locale } from '../model/locale.ts'
import { settings } from '../read/settings.ts'
import { callFolder } from './call-cache.ts'

/**
 * The long texts of compiled calls. They are kept in files and not in Astro's store: three interface languages of
 * 1,000 calls would hold a gigabyte of memory there.
 */
const { cacheDir } = settings(process.env, fileURLToPath(root)).value

/** The body of a call page, as HTML. */
export function readBody(digest: string, locale: Locale): Promise<string> {
  return readFile(join(callFolder(cacheDir, digest), `${locale}.html`), 'utf8')
}

/** The highlighted seed, as HTML. */
export function readSource(digest: string): Promise<string> {
  return readFile(join(callFolder(cacheDir, digest), 'source.html'), 'utf8')
}

/** The places of the sentences that belong together, as JSON. */
export function readSentences(digest: string): Promise<string> {
  return readFile(join(callFolder(cacheDir, digest), 'sentences.json'), 'utf8')
}
