import { root } from 'astro:config/server'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { settings } from '../read/settings.ts'
import { textFile, type CompiledText } from './text-file.ts'

const { cacheDir } = settings(process.env, fileURLToPath(root)).value

/** A long text of a compiled call, for a page of the dev server: a build puts it into the finished page. */
export function compiledText(digest: string, text: CompiledText): Promise<string> {
  return readFile(textFile(cacheDir, digest, text), 'utf8')
}
