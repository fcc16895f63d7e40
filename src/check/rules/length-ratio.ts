import type { Pair } from '../pair.ts'
import type { Rule } from '../rule.ts'

/** Words below which the length of a translation says nothing. */
const FEWEST_WORDS = 15
/** Pairs below which a call has no distribution of its own. */
const FEWEST_PAIRS = 12
/** Distance from the median, in standard deviations of a normal distribution, from which a pair is told. */
const FAR = 4
/** A median absolute deviation times this is a standard deviation, for a normal distribution. */
const DEVIATION = 1.4826
/** Natural logarithm of the smallest ratio to the median that is worth telling: half as long again. */
const LEAST = Math.log(1.5)

/** Latin words and numbers, and Chinese characters, of a text. */
function units(text: string): number {
  let count = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const letter =
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0xc0 && code < 0x250)
    if (code >= 0x3400 && code < 0xa000) count++
    else if (letter && !inWord) count++
    inWord = letter
  }
  return count
}

/** Length of a translation for each English word, as a logarithm: a Chinese character and a Latin word count one. */
function ratio({ source, translation }: Pair): number | null {
  const words = units(source.text)
  const chinese = units(translation.text)
  return words < FEWEST_WORDS || chinese === 0 ? null : Math.log(chinese / words)
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

export const lengthRatio: Rule = {
  name: 'length-ratio',
  severity: 'info',
  find: (call) => {
    const measured = call.pairs.flatMap((pair) => {
      const value = ratio(pair)
      return value === null ? [] : [{ pair, value }]
    })
    if (measured.length < FEWEST_PAIRS) return []
    const middle = median(measured.map(({ value }) => value))
    const spread = median(measured.map(({ value }) => Math.abs(value - middle))) * DEVIATION
    return measured
      .filter(({ value }) => Math.abs(value - middle) > Math.max(FAR * spread, LEAST))
      .map(({ pair: { paragraph, translation }, value }) => ({
        says: value < middle ? 'short' : 'long',
        values: { n: String(paragraph.n), percent: String(Math.round(Math.exp(value - middle) * 100)) },
        paragraph,
        marks: [],
        line: translation.line,
      }))
  },
}
