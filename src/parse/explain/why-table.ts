import type { LineExplanation } from '../../model/line-explanation.ts'

/** What stands for the text of a line between the two parts of its frame. */
const TEXT = '…'

/** The explanations as tab-separated values, a line for each: number, frame, kind, why, how sure. */
export function whyTable(lines: readonly LineExplanation[]): string {
  return lines
    .map((one) => `${[String(one.line), frame(one), kind(one), one.why, one.sure.toFixed(2)].map(cell).join('\t')}\n`)
    .join('')
}

function frame({ before, text, after }: LineExplanation): string {
  return before === '' && after === '' ? '' : `${before}${text === '' ? '' : TEXT}${after}`
}

/** `English ¶12 Ann Lee`, `speaker Ann Lee`, `heading` */
function kind({ kind: own, languages, paragraphs, speaker }: LineExplanation): string {
  const what = own === 'speech' ? languages.join(' and ') : own
  return [what, ...paragraphs.map((n) => `¶${n}`), ...(speaker === null ? [] : [speaker])].join(' ')
}

/** Tabs and line ends of a text would be taken for borders. */
function cell(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
}
