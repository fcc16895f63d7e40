import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { dottedNames, isChineseName, isNameInChinese } from './chinese-names.ts'
import { hasTerm, isOfSentence } from './common-words.ts'
import { isOperator, OPERATOR, type SpeakerLabel, tidyLabel } from './speaker-label.ts'
import { isPersonName } from './person-name.ts'
import { isChineseFirm, isFirm, isOutlet, isRole, isTail, YEAR } from './role-or-firm.ts'
import { speakerLabel } from './speaker-line.ts'

/** Longest label, in characters: outlet or firm, title and name. */
const LONGEST = 90

/** Longest label without an English name or role in it. */
const LONGEST_CHINESE = 40

/** Longest Chinese name beside the English one, in characters. */
const LONGEST_NAME = 14

/** Longest Chinese name that has neither a dot nor a usual family name. */
const SHORT_NAME = 3

/** What ends or parts sentences: a label has none of it. */
const SENTENCE = /[。，！？；、,!?;:：“”"…]/

/** `Thank you all for coming.`; an initial or `Jr.` at the end of a name is shorter. */
const ENGLISH_SENTENCE = /(?<!\bCorp|\bBros)(?<=\p{Ll}{3})[.?!](?:\s|$)/u

const BRACKETS = /^(.+?)\s*[(（[【]([^()（）[\]【】]+)[)）\]】]$/
const DASH = /^(.+?)(?:\s+[-–|]\s+|\s*(?:——?|--|｜)\s*)(.+)$/u
const LATIN = /[\p{Script=Latin}][\p{Script=Latin}\p{M}.'’ -]*[\p{Script=Latin}.]/u

/** Words behind brackets are said: `【Ann Lee 安·李】Good morning`. */
const BRACKETS_FIRST = /^[【[][^【】[\]]+[】\]]\s*\S/u

/** Brackets around the whole belong to no name. */
const IN_BRACKETS = /^[[【［(（].*[\])】］）]$/u

/** `记者（路透社 安·李）`, `分析师（李安，示例证券）` */
const ASKS =
  /^(?:[记記]者|分析[师師]|投[资資]者|股[东東]|提[问問][人者])[(（](?:(?<firm>[^\s，,()（）]{2,16})[\s，,]+)?(?<who>[\p{Script=Han}·‧・•]{2,16})[)）]$/u

/** `分析师，示例` */
const ASKS_FIRST = /^(?<asks>分析[师師]|[记記]者|投[资資]者|股[东東])[，,]\s*(?<who>[\p{Script=Han}·‧・•]{2,12})$/u

/** What stands behind a name and belongs to it. */
const TITLED_NAME = /^(?:博士|教授|先生|女士)$/

/** `J·D·惠特曼` */
const INITIALS = /^(?:[A-Z][·‧・•.])+\p{Script=Han}{1,8}$/u

/** `安·李，集团行政总裁`, `安·李·首席财务官` */
const WITH_COMMA =
  /^([^，,。：:；;、〔〕【】「」『』]{2,30})([，,·‧・•])\s*([^，,·‧・•—。：:；;、〔〕【】「」『』]{2,20})$/u

/** What may be a firm behind a whole name and a comma: no words of a sentence, no thanks and no call. */
const FIRM = /^(?!.*[的是了我你他她您它这這那很在就也都把被谢謝请請好吗嗎呢吧])\p{Script=Han}{3,12}$/u

/** Words of a job at the end of what stands before a name. */
const JOB =
  '(?:分析[师師员員]|[记記]者|首席.{1,3}官|[总總]裁|[总總]?[经經]理|董事[长長]?|主席|[总總][监監]|主管|[财財][务務]官|[发發]言人|' +
  '[负負][责責]人|[创創][始辦办]人|合伙人|主持人|[部局司行院州市校社][长長]|[财財][务務][长長]|[运營营]+[长長]|[执執]行[长長]|[关關][系係]|秘[书書]|嘉[宾賓]|女士|先生)'
/** What the one with the job does, in place of a name. */
const DOES = '(?!提[问問]|表示|[认認][为為]|指出|回答|[发發]言|[问問]|[说說]|[称稱]|[补補]充|[总總][结結]|[强強][调調])'
const TITLED = new RegExp(`^(.*${JOB})\\s*${DOES}([\\p{Script=Han}·‧・•]{2,14})$`, 'u')
const JOB_BEHIND = new RegExp(
  `^(\\p{Script=Han}{2,4})\\s*((?:集[团團]|公司|[资資]深|高[级級]|[执執]行|[联聯]席|副)?${JOB})$`,
  'u',
)
/** Words that hand over to somebody, or call one, are said. */
const ONLY_JOB = new RegExp(`^(?!.*(?:我|交[给給]|[转轉][给給]|[请請]|[现現]在|接下[来來])).{0,20}${JOB}$|^主持$`, 'u')

/** A speaker named in Chinese, and how sure it is that this names one. */
export interface ChineseLabel extends SpeakerLabel {
  zh: string
  /** Whether the words alone show that a person or the operator is named; else only that they may. */
  certain: boolean
}

/**
 * Reads a short text with Chinese as a speaker: the operator, a transliterated name, a Chinese one, each with a job or
 * firm before or behind it, or with the English name beside it.
 * @returns `null` where it cannot name one
 */
export function chineseLabel(line: string): ChineseLabel | null {
  const bare = tidyLabel(line.trim())
  const both = beforeRole(bare)
  if (both) return both
  const first = ASKS_FIRST.exec(bare)?.groups
  if (first?.['who'] !== undefined && !isOfSentence(first['who'])) return sure(first['who'], first['asks'])
  const [, named = '', comma = '', job = ''] = WITH_COMMA.exec(bare) ?? []
  const isJob = isPosition(job)
    ? /[，,]/.test(comma) || (isNameInChinese(named) && !/[(（]/.test(job))
    : dottedNames(named)[0] === named && FIRM.test(job) && /[，,]/.test(comma)
  const text = isJob && !/[(（]|\s[-–—]+\s/.test(named) ? `${named}（${job}）` : bare
  if (
    text === '' ||
    text.length > LONGEST ||
    YEAR.test(text) ||
    BRACKETS_FIRST.test(text) ||
    IN_BRACKETS.test(text) ||
    !hasChinese(text) ||
    text.replace(/[A-Za-z][A-Za-z .,&-]*/g, 'x').length > LONGEST_CHINESE ||
    SENTENCE.test(
      text
        .replace(/[(（[【][^()（）[\]【】]*[)）\]】]$|\s[-–|]\s[^,，。！？]{2,40}[,，]\s*[^,，。！？]{2,40}$/, '')
        .replace(/[A-Za-z.]+, (?=[A-Za-z])/g, ''),
    )
  )
    return null
  if (isOperator(text)) return sure(OPERATOR, null, text)
  if (isInitialed(text)) return sure(text)
  const parted = BRACKETS.exec(text) ?? DASH.exec(text)
  const [, head = '', rest = ''] = parted ?? []
  // `首席执行官（安·李）`
  if (isRole(head) && !isOperator(head) && isNameInChinese(rest) && !isRole(rest)) return sure(rest, head)
  if (parted && hasChinese(head) && (isRole(rest) || isFirm(rest) || !isPersonName(rest))) {
    const inner = LATIN.test(parted[0]) ? chineseLabel(head) : null
    if (inner) return { ...inner, tail: rest.trim(), certain: inner.certain || isPosition(rest) }
  }
  const asks = ASKS.exec(text)?.groups
  const who = asks?.['who'] ?? ''
  if (isNameInChinese(who)) return sure(who, asks?.['firm']?.trim())
  const found = LATIN.exec(text)
  // The initial of a transliterated name is not of the English one: `J. D. Lee J·D·李`.
  const latin = (
    found && /^[·‧・•]/.test(text.slice(found.index + found[0].length))
      ? found[0].replace(/\s*\S$/, '')
      : (found?.[0] ?? '')
  ).trim()
  const other = beside(text, latin)
  // `分析師 Analyst`
  if (isOperator(latin) || (isRole(latin) && ONLY_JOB.test(other) && isBeside(text, latin)))
    return sure(latin, null, other)
  if (latin.includes(' ') && (isOutlet(latin) || (isPersonName(latin) && !hasTerm(latin))) && isBeside(text, latin))
    return withEnglish(text, latin)
  const name = (parted?.[1] ?? text).trim()
  const tail = parted?.[2]?.trim() ?? null
  if (ENGLISH_SENTENCE.test(name)) return null
  const [dotted] = dottedNames(name)
  if (dotted !== undefined) {
    const before = name.slice(0, name.indexOf(dotted)).trim()
    const titled = name.slice(name.indexOf(dotted))
    const after = titled.slice(dotted.length).trim()
    if (isOfSentence(before) || (after.length > SHORT_NAME && !isPosition(after) && !LATIN.test(after))) return null
    return sure(dotted, tail ?? (before || null), TITLED_NAME.test(titled.slice(dotted.length)) ? titled : dotted)
  }
  const behind = JOB_BEHIND.exec(name)
  if (behind?.[1] !== undefined && isChineseName(behind[1])) {
    // A title is no job: `霍尔女士` is what she is called.
    const who = TITLED_NAME.test(behind[2] ?? '') ? name : behind[1]
    return sure(who, tail ?? (who === name ? null : behind[2]))
  }
  const [firm = '', person = '', ...more] = name.split(/\s+/)
  if (more.length === 0 && (isChineseFirm(firm) || isRole(firm)) && (isChineseName(person) || isInitialed(person)))
    return sure(person, tail ?? firm)
  // `李安　投资者关系经理`
  if (more.length === 0 && isChineseName(firm) && isPosition(person)) return sure(firm, tail ?? person)
  const [, title, called = ''] =
    TITLED.exec(name.replace(/(?<=\p{Script=Han})[·‧・•](?=\p{Script=Han}{2,4}$)/u, ' ')) ?? []
  if (called !== '' && (isChineseName(called) || called.length <= SHORT_NAME)) return sure(called, tail ?? title)
  return { name, tail, zh: name, certain: ONLY_JOB.test(name) || isPosition(tail ?? '') }
}

/** A label whose words show by themselves that it names somebody. */
function sure(name: string, tail: string | null = null, zh = name): ChineseLabel {
  return { name, tail, zh, certain: true }
}

/** `Ann Lee 安·李, Chief Financial Officer`, `安·李，CFO`: a name with Chinese, a comma and an English role. */
function beforeRole(text: string): ChineseLabel | null {
  const [, head = '', tail = ''] =
    /^([^,，。！？()（）[\]]{2,60}?)(?:,\s+|，\s*|(?<=^\p{Lu}.*\p{Script=Han})\s+(?=\p{Lu}))([^\p{Script=Han}。！？]{2,80})$/u.exec(
      text,
    ) ?? []
  const whole = hasChinese(head) && !/\s[-–|]\s/.test(head)
  const inner = whole && isTail(tail) && text.length <= LONGEST ? chineseLabel(head) : null
  const role = isRole(tail) || isFirm(tail)
  return inner && (inner.zh !== inner.name || role) ? { ...inner, tail, certain: inner.certain || role } : null
}

/** Whether a text is a name of initials and a family name: `J·D·惠特曼`. */
export function isInitialed(text: string): boolean {
  return INITIALS.test(text)
}

function isPosition(text: string): boolean {
  return ONLY_JOB.test(text) || isChineseFirm(text) || (text.length <= LONGEST_NAME && isRole(text))
}

/** `Ann Lee 安·李`, `Ann Lee（安·李）`, `安·李 (Ann Lee)`: one person by both names. */
function withEnglish(text: string, latin: string): ChineseLabel {
  const other = beside(text, latin)
  const job = other === '' || isPosition(other)
  return { ...sure(latin, (job && other) || null, job ? latin : other), certain: job || isNameInChinese(other) }
}

/** Whether the English name stands first or last, and what is beside it is no sentence. */
function isBeside(text: string, latin: string): boolean {
  const at = text.indexOf(latin)
  const whole = at === 0 || /^[)）\]】]?$/.test(text.slice(at + latin.length))
  const other = beside(text, latin)
  return whole && (other.length <= LONGEST_NAME || isPosition(other)) && !isOfSentence(other)
}

function beside(text: string, latin: string): string {
  return text
    .replace(latin, '')
    .replace(/^\s*·\s|(?<!\p{Script=Han})-|-(?!\p{Script=Han})|[()（）[\]【】/|\s]+/gu, ' ')
    .trim()
}

/** Whether a line has the shape of one that names a speaker, whatever signs stand around the name. */
export function isSpeaker(text: string): boolean {
  const name = text.replace(/^[^\p{L}]+|[^\p{L})）.]+$/gu, '')
  return (
    speakerLabel(name) !== null || isChineseName(name) || (hasChinese(name) && chineseLabel(name)?.certain === true)
  )
}
