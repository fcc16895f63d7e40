import { root } from 'astro:config/server'
import { fileURLToPath } from 'node:url'
import { settings } from '../read/settings.ts'
import { readTexts, type CompiledText } from './call-cache.ts'

const { cacheDir } = settings(process.env, fileURLToPath(root)).value

/** A long text of a compiled call, for a page of the dev server: a build puts it into the finished page. */
export function compiledText(digest: string, text: CompiledText): string {
  return readTexts(cacheDir, digest)(text).toString()
}
