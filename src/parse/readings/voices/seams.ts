import { pairFits } from '../../../pairing/pair-fit.ts'
import type { ParagraphPair } from '../../../pairing/pair-paragraphs.ts'
import type { Usual } from '../../../pairing/usual.ts'
import type { Seam } from '../../frames/seed-line.ts'
import type { VoicedParagraph, VoiceGroup } from './voice-groups.ts'

/** What an end of a line that ends a sentence says for two paragraphs where the other language has two, in nats. */
const ENDS = 2

/**
 * Two paragraphs beside one that was put together from lines: where a full line ended a sentence and the halves fit, it was
 * two as well. Its second half is added to the group.
 */
export function atSeams(pair: ParagraphPair, group: VoiceGroup, usually: Usual): ParagraphPair[] {
  const side = pair.english.length === 1 ? 'english' : 'chinese'
  const other = side === 'english' ? 'chinese' : 'english'
  const [at = -1, ...more] = pair[side]
  const [one, two, ...rest] = pair[other].map((place) => group[other][place]?.line.text ?? '')
  const whole = group[side][at]
  if (!whole || more.length > 0 || one === undefined || two === undefined || rest.length > 0) return [pair]
  const fit = (own: string, its: string): number =>
    pairFits(
      [side === 'english' ? { english: own, chinese: its } : { english: its, chinese: own }],
      usually,
      Infinity,
    )[0] ?? 0
  const scored = (whole.line.seams ?? []).map((seam) => {
    const [before, behind] = halves(whole, seam)
    return { before, behind, score: fit(before.line.text, one) + fit(behind.line.text, two) }
  })
  const best = scored.reduce<(typeof scored)[0] | null>((a, b) => (a && a.score >= b.score ? a : b), null)
  const joint = side === 'english' ? `${one}${two}` : `${one} ${two}`
  if (!best || best.score + ENDS <= fit(whole.line.text, joint)) return [pair]
  group[side][at] = best.before
  group[side].push(best.behind)
  const [first = 0, second = 0] = pair[other]
  return [
    { ...pair, [side]: [at], [other]: [first] },
    { ...pair, [side]: [group[side].length - 1], [other]: [second] },
  ]
}

function halves(whole: VoicedParagraph, { characters, lines }: Seam): [VoicedParagraph, VoicedParagraph] {
  const { line } = whole
  const [before, behind] = [line.numbers.slice(0, lines), line.numbers.slice(lines)]
  return [
    { ...whole, line: { ...line, text: line.text.slice(0, characters), numbers: before } },
    {
      ...whole,
      line: {
        ...line,
        text: line.text.slice(characters).trimStart(),
        numbers: behind,
        number: behind[0] ?? line.number,
      },
    },
  ]
}
