import { FORMAT } from '../../model/published.ts'
import { problem, type Outcome, type Problem } from '../../model/problem.ts'
import type { Transcript } from '../../model/transcript.ts'
import { splitLines } from '../../read/bytes/lines.ts'
import type { SeedText } from '../../read/seeds/read-seeds.ts'
import type { ExportedCall } from './exported-call.ts'
import { formatOfJsonLines, fromJsonLines } from './from-json-lines.ts'
import { formatOfMarkdown, fromMarkdown } from './from-markdown.ts'
import { formatOfTmx, fromTmx } from './from-tmx.ts'
import { transcriptOf } from './transcript-of.ts'

/** How one kind of export is recognised and read. */
interface ExportReader {
  ending: RegExp
  formatOf: (rows: readonly string[]) => string | null
  read: (rows: readonly string[], file: string) => ExportedCall | null
}

const READERS: readonly ExportReader[] = [
  { ending: /\.(?:md|markdown)$/i, formatOf: formatOfMarkdown, read: fromMarkdown },
  { ending: /\.jsonl$/i, formatOf: formatOfJsonLines, read: fromJsonLines },
  { ending: /\.tmx$/i, formatOf: formatOfTmx, read: fromTmx },
]

const FAMILY = FORMAT.replace(/\d+$/, '')

/**
 * Reads a file that `npm run export` has written: what it states is taken as it is.
 * @returns `null` where the file is none, or where it cannot be read as one, which a `container-damaged` problem says: it is
 *   read like any other file of its kind then
 */
export function readExported({ id, file, text }: SeedText): Outcome<Transcript | null> {
  const reader = READERS.find(({ ending }) => ending.test(file))
  const rows = reader ? splitLines(text) : []
  const format = reader?.formatOf(rows)
  if (!reader || !format?.startsWith(FAMILY)) return { value: null, problems: [] }
  const read = format === FORMAT ? reader.read(rows, file) : null
  return read
    ? { value: transcriptOf(read, id), problems: read.problems }
    : { value: null, problems: [notOurs(file, format)] }
}

function notOurs(file: string, format: string): Problem {
  const [message, hint] =
    format === FORMAT
      ? ['what it says of the call cannot be understood', 'Export the call again.']
      : [`${format} is not known here`, 'Update duizhao, or export the call again with this version.']
  return problem({
    rule: 'container-damaged',
    severity: 'warning',
    file,
    actual: format,
    expected: FORMAT,
    message: `${file} says that it is an exported call, but ${message}. It is read like any other file of its kind.`,
    hint,
  })
}
