import { isStageDirection } from '../../text/stage-direction.ts'
import { paragraphsOf, type Draft, type DraftParagraph } from '../draft/draft.ts'

/** Characters in which a name ends. */
const LONGEST_HEAD = 60

/** Share of the paragraphs before which words stand as a name does in one language only, from which on nobody says them. */
const ONE_SIDED = 0.05

/** What stands before the words of a paragraph as a name does: with a colon, before a quotation, in brackets. */
const HEADS = [
  /^((?:[^:：。，,！？!?；;–—|~>()（）]|[(（][^()（）]*[)）]){1,40}?)\s*[:：;；–—|~>]+\s*\S/u,
  /^([^\s“「『"。，,！？!?；;]+(?: [^\s“「『"。，,！？!?；;]+){0,3})\s*[“「『]/u,
  /^[[【(（〈<《{]([^\])）】〉>》}]{1,30})[\])）】〉>》}]/u,
]

/** `Ann Lee Could you say more?`: a name before the word that a sentence begins with. */
const BEFORE_SENTENCE =
  /^(?:\p{Lu}[\p{L}'’-]{1,20} ){2,3}(?:I|We|You|The|It|This|That|There|Our|My|So|And|But|Thanks?|Good|Hi|Hello|Yes|No|Could|Can|Would|What|How|Why|When|Great|Okay|Well|Just|In|On|As|If|Let)\b[ ,]/u

/** `10:30 in the morning`, and phrases: `Two things matter here`, `我的回答很简单`. */
const NO_NAME = /\d:\d|\p{L} \p{Ll}+ \p{L}|[的是我們们這这那有很就一二两兩三]/u

/** Paragraphs before whose words a name stands: that of somebody who speaks, one before a sentence, or such words in the one language only. */
export function prefixed({ turns }: Draft): DraftParagraph[] {
  const names = new Set(
    turns
      .flatMap(({ label }) => [label?.name ?? '', label?.zh ?? ''])
      .flatMap((name) => [name, ...name.split(/[\s·‧・•]/)])
      .filter(({ length }) => length > 1),
  )
  const paragraphs = turns.flatMap((turn) => turn.paragraphs)
  const named: DraftParagraph[] = []
  const oneSided: DraftParagraph[] = []
  for (const one of paragraphs) {
    const [english, chinese] = [one.source, one.translation].map((passage) => passage && headOf(passage.text))
    if ([english, chinese].some((head) => head != null && names.has(head))) named.push(one)
    if (one.source && BEFORE_SENTENCE.test(one.source.text)) named.push(one)
    const [other, head] = english == null ? [one.source, chinese] : [one.translation, english]
    if (head != null && other && !/[:：—–]|["“「『[【(（]/u.test(other.text.slice(0, LONGEST_HEAD))) oneSided.push(one)
  }
  const many = oneSided.length > 1 && oneSided.length >= paragraphs.length * ONE_SIDED
  return [...new Set([...named, ...(many ? oneSided : [])])]
}

function headOf(text: string): string | undefined {
  for (const shape of HEADS) {
    const head = shape.exec(text.slice(0, LONGEST_HEAD))?.[1]
    if (head !== undefined) return NO_NAME.test(head) || isStageDirection(head) ? undefined : head
  }
  return undefined
}

/** What nobody says: keys of JSON, tags, escapes, emphasis, rules, borders of tables, columns. */
const MARKUP =
  /^(?:[:：;；,，|/\\*#=~^—–―·•．。、！？!?>»０-９]|-\s)|\{"|"\s*:\s*["[{]|<\/?[a-z][a-z\d]*(?:\s[^>]*)?>|\\[nt]|&(?:nbsp|amp|lt|gt|quot|#\d+);|\*\*|\]\(|^\||\|$|\+[-=]{2,}|\t|(?<![.?!]) {3,}|[│┃║┌└├]|-->|\u001b/u

/** What names are written with, and the longest, in characters. */
const WRITTEN = /^[\p{L}\p{M}\d .'’·‧・•\-–&"“”()（）,，/#_@]{1,60}$/u

/** Paragraphs in whose texts markup is left, or in the name of who says them. */
export function marked({ turns }: Draft): DraftParagraph[] {
  return turns.flatMap(({ label, paragraphs }) =>
    label && !WRITTEN.test(label.name)
      ? paragraphs
      : paragraphs.filter(({ source, translation }) =>
          [source, translation].some((one) => one !== null && MARKUP.test(one.text)),
        ),
  )
}

/** English words in small letters, one behind the other: brands and terms stand in Chinese with capitals. */
const WORDS = /(?:\b[a-z]{1,16},? ){5}/
/** Chinese characters beside them from which on a text holds both languages. */
const CHINESE = 8

/** Paragraphs with a text that is in both languages. */
export function mixed(draft: Draft): DraftParagraph[] {
  const isMixed = (text: string): boolean =>
    WORDS.test(text) && (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= CHINESE
  return paragraphsOf(draft).filter(({ source, translation }) =>
    [source, translation].some((one) => one !== null && isMixed(one.text)),
  )
}
