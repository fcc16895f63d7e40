import type { Download } from '../model/paths/download.ts'
import { csv } from './csv.ts'
import { epub } from './epub/epub.ts'
import type { ExportContext } from './material/export-context.ts'
import { jsonLines } from './json-lines.ts'
import { markdown } from './markdown.ts'
import type { PublishedCall } from './material/published-call.ts'
import { tei } from './tei/tei.ts'
import { tmx } from './tmx.ts'

/** Writes one call. The same call gives the same bytes. */
type Writer = (call: PublishedCall, context: ExportContext) => string | Uint8Array

/** Name of a format that is made of a published call. */
export type FormatName = Exclude<Download, 'html'>

/** The formats. */
export const formats: Readonly<Record<FormatName, Writer>> = { epub, md: markdown, jsonl: jsonLines, tmx, tei, csv }

/** Whether a name is that of a format. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}
