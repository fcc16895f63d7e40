import { isChineseFirm } from '../labels/role-or-firm.ts'

/** An operator's words that announce a question or open the round of them. */
const QUESTION = new RegExp(
  '\\b(?:first|next|final|last|another) question\\b|\\bquestions? (?:comes?|is|from|will come)\\b|' +
    '\\bopen (?:up )?(?:the )?(?:call|lines?|floor|conference)\\b[^.]{0,40}\\bquestions?\\b|' +
    '\\bquestion[- ]and[- ]answer\\b|\\bQ ?& ?A\\b|\\byour line is (?:now )?open\\b|' +
    '提问|提問|问题|問題|问答|問答|答问|答問',
  'i',
)

/** An operator's words that give the word to the company. */
const HANDOVER = new RegExp(
  '\\bturn(?:ing)? (?:the |this )?(?:call|conference|meeting|floor|it)?\\s?(?:back )?over\\b|' +
    '\\bclosing (?:remarks|comments)\\b|\\bno further questions\\b|' +
    '[没沒]有(?:更多|其他)?的?提?[问問][题題]?',
  'i',
)

/** Whether the operator announces a question. */
export function announcesQuestion(text: string): boolean {
  return QUESTION.test(text) && !handsOver(text)
}

/** Whether the operator gives the word to the company. */
export function handsOver(text: string): boolean {
  return HANDOVER.test(text)
}

const LINK = new RegExp(
  '^[,;]?\\s*(?:(?:-|–|—|,)\\s+)?(?:(?:an? )?(?:senior )?analysts? )?' +
    '(?:(?:with|from|of|at|representing)\\s+)?(?:the line of\\s+)?(?:the\\s+)?',
  'i',
)
const INNER = /^(?:of|and|&|de|the)$/
const STOP = /^(?:Please|Your|You|Go|One|Thank|Thanks|Sir|Ma['’]am|And|The|We|Our|Now|Is|Are)$/
const ABBREVIATION = /^(?:\p{Lu}\.)+$|^(?:St|Inc|Co|Corp|Bros)\.$/u

/** Longest part of a cue that is looked at, in characters. */
const LONGEST_FIRM = 80

/**
 * The firm that stands behind a name in an operator's cue: `Mark Mahaney, Evercore.`, `Ross Sandler with Barclays.`
 * @param after the text behind the name
 */
export function firmBehind(after: string): string | null {
  const link = LINK.exec(after)?.[0] ?? ''
  if (!/[,;–—-]|\b(?:with|from|of|at|representing)\b/.test(link)) return null
  const words: string[] = []
  for (const word of after.slice(link.length, link.length + LONGEST_FIRM).split(/\s+/)) {
    const bare = word.replace(/[.,;:!?]+$/, '')
    if (STOP.test(bare) || !(/^[\p{Lu}\p{N}&]/u.test(word) || (words.length > 0 && INNER.test(word)))) break
    const ends = bare !== word && !ABBREVIATION.test(word)
    words.push(ends ? bare : word)
    if (ends) break
  }
  while (INNER.test(words.at(-1) ?? '')) words.pop()
  return words.join(' ') || null
}

/** Characters before a name in which its firm stands. */
const BEFORE = 24

/**
 * The firm that stands before a name in an operator's cue in Chinese: `第一个问题来自示例银行的陈博。`
 * @returns `null` where the name is not in the text, or nothing before it is certainly a firm
 */
export function firmBefore(text: string, name: string): string | null {
  const at = text.indexOf(name)
  if (at === -1) return null
  const phrase =
    text
      .slice(Math.max(0, at - BEFORE), at)
      .split(/[，,。、：:（(]/)
      .at(-1) ?? ''
  const firm = phrase
    .replace(/^.*(?:[来來]自|[请請]|[问問][题題]是|一位|一[个個]|我(?:是|叫))/, '')
    .replace(/的?(?:分析[师師])?\s*$/, '')
    .trim()
  return isChineseFirm(firm) ? firm : null
}
