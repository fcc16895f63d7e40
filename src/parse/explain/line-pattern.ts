import { TIME } from '../../text/clock.ts'
import type { LineKind } from '../../model/line-explanation.ts'
import { readPattern } from '../../read/content/layout-pattern.ts'
import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { namedLanguage } from '../frames/language-words.ts'
import { leadingPieces } from '../frames/pieces.ts'

/** What stands around the text of a line, and what is in it. */
export interface LineParts {
  before: string
  text: string
  after: string
  kind: LineKind
  /** What is said on it, in the order of the model. */
  said: readonly { language: 'English' | 'Chinese' | null; text: string | null }[]
  /** Where the words before the text name who speaks: the offset in `before` at which they do. */
  nameAt: number | null
}

const TIME_BEHIND = new RegExp(`^(\\s*[[(（【]?)${TIME}([\\])）】]?\\s*\\\\?[:：]?)$`, 'u')
const NUMBER_BEHIND = /^(\s*[[【［(（]\s?#?)\d{1,4}(\s?[\])）】］])$/u
/** A name, with a firm in square brackets where one stands behind it, and what stands between it and the words. */
const NAME =
  /^(?<open>[[【［(（<*_\s]*)(?<name>[^[\]:：]+\[[^[\]]+\]|.*?[^\s:：.。\])）】>*_|｜–—▸►▶»→~∙•-](?:\.(?!\.))?[)）]?)(?<close>[\s:：.\])）】>*_|｜–—▸►▶»→~∙•-]*)$/su

/** How a line is set, as a pattern of the language of layouts; `null` where there is nothing to say of its kind. */
export function linePattern({ before, text, after, kind, said, nameAt }: LineParts): string | null {
  const field = kind === 'speech' ? saidPattern(said, text) : fieldOf(kind, text)
  if (field === null) return null
  const frame = before.slice(0, nameAt ?? before.length)
  const name = nameAt === null ? '' : namePattern(before.slice(nameAt))
  const pattern = `${framePattern(frame)}${name}${kind === 'residue' && text === '' ? '' : field}${behind(after)}`
    .replace(/\s+/gu, ' ')
    .trim()
  return typeof readPattern(pattern) === 'string' ? null : pattern
}

/** The texts of a line as fields, with what stands between them. */
function saidPattern(said: LineParts['said'], text: string): string {
  if (said.length < 2) return textField(said[0]?.language ?? null)
  const places = said.map(({ language, text: words }) => {
    const start = text.indexOf(words ?? '')
    return { start, end: start + (words?.length ?? 0), field: textField(language) }
  })
  return withFields(
    text,
    places.sort((a, b) => a.start - b.start),
  )
}

/** A text with fields at some places, in their order; all else of it is literal. */
function withFields(text: string, places: readonly { start: number; end: number; field: string }[]): string {
  let at = 0
  const written = places.map(({ start, end, field }) => {
    const before = literal(text.slice(at, start))
    at = end
    return before + field
  })
  return written.join('') + literal(text.slice(at))
}

function textField(language: 'English' | 'Chinese' | null): string {
  return language === 'Chinese' ? '{translation}' : '{source}'
}

function fieldOf(kind: LineKind, text: string): string | null {
  switch (kind) {
    case 'speaker':
      return nameField(text)
    case 'note':
      return '{note}'
    case 'heading':
      return '{heading}'
    case 'residue':
      return '{skip}'
    default:
      return null
  }
}

function nameField(name: string): string {
  return hasChinese(name) && !/[A-Za-z]{2}/.test(name) ? '{speaker_zh}' : '{speaker}'
}

/** Numbers and times of a frame are fields, all else is literal. */
function framePattern(frame: string): string {
  let pattern = ''
  let at = 0
  for (const { kind, value, end } of leadingPieces(frame)) {
    const piece = frame.slice(at, end)
    pattern +=
      kind === 'time'
        ? replaced(piece, new RegExp(TIME, 'gu'), '{time}')
        : value === undefined
          ? literal(piece)
          : replaced(piece, /\d+(?:\.\d+)*(?!.*\d)/gsu, '{n}')
    at = end
  }
  return pattern + literal(frame.slice(at))
}

function replaced(piece: string, pattern: RegExp, field: string): string {
  const places = [...piece.matchAll(pattern)]
  return withFields(
    piece,
    places.map(({ 0: match, index }) => ({ start: index, end: index + match.length, field })),
  )
}

/** A name with a colon, and a tag behind it: `Ann Lee: [EN] `. */
const BEFORE_TAG = /^(.+?[:：】\]]\s*)(\S.*)$/su

/** A name with a time behind it: `Ann Lee(00:07): `. */
const WITH_TIME = new RegExp(`^(.+?)(\\s*[[(（【]?)${TIME}([\\])）】]?\\s*[:：]?\\s*)$`, 'su')

function namePattern(head: string): string {
  const [, timed = '', opening = '', closing = ''] = WITH_TIME.exec(head) ?? []
  if (timed !== '') return `${namePattern(timed)}${literal(opening)}{time}${literal(closing)}`
  const [, first = '', rest = ''] = BEFORE_TAG.exec(head) ?? []
  const [tag] = leadingPieces(rest)
  if (tag && tag.end === rest.length && namedLanguage(tag.core) !== null) return namePattern(first) + framePattern(rest)
  const { open = '', name = '', close = '' } = NAME.exec(head)?.groups ?? {}
  return name === '' ? literal(head) : literal(open) + nameField(name) + literal(close)
}

function behind(after: string): string {
  const number = NUMBER_BEHIND.exec(after)
  const [whole, open = '', close = ''] = number ?? TIME_BEHIND.exec(after) ?? []
  return whole === undefined ? literal(after) : literal(open) + (number ? '{n}' : '{time}') + literal(close)
}

/** Text as it stands in a pattern. */
function literal(text: string): string {
  return text.replace(/[{}]/g, (brace) => brace + brace)
}
