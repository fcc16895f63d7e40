import type { Draft } from '../draft/draft.ts'
import { draftBuilder } from '../draft/draft-builder.ts'
import { readAround } from './front.ts'
import { heading } from './heading.ts'
import { isSpeech, type SeedLine } from '../frames/seed-line.ts'
import { isOperator } from '../labels/speaker-label.ts'

/** Above it stands an article about the call, below it the call. */
const FULL =
  /^(?:the )?(?:full|complete|entire)?\s?(?:conference |earnings )?(?:call )?transcript$|^(?:[电電][话話])?(?:[会會][议議]?)?(?:完整)?(?:逐字稿|[实實][录錄]|全文)$/i

/** What follows the call on a page. */
const END = new RegExp(
  '^(?:duration|length):? \\d+ min|^transcription ended\\b|^(?:[时時][长長])[:：]? ?\\d+|^(?:read|up) next$|^more .{1,40} (?:analysis|news|coverage)$|' +
    '^(?:[—–-]{1,3} ?)?end ?[—–-]{1,3}$|^all earnings call transcripts$|^this (?:article|transcript|conference call transcript) (?:is|was|has|represents)\\b|' +
    '^(?:related|recommended|premium|latest) .{1,30}$|^you may also like|^more like this$|^stocks mentioned$|' +
    'motley fool (?:has|owns|recommends)\\b|^where to invest \\$|^should you (?:buy|invest)|^\\d+ stocks we like|' +
    '^(?:important |legal )?disclaimers?\\b|^(?:copyright|©)|^\\[?end of (?:the )?(?:call|transcript|q ?& ?a)|^about the author|^transcribed by\\b|^you (?:are|were|have) (?:receiv|sent|subscrib)|^(?:to )?unsubscribe\\b|^this (?:e-?mail|message) was sent\\b|^本[邮郵]件由|^definitions$|^(?:[a-z]+ )?glossary(?: of (?:key )?terms)?$|' +
    '^(?:附件清[单單]|免[责責][声聲]明|[风風][险險](?:及免[责責])?提示|推[荐薦][阅閱][读讀]|相[关關][阅閱][读讀]|延伸[阅閱][读讀]|[责責]任[编編][辑輯]|[关關][于於]作者|(?:名[词詞]|[术術][语語])(?:解[释釋]|表)$|版[权權]所有)',
  'i',
)

/** What a machine that translates offers when it is done: `Let me know if you would like a summary.` */
const OFFER =
  /^(?:if you\b|let me know\b|would you like\b|do you want\b|shall i\b|i can also\b|如果?[您你]?(?:需要|想|[愿願]意|希望)|如需|需要我|要不要我)(?=.{0,100}(?:summar|translat|bilingual|format|table|bullet|key (?:points|takeaways)|[总總][结結]|[摘]要|翻[译譯]|[双雙][语語]|表格|要[点點]|整理))/i

/** The end of a page is no more than this share of its lines, or than this many lines, half of them at most. */
const LAST = 0.25
const LAST_LINES = 60

/** The lines of a seed taken apart: the call, and the page around it. */
export interface CallInPage {
  lines: SeedLine[]
  head: SeedLine[]
  tail: SeedLine[]
}

/**
 * Takes a call out of the article or page that it stands in: what comes before the heading of its text, such as figures,
 * a glossary and a table of contents, and what comes after its last words.
 */
export function callInPage(lines: SeedLine[]): CallInPage {
  const start = beginning(lines)
  const end = footnotes(lines, ending(lines, start))
  return { lines: lines.slice(start, end), head: lines.slice(0, start), tail: lines.slice(end) }
}

/** The draft of the call, with what the page around it says. */
export function withPage(draft: Draft, { head, tail }: CallInPage): Draft {
  const builder = draftBuilder()
  readAround(head, builder, false)
  readAround(tail, builder, true)
  const { front, participants } = builder.finish()
  return { ...draft, front: [...front, ...draft.front], participants: [...participants, ...draft.participants] }
}

/** Index behind the heading of the call's text; 0 where there is none, or where somebody speaks above it. */
function beginning(lines: SeedLine[]): number {
  let start = 0
  for (const [at, line] of lines.entries()) {
    const { text, label } = line
    if (label && isOperator(label.name)) break
    if (start > 0 && isSpeech(line)) break
    if (FULL.test(text.replace(/[:：]$/, ''))) return at + 1
    if (heading(text)?.section === 'prepared') start = at + 1
  }
  return start
}

/** The sign of a footnote: `[1]`, `[^1]`, `¹`, `†`. */
const FOOTNOTE = /^(?:\[\^?\d{1,3}\]|[¹²³⁴-⁹]+|†)(?=:?\s?\S)/u

/** Index of the first of the footnotes that the call ends with: lines whose sign stands within what is said, in their order. */
function footnotes(lines: SeedLine[], end: number): number {
  const signOf = ({ before, text }: SeedLine): string | undefined => FOOTNOTE.exec(before + text)?.[0]
  const said = lines.findLastIndex((line, at) => at < end && signOf(line) === undefined) + 1
  const texts = lines.slice(0, said).map(({ text, after }) => text + after)
  const known = lines.slice(said, end).every((line) => texts.some((text) => text.includes(signOf(line) ?? '\n', 1)))
  return known ? said : end
}

/** Index of the first line that is not of the call any more. */
function ending(lines: SeedLine[], start: number): number {
  const from = Math.max(
    start + 1,
    lines.length - Math.max(Math.min(LAST_LINES, lines.length >> 1), Math.floor(lines.length * LAST)),
  )
  let end = lines.length
  for (let at = lines.length - 1; at >= from; at--) {
    const line = lines[at]
    // The operator speaks in the call, with a colon or alone on the line.
    if (!line || isOperator(line.label?.name ?? /^[^:：]*/.exec(line.text)?.[0] ?? '')) break
    const list = heading(line.text)?.participants !== undefined && !lines.slice(at + 1, end).some(isSpeech)
    if (list || END.test(line.text) || (at === lines.length - 1 && OFFER.test(line.text))) end = at
  }
  return end
}
