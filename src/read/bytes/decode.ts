import { isUtf8 } from 'node:buffer'
import { problem, type Outcome, type Problem } from '../../model/problem.ts'
import { plausibility, scanUtf8 } from './encoding-evidence.ts'
import { splitLines } from './lines.ts'
import { decodeSample, decodeStrictly, type Encoding } from './strict-decoder.ts'
import { suspectText } from './suspect-text.ts'

/** A decoded text, without byte order mark, and the name of its encoding. */
export interface Decoded {
  text: string
  encoding: Encoding
}

/** Bytes that are looked at to weigh the encodings; enough for thousands of characters. */
const SAMPLE = 65536

/** A text in the right encoding scores above 0.5, in a wrong one below 0.2: see `plausibility`. */
const PLAUSIBLE = 0.3

/** Two encodings closer than this cannot be told apart. */
const CLEAR = 0.1

/** In damaged UTF-8 whole Chinese characters outnumber stray bytes; in any other encoding it is the reverse. */
const DAMAGED = 3

/** Chinese characters in UTF-8, in a file or a line of it, that are no accident. */
const FEWEST_LONG = 4

/** Bytes of a Western text to one of them outside of ASCII, at least. */
const MOSTLY_ASCII = 3
const WESTERN =
  'It may be Windows-1252 (“ANSI”) or another encoding of Western languages, which cannot be told apart: save it again as UTF-8 from the program that shows it rightly.'

/**
 * Decodes a file: UTF-8 and UTF-16 with or without byte order mark, GB18030, Big5. Each is decoded strictly; which of
 * them it is follows from a byte order mark, from being valid UTF-8, or from how common the decoded characters are.
 * @param file the path shown in problems
 * @returns `null` with an `encoding-undecodable` error (byte offset, line) where nothing fits. Text that was
 *   broken before it was saved is decoded and reported as `encoding-suspect`.
 */
export function decode(bytes: Uint8Array, file: string): Outcome<Decoded | null> {
  if (isUtf32(bytes)) return { value: null, problems: [undecodable(bytes, 0, null, file)] }
  const mark = byteOrderMark(bytes)
  if (mark) return strictly(bytes, mark.length, mark.encoding, file)
  const wide = wideEncoding(bytes)
  if (wide) return strictly(bytes, 0, wide, file)
  if (isUtf8(bytes)) return strictly(bytes, 0, 'utf-8', file)
  const scan = scanUtf8(bytes)
  const other = scan.long < FEWEST_LONG ? null : likeliest(lineAt(bytes, scan.firstInvalid), ['gb18030', 'big5'])
  if (other && scan.long > scan.invalid)
    return { value: null, problems: [mixed(bytes, scan.firstInvalid, other, 'utf-8', file)] }
  if (scan.long > scan.invalid * DAMAGED) return strictly(bytes, 0, 'utf-8', file)
  const legacy = likeliest(bytes, ['gb18030', 'big5', 'utf-16le', 'utf-16be'])
  const stray = legacy && !legacy.startsWith('utf-16') ? utf8Line(bytes) : null
  if (legacy && stray !== null) return { value: null, problems: [mixed(bytes, stray, 'utf-8', legacy, file)] }
  if (legacy) return strictly(bytes, 0, legacy, file)
  const problem = other
    ? mixed(bytes, scan.firstInvalid, other, 'utf-8', file)
    : undecodable(bytes, scan.firstInvalid, null, file)
  return {
    value: null,
    problems: [scan.long === 0 && bytes.length > scan.invalid * MOSTLY_ASCII ? { ...problem, hint: WESTERN } : problem],
  }
}

/** The line in which an offset is. */
function lineAt(bytes: Uint8Array, offset: number): Uint8Array {
  const end = bytes.indexOf(0x0a, offset)
  return bytes.subarray(bytes.lastIndexOf(0x0a, offset) + 1, end === -1 ? bytes.length : end)
}

/** Offset of the first line that is Chinese in UTF-8; in a text of another encoding that is no accident. */
function utf8Line(bytes: Uint8Array): number | null {
  for (let from = 0; from < bytes.length;) {
    const feed = bytes.indexOf(0x0a, from)
    const end = feed === -1 ? bytes.length : feed
    const { long, invalid } = scanUtf8(bytes.subarray(from, end))
    if (long >= FEWEST_LONG && invalid === 0) return from
    from = end + 1
  }
  return null
}

function mixed(bytes: Uint8Array, offset: number, stray: Encoding, most: Encoding, file: string): Problem {
  const found = undecodable(bytes, offset, most, file)
  return {
    ...found,
    message: `Two encodings are in this file: line ${found.line ?? 1} is ${NAMES[stray]}, other lines are ${NAMES[most]}.`,
    hint: 'Save each part as UTF-8 from the program that shows it rightly, then put them together again.',
  }
}

function byteOrderMark(bytes: Uint8Array): { length: number; encoding: Encoding } | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return { length: 3, encoding: 'utf-8' }
  if (first === 0xff && second === 0xfe) return { length: 2, encoding: 'utf-16le' }
  if (first === 0xfe && second === 0xff) return { length: 2, encoding: 'utf-16be' }
  return null
}

/** UTF-32 is not read; its mark begins like that of UTF-16, or its text is three quarters NUL. */
function isUtf32(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes
  const little = third === 0 && fourth === 0 && (second === 0 || (first === 0xff && second === 0xfe))
  return little || (first === 0 && second === 0)
}

/** Text has no NUL; where a file has some, it is UTF-16 or not text. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  return bytes.includes(0) ? likeliest(bytes, ['utf-16le', 'utf-16be']) : null
}

function likeliest(bytes: Uint8Array, encodings: Encoding[]): Encoding | null {
  const sample = bytes.length <= SAMPLE ? bytes : bytes.subarray(0, lineEnd(bytes, SAMPLE))
  const [best, next] = encodings
    .map((encoding) => {
      const wide = encoding.startsWith('utf-16')
      return {
        encoding,
        score: wide && bytes.length % 2 === 1 ? 0 : plausibility(decodeSample(sample, encoding), wide),
      }
    })
    .sort((a, b) => b.score - a.score)
  return best && best.score >= PLAUSIBLE && best.score - (next?.score ?? 0) >= CLEAR ? best.encoding : null
}

/** A sample should not end inside of a character: it ends behind a line feed, in whole code units. */
function lineEnd(bytes: Uint8Array, near: number): number {
  const feed = bytes.lastIndexOf(0x0a, near)
  return feed > near / 2 ? feed + 1 - ((feed + 1) % 2) : near
}

function strictly(bytes: Uint8Array, skip: number, encoding: Encoding, file: string): Outcome<Decoded | null> {
  const text = decodeStrictly(bytes.subarray(skip), encoding)
  if (typeof text === 'string') return { value: { text, encoding }, problems: suspectText(text, file) }
  return { value: null, problems: [undecodable(bytes, text.offset + skip, encoding, file)] }
}

function undecodable(bytes: Uint8Array, offset: number, encoding: Encoding | null, file: string): Problem {
  const before = bytes.subarray(0, offset)
  const expected = encoding ? `text in ${NAMES[encoding]}` : `text in ${Object.values(NAMES).join(', ')}`
  return problem({
    rule: 'encoding-undecodable',
    severity: 'error',
    file,
    line: splitLines(`${decodeSample(before, encoding ?? 'utf-8')}|`).length,
    actual: [...bytes.subarray(offset, offset + 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' '),
    expected,
    message: `The bytes at offset ${offset} are not ${expected}.`,
    hint: 'Save the file again as UTF-8 from the program that shows it rightly.',
  })
}

const NAMES: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little endian)',
  'utf-16be': 'UTF-16 (big endian)',
  gb18030: 'GB18030',
  big5: 'Big5',
}
