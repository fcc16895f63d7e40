import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { splitAtMark, textFile } from '../src/load/text-mark.ts'
import { locales } from '../src/model/locale.ts'

/** So many files are open at a time. */
const AT_ONCE = 8

/**
 * Puts the long texts of the calls into the pages that Astro has made.
 * @param directory the finished pages
 * @param ids the calls
 * @throws where a page of a call is missing or has no mark: the site would be without its text
 */
export async function fillPages(directory: string, cacheDir: string, ids: string[]): Promise<void> {
  const files = ids.flatMap((id) => [
    join('calls', id, 'sentences.json'),
    ...locales.flatMap((locale) => {
      const folder = locale === 'en' ? '' : locale
      return [
        join(folder, 'calls', id, 'index.html'),
        join(folder, 'calls', id, 'source', 'index.html'),
        join(folder, 'checks', id, 'index.html'),
      ]
    }),
  ])
  const rest = files.values()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const file of rest) await fill(join(directory, file), cacheDir)
    }),
  )
}

async function fill(file: string, cacheDir: string): Promise<void> {
  const page = splitAtMark(await readFile(file, 'utf8'))
  if (!page) throw new Error(`${file} has no place for the text of its call.`)
  const text = await readFile(textFile(cacheDir, page.digest, page.text))
  const handle = await open(file, 'w')
  try {
    await handle.writev([Buffer.from(page.before), text, Buffer.from(page.after)])
  } finally {
    await handle.close()
  }
}
