import iconv from 'iconv-lite'

/** The encodings that a seed may have. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

/** Where and how a strict decoding ended too early. */
export interface DecodingFault {
  /** Offset of the first byte that does not fit. */
  offset: number
}

/**
 * Decodes bytes or finds the first that does not fit; never puts a replacement character.
 * Big5 is decoded by `iconv-lite`, which follows the WHATWG table; ICU's maps what is undefined to private characters.
 */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | DecodingFault {
  return attempt(bytes, encoding) ?? { offset: firstFault(bytes, encoding) }
}

/** Decodes with replacement characters, to weigh an encoding by a sample; the result must not be kept. */
export function decodeSample(bytes: Uint8Array, encoding: Encoding): string {
  return encoding === 'big5'
    ? iconv.decode(bytes, encoding)
    : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

function attempt(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'big5') {
    const text = iconv.decode(bytes, encoding, { stripBOM: false })
    return text.includes('\uFFFD') ? null : text
  }
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * The line that fails is found first, then the byte in it by halving. A line feed byte is never part of another
 * character in UTF-8, GB18030 and Big5; UTF-16 is cut into blocks of whole code units.
 */
function firstFault(bytes: Uint8Array, encoding: Encoding): number {
  const wide = encoding.startsWith('utf-16')
  for (let from = 0; from < bytes.length;) {
    const feed = wide ? from + WIDE_BLOCK - 1 : bytes.indexOf(0x0a, from)
    let end = feed === -1 || feed >= bytes.length ? bytes.length : feed + 1
    if (wide && end < bytes.length && isHighSurrogate(bytes, end - 2, encoding)) end -= 2
    if (attempt(bytes.subarray(from, end), encoding) === null)
      return from + faultIn(bytes.subarray(from, end), encoding)
    from = end
  }
  return bytes.length
}

const WIDE_BLOCK = 65536

function isHighSurrogate(bytes: Uint8Array, at: number, encoding: Encoding): boolean {
  return ((bytes[encoding === 'utf-16be' ? at : at + 1] ?? 0) & 0xfc) === 0xd8
}

/** Halves the bytes, keeping what decodes on the left, then goes on by single characters. */
function faultIn(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > LONGEST) {
    const middle = (good + bad) >> 1
    const fit = SIZES.map((size) => middle + 1 - size).find((end) => fits(bytes, good, end, encoding))
    if (fit === undefined) bad = middle
    else good = fit
  }
  for (;;) {
    const from = good
    const size = SIZES.find((candidate) => fits(bytes, from, from + candidate, encoding))
    if (size === undefined) return good
    good += size
  }
}

/** Bytes of the longest character in any of the encodings. */
const LONGEST = 4
const SIZES = [1, 2, 3, 4]

function fits(bytes: Uint8Array, from: number, to: number, encoding: Encoding): boolean {
  return to > from && to <= bytes.length && attempt(bytes.subarray(from, to), encoding) !== null
}
