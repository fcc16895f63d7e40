import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { callPage } from '../components/call-page.ts'
import { checksPage } from '../components/checks-page.ts'
import { sourcePage } from '../components/source-page.ts'
import { readTexts } from '../load/call-cache.ts'
import type { Neighbours } from '../load/neighbours.ts'
import type { CallFacts } from '../model/call-facts.ts'
import { locales, type Locale } from '../model/locale.ts'
import type { FileEntry } from '../offline/build-list.ts'
import { oneFile } from '../offline/unit-of.ts'
import { fillFrame, type Frame, type FramedPage } from '../render/frame.ts'
import { oneFileForms } from '../export/one-file-forms.ts'
import { oneFilePage } from '../export/one-file-page.ts'
import { revisionOf } from './revision-of.ts'
import { sharedParts } from './shared-parts.ts'

/** A call whose pages are to be written. */
export interface WriteJob {
  call: CallFacts
  near: Neighbours
  /** File of what it shares with all calls: see `gatherSharedParts`. */
  shared: string
}

/**
 * Writes all pages and files of a compiled call into the site.
 * @returns what was written
 * @throws where a text is not in the cache (any more), or a file cannot be written
 */
export function writeCall({ call, near, shared }: WriteJob): FileEntry[] {
  const parts = sharedParts(shared)
  const text = readTexts(parts.cacheDir, call.digest)
  const writer = new CallWriter(parts.folder)
  for (const [at, locale] of locales.entries()) {
    const frames = parts.frames[at]
    if (!frames) throw new Error(`There are no frames for ${locale}.`)
    const body = text(locale)
    writer.page(`calls/${call.id}/`, locale, frames.call, callPage(call, near, locale, parts.basePath), body)
    writer.page(`calls/${call.id}/source/`, locale, frames.source, sourcePage(call, locale), text('source'))
    writer.page(`checks/${call.id}/`, locale, frames.checks, checksPage(call, locale), text(`checks-${locale}`))
    if (locale === 'en') {
      const markup = body.toString()
      writer.file(oneFile(call.id), Buffer.from(oneFilePage({ facts: call, body: markup, forms: oneFileForms(markup) }, parts.oneFile)))
    }
  }
  writer.file(`calls/${call.id}/sentences.json`, text('sentences'))
  return writer.entries
}

/** Writes files, one after the other and without waiting: there is nothing else that its process could do meanwhile. */
class CallWriter {
  readonly entries: FileEntry[] = []
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  page(path: string, locale: Locale, frame: Frame, page: FramedPage, text: Buffer): void {
    const folder = (locale === 'en' ? '' : `${locale}/`) + path
    const [before, after] = fillFrame(frame, page)
    mkdirSync(join(this.#folder, folder), { recursive: true })
    this.#write(folder, `${folder}index.html`, Buffer.concat([Buffer.from(before), text, Buffer.from(after)]))
  }

  file(path: string, bytes: Buffer): void {
    this.#write(path, path, bytes)
  }

  #write(name: string, path: string, bytes: Buffer): void {
    writeFileSync(join(this.#folder, path), bytes)
    this.entries.push([name, revisionOf(bytes), bytes.length])
  }
}
