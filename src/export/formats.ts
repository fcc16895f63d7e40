import { csv } from './csv.ts'
import { epub } from './epub/epub.ts'
import type { ExportContext } from './export-context.ts'
import { jsonLines } from './json-lines.ts'
import { markdown } from './markdown.ts'
import type { PublishedCall } from './published-call.ts'
import { tei } from './tei/tei.ts'
import { tmx } from './tmx.ts'

/** A format in which calls can be taken along. */
export interface ExportFormat {
  /** Ending of its files, without the dot. */
  ending: string
  mediaType: string
  /** Writes one call. The same call gives the same bytes. */
  write: (call: PublishedCall, context: ExportContext) => string | Uint8Array
}

/** The formats by the names that the command line and `content/site.yaml` have for them. */
export const formats = {
  epub: { ending: 'epub', mediaType: 'application/epub+zip', write: epub },
  md: { ending: 'md', mediaType: 'text/markdown; charset=utf-8', write: markdown },
  jsonl: { ending: 'jsonl', mediaType: 'application/jsonl', write: jsonLines },
  tei: { ending: 'tei.xml', mediaType: 'application/tei+xml', write: tei },
  csv: { ending: 'csv', mediaType: 'text/csv; charset=utf-8', write: csv },
  tmx: { ending: 'tmx', mediaType: 'application/x-tmx+xml', write: tmx },
} as const satisfies Record<string, ExportFormat>

/** Name of a format. */
export type FormatName = keyof typeof formats

/** The name of a file. Books in one language have it in their name. */
export function fileName(id: string, format: FormatName, { languages }: Pick<ExportContext, 'languages'>): string {
  const lang = format === 'epub' && languages !== 'both' ? `.${languages}` : ''
  return `${id}${lang}.${formats[format].ending}`
}

/** All names, in the order in which they are offered. */
export const formatNames = Object.keys(formats).filter(isFormatName)

/** Whether a name is that of a format. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}
