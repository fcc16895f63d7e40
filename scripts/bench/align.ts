import { otherScript } from '../../src/text/chinese/other-script.ts'
import { align } from '../../src/call/align.ts'
import type { ChineseLang } from '../../src/model/transcript.ts'
import { convert } from '../../src/script/convert.ts'
import { punctuate } from '../../src/script/punctuate.ts'
import { readReal } from './layouts/judge/read-drawn.ts'

interface TextPair {
  source: string
  translation: string
}

/** Runs over a call, of which the fastest counts: what else the machine does is not measured. */
const RUNS = 100

/** How far the translation is moved on to see what is shown of paragraphs that do not belong together. */
const FURTHER = 7

function fastest(work: () => void): string {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return `${Math.min(...times).toFixed(1)} ms`
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10}%`
}

/** What the alignment makes of some pairs: how many have several groups to tell apart, and how many of those it shows. */
function count(
  pairs: TextPair[],
  lang: ChineseLang,
): Record<'several' | 'shown' | 'sentences' | 'in' | 'groups', number> {
  const sums = { several: 0, shown: 0, sentences: 0, in: 0, groups: 0 }
  for (const { source, translation } of pairs) {
    const { groups, shown } = align(source, translation, { source: 'en', translation: lang })
    const sentences = groups.reduce((sum, group) => sum + group.source.length, 0)
    if (sentences < 2) continue
    sums.several++
    sums.sentences += sentences
    if (!shown) continue
    sums.shown++
    sums.in += sentences
    sums.groups += groups.length
  }
  return sums
}

/** Prints for each seed how much of it is aligned and shown, and what alignment, conversion and punctuation take. */
export async function bench(): Promise<void> {
  for (const call of (await readReal()).values()) {
    const lang = call.translation?.lang
    if (lang === undefined) continue
    const pairs = call.turns
      .flatMap((turn) => turn.paragraphs)
      .flatMap(({ source, translation }): TextPair[] =>
        source && translation ? [{ source: source.text, translation: translation.text }] : [],
      )
    const moved = pairs.map(({ source }, at) => ({
      source,
      translation: pairs[(at + FURTHER) % pairs.length]?.translation ?? '',
    }))
    const own = count(pairs, lang)
    const foreign = count(moved, lang)
    const other = otherScript(lang)
    console.log(
      [
        `${call.id}: ${pairs.length} pairs of paragraphs, ${own.several} of them with several sentences (${own.sentences})`,
        `  shown: ${percent(own.shown, own.several)} of these paragraphs, ${percent(own.in, own.sentences)} of their sentences, ` +
          `in ${own.groups} groups`,
        `  shown against the translation of another paragraph: ${percent(foreign.shown, foreign.several)}`,
        `  a call takes: alignment ${fastest(() => void count(pairs, lang))}, ` +
          `conversion ${fastest(() => pairs.forEach(({ translation }) => void convert(translation, lang, other)))}, ` +
          `punctuation ${fastest(() => pairs.forEach(({ translation }) => void punctuate(translation, 'zh-Hans')))}`,
      ].join('\n'),
    )
  }
}
