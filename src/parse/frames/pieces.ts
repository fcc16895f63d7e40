import { CLOCK, MOMENT } from '../../text/clock.ts'
import { isStageDirection } from '../../text/stage-direction.ts'
import { namedLanguage } from './language-words.ts'

/** Something that stands before the text of a line and may be its frame. */
export interface Piece {
  /** A number, one behind words that is all of a line, a letter that counts, a time, marks such as bullets, rules and emoji, or words with a delimiter around or behind them. */
  kind: 'number' | 'field' | 'letter' | 'time' | 'mark' | 'word'
  /** What is the same in pieces of one kind: `[0]`, `[en]`, `👤`, `zh:`. */
  key: string
  /** The number, the words without a number behind them, or the marks themselves. */
  core: string
  /** The number, also one behind words: `[EN 12]`. */
  value?: number
  /** Offset behind it and the blanks that follow. */
  end: number
}

/** Pieces that are looked for before one text. */
const MOST = 6

/** Longest words in a piece, in characters: `英文原文`, `Translation`, a name. */
const LONGEST = 24

/** Longest span of time, as captions write it: `00:12:34,000 --> 00:12:38,500`. */
const LONGEST_SPAN = 32

const OPEN = '[\\[【［(（<〈《{〔「｛＜]'
const CLOSE = '[\\]】］)）>〉》}〕」｝＞]'

/** `[ 12]`, `【英】`, `(00:12:34)`, `<EN>` */
const BRACKETED = new RegExp(
  `^(?<open>${OPEN})\\s*(?<core>[^\\[\\]【】［］()（）<>〈〉《》{}]{1,${LONGEST_SPAN}}?)\\s*(?<close>${CLOSE})(?:\\s*[:：](?!\\d))?\\s*`,
  'u',
)

const SECONDS = '\\d{1,5}(?:\\.\\d{1,3})?\\s?s'
const UNTIL = '\\s*(?:-->|[-–—~→至])\\s*'

/** A time, with its day or without, or the span to another one. */
const TIME = new RegExp(`^${MOMENT}(?!\\d|:)(?:${UNTIL}${CLOCK})?(?:\\s*[-–—|,]\\s*|\\s+|$|(?=[^\\w\\s]))`, 'iu')

/** How one may begin, so that others are not looked at closely. */
const MAY_BE_TIME = /^(?:\d|[a-z]{2,9}\b|[今昨星周週上下中凌早晚])/i

/** What stands in brackets around a time: also seconds alone, `45s - 89s`. */
const WHOLE_TIME = new RegExp(`^(?:${MOMENT}(?:${UNTIL}[\\d:.,]+)?|${SECONDS}(?:${UNTIL}${SECONDS})?)$`, 'iu')

/** `12.`, `12)`, `#12`, `§12`, `¶ 12`, `No. 12`, `12 |`, `012`, `1.12`, `S01T`; the figure must not go on behind it. */
const NUMBER =
  /^(?<sign>[#№§¶]\s?|No\.?\s?|第\s?(?=\d+\s?[段句條条])|P(?=\d)|L(?=\d)|\p{Lu}{1,2}(?=\d{2,4}[A-Za-z]?\s\s?\S)|Q(?=\d+[.)、]))?(?<core>\d{1,5}|[０-９]{1,4})(?<suffix>(?:(?<=\p{Lu}\d{2,4})[A-Za-z]|[a-d]|['′’])(?=\s))?(?<behind>[.:：．](?!\d(?!\d?:\d\d))|[)、）]|\s?[|｜](?=\s)|\s[-–—](?=\s)|\s?[段句條条](?![\p{Script=Han}])|(?=\s|\\?$))[:：.]?\s*/u

/** `a.`, `(b)`, `c)` */
const LETTER = /^[(（]?(?<core>[a-z])[.)）]\s+/

/** `1.12`, `2.3.4 `: counted is the last figure. */
const LEVELS =
  /^(?<core>\d{1,3}(?:\.\d{1,3}){1,3})(?:[.)、:：]\s*|\s+(?!\d|(?:million|billion|trillion|per ?cent|percentage)\b|[%年月日万萬亿億]))/iu

/** A run of marks, as long as a rule may be: no quotation mark, single bracket, currency, sign of a figure or mark of a sentence. */
const MARKS =
  /^(?<core>\[\[|【【|\{\{|(?:(?!["'“”‘’「」『』()（）[\]【】［］<>《》〈〉〔〕{}$€£¥₩₹₽฿+%…。，、；：？！,;:?!&@.\p{Sc}])[\p{P}\p{S}\u{1F1E6}-\u{1F1FF}\u200D\uFE0F]|>{1,3}(?=\s|\p{L}|$)|<{2,3}(?=\s)|[:;](?=\s)){1,999})\s*/u

/** `EN: `, `译文：`, `ZH | ` */
const WORD = new RegExp(
  `^(?<core>[^\\s:：|│｜>»\\d][^:：|│｜\\t]{0,${LONGEST - 1}}?)\\s*(?<delimiter>(?<!\\d):|:(?!\\d)|：|[|│｜»\\t]|>(?=\\s)|\\s[-–—](?=\\s))\\s*`,
  'u',
)

/** Names of languages that may stand before a text with a blank only, some with a number: `EN-012 `. */
const BARE = /^(?<core>(?:EN|ENG|ZH|CN|CHN|TW|英|中|原|译|譯)(?:[-_]?(?<number>\d{1,4}))?)(?:\s+|$|(?=[[【]))/u

/** Reads the pieces before a text, in order, as far as they go. The text may be all pieces. */
export function leadingPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; pieces.length < MOST && at < text.length;) {
    const piece = pieceAt(text, at)
    if (piece === null || piece.end <= at) break
    const before = pieces.at(-1)
    // `id: 12` and nothing behind it: one field.
    if (before && piece.end === text.length && isField(pieces, piece))
      pieces.splice(-1, 1, { ...piece, kind: 'field', key: `${before.key} ${piece.key}` })
    // A number between rules is another one than a number before a text.
    else
      pieces.push(
        piece.kind === 'number' && before?.kind === 'mark' ? { ...piece, key: before.key + piece.key } : piece,
      )
    at = piece.end
  }
  return pieces
}

/** Whether words with a colon, which nothing but marks stand before, may say what a number counts; behind a language it is said: `EN: 5.` */
function isField(before: Piece[], { kind }: Piece): boolean {
  const [word, ...more] = before.filter((piece) => piece.kind !== 'mark')
  return kind === 'number' && word?.key.endsWith(':') === true && more.length === 0 && !namedLanguage(word.core)
}

function pieceAt(text: string, at: number): Piece | null {
  const rest = at === 0 ? text : text.slice(at)
  return (
    letter(rest, at) ?? bracketed(rest, at) ?? time(rest, at) ?? number(rest, at) ?? marks(rest, at) ?? word(rest, at)
  )
}

function bracketed(rest: string, at: number): Piece | null {
  const match = BRACKETED.exec(rest)
  const { open = '', core = '', close = '' } = match?.groups ?? {}
  if (!match || isStageDirection(core)) return null
  const end = at + match[0].length
  // `> [!quote]` of Markdown notes.
  if (core.startsWith('!')) return { kind: 'mark', key: `${open}!${close}`, core, end }
  if (/^[#№§¶P]?\s?\d{1,5}(?:\s?\/\s?\d{1,5})?$/.test(core))
    return { kind: 'number', key: `${open}0${close}`, core, value: Number(core.replace(/^\D+|\s?\/.*$/g, '')), end }
  if (WHOLE_TIME.test(core)) return { kind: 'time', key: 'time', core, end }
  if (core.length > LONGEST) return null
  return { kind: 'word', ...words(core, open, close), end }
}

/** `EN 12`, `Speaker-3`: the number is not of the key. */
function words(core: string, before: string, behind: string): Pick<Piece, 'key' | 'core' | 'value'> {
  const [, word, number] = /^(\p{L}[^\d]*?)\s*[-_.:#]?\s*(\d{1,5})$/u.exec(core) ?? []
  if (word === undefined) return { key: `${before}${core.toLowerCase()}${behind}`, core }
  return { key: `${before}${word.toLowerCase()} 0${behind}`, core: word, value: Number(number) }
}

function time(rest: string, at: number): Piece | null {
  const match =
    MAY_BE_TIME.test(rest) && /\d(?::\d\d| ?sec| ?秒)/.test(rest.slice(0, LONGEST_SPAN + 16)) ? TIME.exec(rest) : null
  return match && { kind: 'time', key: 'time', core: match[0], end: at + match[0].length }
}

function letter(rest: string, at: number): Piece | null {
  const [whole, core = ''] = LETTER.exec(rest) ?? []
  if (whole === undefined) return null
  const key = whole.trim().replace(core, 'a')
  return { kind: 'letter', key, core, value: core.charCodeAt(0) - 96, end: at + whole.length }
}

function number(rest: string, at: number): Piece | null {
  const [deep, levels = ''] = LEVELS.exec(rest) ?? []
  if (deep !== undefined) {
    const value = Number(levels.slice(levels.lastIndexOf('.') + 1))
    return { kind: 'number', key: '0.0', core: levels, value, end: at + deep.length }
  }
  const match = NUMBER.exec(rest)
  if (!match) return null
  const { sign = '', core = '', suffix = '', behind = '' } = match.groups ?? {}
  const key = `${sign.trim()}0${suffix}${behind.trim()}`
  return { kind: 'number', key, core, value: Number(core.normalize('NFKC')), end: at + match[0].length }
}

function marks(rest: string, at: number): Piece | null {
  const [whole, core = ''] = MARKS.exec(rest) ?? []
  if (whole === undefined || isStageDirection(/^[[【{]+(.*?)[\]】}]*$/u.exec(rest)?.[1] ?? '')) return null
  const end = at + whole.length
  // `**EN**`
  const [around = '', word = '', close = ''] =
    /^([^*_~=━\s][^*_~=━]{0,18}?)\s*([*_~=━]+)\s*/u.exec(rest.slice(whole.length)) ?? []
  const named = word.replace(/[:：]$/, '')
  if (word !== '' && close.startsWith(core.at(-1) ?? '') && namedLanguage(named))
    return { kind: 'word', key: `${core}${word.toLowerCase()}${core}`, core: named, end: end + around.length }
  // A dash or a tilde right before a figure is its sign.
  if (/^[-–—−~]$/.test(core) && /^[-–—−~][\d.]/.test(rest)) return null
  return { kind: 'mark', key: core.length < 4 ? core : core.replace(/(.)\1+/gsu, '$1'), core, end }
}

function word(rest: string, at: number): Piece | null {
  if (rest.length <= LONGEST && namedLanguage(rest))
    return { kind: 'word', key: rest.toLowerCase(), core: rest, end: at + rest.length }
  if (!/[:：|│｜>»\t–—-]/.test(rest.slice(0, LONGEST + 4)) && !BARE.test(rest)) return null
  const bare = BARE.exec(rest)
  // `EN-012 Ann Lee: …`, `译 [安·李]：…`: what has the delimiter is another piece.
  const apart = bare && (bare.groups?.['number'] !== undefined || /^[[【]/.test(rest.slice(bare[0].length)))
  const match = apart ? bare : (WORD.exec(rest) ?? bare)
  const { core = '', delimiter = '' } = match?.groups ?? {}
  if (!match || core === '') return null
  return { kind: 'word', ...words(core, '', delimiter.trim()), end: at + match[0].length }
}
