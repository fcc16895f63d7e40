import { commonChinese } from '../../text/chinese/common-chinese.ts'

/** Characters that no text holds: what a decoder puts for broken bytes, controls, private use, unassigned. */
const IMPOSSIBLE = /[\p{Co}\p{Cn}\uFFFD]|(?![\t\n\f\r\v])\p{Cc}/u
/** In GB18030 such a character is four bytes that no other encoding has in this order. */
const PICTURE = /[\u{1F000}-\u{1FAFF}]/u
const LATIN = /[\p{Script=Latin}\p{N}\p{P}\p{S}\s]/u

/**
 * How much a decoded text looks like text, from 0 to 1: the share of common Chinese characters and of emoji among those
 * outside of ASCII, less the impossible ones. ASCII counts as well where `wide` says that its bytes are evidence.
 * A text in the right encoding scores above 0.5, one in a wrong encoding below 0.2.
 */
export function plausibility(text: string, wide: boolean): number {
  let seen = 0
  let common = 0
  for (const character of text) {
    // A line end is no evidence.
    if (character === '\u0085') continue
    const ascii = character < '\u0080'
    if (IMPOSSIBLE.test(character)) {
      seen += 1
      common -= 2
    } else if (!ascii || wide) {
      seen += 1
      if (commonChinese.has(character) || PICTURE.test(character) || (wide && ascii && LATIN.test(character)))
        common += 1
    }
  }
  return seen === 0 ? 0 : Math.max(0, common / seen)
}

/** What a scan of bytes for UTF-8 finds. */
export interface Utf8Scan {
  /** Offset of the first byte that is not part of a valid sequence; the length where there is none. */
  firstInvalid: number
  /** Valid sequences of three bytes or more: Chinese in UTF-8. */
  long: number
  /** Bytes outside of valid sequences. */
  invalid: number
}

/** Scans bytes for valid UTF-8 sequences, going on behind invalid bytes. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  const scan: Utf8Scan = { firstInvalid: bytes.length, long: 0, invalid: 0 }
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at)
    if (length === 0) {
      if (scan.invalid === 0) scan.firstInvalid = at
      scan.invalid += 1
    } else if (length >= 3) {
      scan.long += 1
    }
    at += length || 1
  }
  return scan
}

/** Length of the valid UTF-8 sequence at an offset, 0 where there is none (Unicode 17, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  const second = bytes[at + 1] ?? 0
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < least || second > most) return 0
  for (let next = at + 2; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}
