import iconv from 'iconv-lite'
import type { Random } from '../../generated/random.ts'
import type { SpokenCall } from '../calls/spoken-call.ts'
import type { Layout } from '../choices/choices.ts'
import { markupOf } from './markup.ts'
import type { Setting } from './setting.ts'
import { writeCueFiles } from './write-cue-files.ts'
import { writeLineFiles } from './write-line-files.ts'
import { writeTable } from './write-table.ts'
import { writeWhisper } from './write-whisper.ts'

/**
 * Lays a call out.
 * @param call with the texts and names as the layout has them (`suited`)
 * @param next for what a layout leaves to chance: where comments stand, how long blocks are
 * @returns the files of the seed by their names
 */
export function writeLayout(call: SpokenCall, layout: Layout, next: Random): Record<string, string> {
  const setting: Setting = { layout, call, markup: markupOf(layout), next }
  switch (layout.container) {
    case 'txt':
    case 'md':
    case 'html':
      return writeLineFiles(setting)
    case 'srt':
    case 'vtt':
    case 'ass':
      return writeCueFiles(setting)
    case 'csv':
    case 'tsv':
    case 'sheet':
    case 'html-table':
      return writeTable(setting)
    case 'whisper':
      return writeWhisper(setting)
  }
}

/** A file's text as bytes. */
export function encoded(text: string, { encoding }: Layout): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text)
    case 'utf-8-mark':
      return Buffer.from(`\uFEFF${text}`)
    case 'utf-16':
      return Buffer.from(`\uFEFF${text}`, 'utf16le')
    case 'gb18030':
      return iconv.encode(text, 'gb18030')
  }
}
