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
  title: { en: 'A translation of unusual length', 'zh-Hans': '译文长度异常', 'zh-Hant': '譯文長度異常' },
  why: {
    en:
      'A translation much shorter than the others of this call has often lost sentences; a much longer one holds ' +
      'something that was not said, or a neighbour.',
    'zh-Hans': '比本场其他译文短得多的，往往漏了句子；长得多的，可能混进了没说过的话或相邻段落。',
    'zh-Hant': '比本場其他譯文短得多的，往往漏了句子；長得多的，可能混進了沒說過的話或相鄰段落。',
  },
  mend: { en: 'Compare the two texts sentence by sentence.', 'zh-Hans': '逐句对照两边。', 'zh-Hant': '逐句對照兩邊。' },
  messages: {
    short: {
      en: 'The translation of ¶{n} is {percent}% of the length usual in this call.',
      'zh-Hans': '¶{n} 的译文只有本场常见长度的 {percent}%。',
      'zh-Hant': '¶{n} 的譯文只有本場常見長度的 {percent}%。',
    },
    long: {
      en: 'The translation of ¶{n} is {percent}% of the length usual in this call.',
      'zh-Hans': '¶{n} 的译文是本场常见长度的 {percent}%。',
      'zh-Hant': '¶{n} 的譯文是本場常見長度的 {percent}%。',
    },
  },
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
