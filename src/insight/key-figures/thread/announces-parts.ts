import { isTime } from '../../tokens/is-time.ts'

const PARTS = /\b(?:segments?|divisions?|lines of business|business lines|(?:our|the) businesses)\b/i
const ANNOUNCES =
  /\b(?:I['’]?(?:ll| will| would|d)|let me|let['’]s|we['’]ll|we will) (?:\w+ ){0,2}(?:start|begin|turn|move)\b|\b(?:starting|beginning) with\b|\bplease (?:turn|go|move|refer|see)\b/i
/** `I'll discuss our mortgage technology results`: what stands between may be a part. */
const RESULTS =
  /\b(?:discuss|review|cover|address|turn to|move to|look at) (?:our|the) ((?:[\w-]+ ){1,4}?)(?:results|performance|business)\b/i
/** Words with which results are those of the company, or of some time. */
const OF_ALL =
  /\b(?:quarter\w*|years?|fiscal|financial|consolidated|overall|operating|total|company|group|first|second|third|fourth|full|recent|key|core|underlying|\d\w*)\b/i

/**
 * Whether a sentence says that parts of the company come next: `Turning to our segments, …`, `We have two reporting segments and I will
 * start with barcode`.
 * @param isHeading it begins as a heading does
 */
export function announcesParts(sentence: string, isHeading: boolean): boolean {
  const results = RESULTS.exec(sentence)?.[1]
  return (
    ((isHeading || ANNOUNCES.test(sentence)) && PARTS.test(sentence)) ||
    (results !== undefined && !OF_ALL.test(results) && !isTime(results))
  )
}
