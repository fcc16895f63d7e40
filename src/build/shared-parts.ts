import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { locales } from '../model/locale.ts'
import type { Settings } from '../read/settings.ts'
import { frameMarks, readFrame, type Frame } from '../render/frame.ts'
import { bundle } from './bundle.ts'
import type { OneFileParts } from '../export/one-file-page.ts'

/** The frames of one interface language, by the kind of page. */
export interface Frames {
  call: Frame
  source: Frame
  checks: Frame
}

/** What the pages and files of all calls have in common: it is made once in a build. */
export interface SharedParts {
  /** The folder that the pages are written to. */
  folder: string
  cacheDir: string
  basePath: string
  /** In the order of `locales`. */
  frames: Frames[]
  oneFile: OneFileParts
}

/** What this file wrote is not looked through again. */
const kept = z.custom<SharedParts>((value) => typeof value === 'object' && value !== null)

/**
 * Takes the frames of the pages of calls out of the pages that Astro has made, and gathers what else all calls need.
 * @param folder the pages
 * @returns path of a file among the pages, which every process reads for itself; to be deleted when all have
 * @throws where a frame is missing or has no place for a text
 */
export async function gatherSharedParts(folder: string, site: Settings): Promise<string> {
  const frames = await Promise.all(locales.map(async (locale): Promise<Frames> => {
    const own = join(folder, locale === 'en' ? '' : locale)
    const [call, checks] = [join(own, 'calls', frameMarks.id), join(own, 'checks', frameMarks.id)]
    const read = async (...path: string[]) => readFrame(await readFile(join(...path, 'index.html'), 'utf8'))
    const found = { call: await read(call), source: await read(call, 'source'), checks: await read(checks) }
    await Promise.all([call, checks].map((path) => rm(path, { recursive: true })))
    return found
  }))
  const parts: SharedParts = {
    folder, cacheDir: site.cacheDir, basePath: site.basePath, frames,
    oneFile: {
      css: await bundle('styles/one-file.css'),
      script: await bundle('offline/one-file.ts'),
      site: site.siteUrl && site.siteUrl + site.basePath,
    },
  }
  // Beside the pages, so that a build that fails leaves nothing that the next one would not clear away.
  const file = join(folder, `shared-${randomUUID()}.json`)
  await writeFile(file, JSON.stringify(parts))
  return file
}

let last: { file: string; parts: SharedParts } | undefined

/** What `gatherSharedParts` has put into a file: it is read once. */
export function sharedParts(file: string): SharedParts {
  if (last?.file !== file) last = { file, parts: kept.parse(JSON.parse(readFileSync(file, 'utf8'))) }
  return last.parts
}
