import { root } from 'astro:config/server'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { settings } from '../read/settings.ts'
import { textFile, textMark, type CompiledText } from './text-mark.ts'

const { cacheDir } = settings(process.env, fileURLToPath(root)).value

/**
 * A long text of a compiled call, for a page. In dev it is the text; in a build it is a mark which `fill-pages` replaces
 * when Astro is done: the texts of 1,000 calls would pass through its store, streams and cache at 2 to 3 ms a page.
 */
export function compiledText(digest: string, text: CompiledText): Promise<string> | string {
  return import.meta.env.DEV ? readFile(textFile(cacheDir, digest, text), 'utf8') : textMark(digest, text)
}
