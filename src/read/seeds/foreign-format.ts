import { problem, type Problem } from '../../model/problem.ts'

interface Format {
  name: string
  /** The first bytes of every such file, as Latin-1. */
  magic: string
  /** What to do. */
  hint: string
}

const AS_TEXT =
  'Open it in the program that made it and save it as plain text (UTF-8), or copy the text into a .txt file.'

/** Files that people have instead of text. */
const FORMATS: readonly Format[] = [
  { name: 'a PDF', magic: '%PDF-', hint: 'Open it, select and copy all of its text, and save that as a .txt file.' },
  { name: 'a document of Word, or another zip archive', magic: 'PK\x03\x04', hint: AS_TEXT },
  { name: 'an old document of Word', magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', hint: AS_TEXT },
  { name: 'a document in RTF', magic: '{\\rtf', hint: AS_TEXT },
  { name: 'a file packed by gzip', magic: '\x1f\x8b', hint: 'Unpack it first.' },
  { name: 'a picture', magic: '\x89PNG', hint: 'Text must be recognised in it first; this program does not do that.' },
  {
    name: 'a picture',
    magic: '\xff\xd8\xff',
    hint: 'Text must be recognised in it first; this program does not do that.',
  },
]

/**
 * Recognises files that hold no plain text by their first bytes.
 * @param rule of the error: what the file is wanted for
 * @returns an error, or `null`
 */
export function foreignFormat(bytes: Uint8Array, file: string, rule: 'import-format' | 'seed-format'): Problem | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const format = FORMATS.find(({ magic }) => start.startsWith(magic))
  if (!format) return null
  return problem({
    rule,
    severity: 'error',
    file,
    actual: format.name,
    expected: 'plain text',
    message: `${file} is ${format.name}, not plain text.`,
    hint: format.hint,
  })
}
