import type { Side } from '../../model/transcript.ts'
import { hasChinese } from '../../text/chinese/has-chinese.ts'

const ROLE = new RegExp(
  '\\b(?:analysts?|officer|president|director|chief|c[efot]o|head|manager|relations|' +
    'chair(?:man|woman|person)?|founder|' +
    'treasurer|partner|secretary|counsel|[es]?vp|controller|executives?|representative|' +
    'speaker|host|lead|principal|reporter|journalist|correspondent|ir|interviewer|writer|author|editor|anchor|professor|scientist|engineer|architect|' +
    '[a-z]{3,}(?:olog|ic|om|eg|el)ist|[a-z]{3,}(?:ographer|onomer|ician)|historian|physicist|chemist|poet|' +
    'spokes(?:man|woman|person)|minister|secretary|ambassador|governor|senator|mayor|commissioner|moderator|panelist|guest)\\b|' +
    '分析[师師员員]|首席|[总總]裁|[总總][经經]理|[经經]理|董事|主席|[总總][监監]|主管|[财財][务務]|[执執]行|投[资資]者[关關][系係]|[负負][责責]人|[记記]者|[发發]言人|[部局司院会會]?[长長]$|秘[书書]|[创創][始辦办]人|合伙人|[采採訪访]+者|作家|作者|教授|大使|[議议][员員]|[学學]家|工程[师師]',
  'i',
)
/** Whoever asks: analysts, and at a press conference the press. */
const ANALYST =
  /\banalysts?\b|\binterviewers?\b|\bequity research\b|\b(?:reporter|journalist|correspondent)\b|分析[师師]|[记記]者/i
const COMPANY = new RegExp(
  '\\b(?:c[efot]o|chief (?:executive|financial|operating|technology|product|accounting|business) officer|' +
    'investor relations|' +
    'ir|founder|treasurer|chairman)\\b|首席[执執]行|首席[财財][务務]|投[资資]者[关關][系係]|[执執]行[长長官]|[财財][务務][长長]',
  'i',
)

/** Titles that no name has in it, and words that only names of firms have. */
const TITLE =
  /\b(?:officer|president|director|relations|manager|chair(?:man|woman|person)?|counsel|treasurer|controller|c[efot]o|founder)\b/i
const FIRM =
  /\b(?:bank|capital|securities|partners|group|research|inc|llc|lp|ltd|plc|co|corp|corporation|markets|advisors|company|financial)\b|&/i

/** Firms whose names have none of those words, and whose analysts ask in most calls. */
const BROKER = new RegExp(
  '\\b(?:morgan stanley|goldman sachs|j\\.?p\\.? ?morgan|barclays|citi(?:group)?|ubs|evercore|jefferies|wells fargo|mizuho|nomura|deutsche bank|' +
    'hsbc|bofa|bank of \\w+|td cowen|piper sandler|raymond james|stifel|truist|oppenheimer|keybanc|rbc|bmo|macquarie|clsa|daiwa|cicc|redburn|' +
    'moffettnathanson|guggenheim|wedbush|canaccord|cantor fitzgerald|susquehanna|credit suisse|merrill lynch)\\b',
  'i',
)

/** How the names of firms end in Chinese, and some that do not end so. */
const CHINESE_FIRM =
  /(?:[证證]券|[银銀]行|[资資]本|基金|[资資]管|[资資][产產]|投[资資]|研究所|控股|集[团團]|公司|[国國][际際]|保[险險]|信托|美林|高盛|摩根.{0,3}|瑞[银銀]|花旗|美[银銀]|巴克[莱萊]|[杰傑]富瑞|中金|大和|野村)$/

/** Whether a text names a role, however loosely. */
export function isRole(text: string): boolean {
  return ROLE.test(text)
}

/** Whether a text is certainly a role, and no name. */
export function isTitle(text: string): boolean {
  return TITLE.test(text)
}

/** Whether a text is certainly a firm. */
export function isFirm(text: string): boolean {
  return FIRM.test(text) || BROKER.test(text) || isChineseFirm(text)
}

/** A known firm with which a text begins, before a name: `Morgan Stanley Ann Lee`, `Barclays Capital Ann Lee`; `null` where there is none. */
export function leadingFirm(text: string): string | null {
  const match = BROKER.exec(text)
  if (match?.index !== 0) return null
  const firm =
    match[0] + (/^(?: (?:Capital|Securities|Markets|Research|Bank))+(?= )/.exec(text.slice(match[0].length))?.[0] ?? '')
  return text[firm.length] === ' ' ? firm : null
}

/** Whether a text ends like the name of a firm in Chinese. */
export function isChineseFirm(text: string): boolean {
  return CHINESE_FIRM.test(text)
}

/** What stands behind a name: what the person does, for whom, and which side that puts them on. */
export interface Position {
  role: string | null
  firm: string | null
  side: Exclude<Side, 'operator'> | null
}

/**
 * Reads what stands behind a name: a role, a firm, or both.
 * @param side the side, where a list of participants tells it: there the company's people have roles, analysts firms
 */
export function position(detail: string, side: Position['side'] = null): Position {
  const parts = detail
    .split(/\s+[-–|]\s+|\s*(?:--|—)\s*/)
    .filter((part) => part !== '')
    .map(inOneLanguage)
  const pieces = parts.length > 1 ? parts : analystParts(inOneLanguage(detail))
  const roles = pieces.filter((part) => ROLE.test(part))
  const others = pieces.filter((part) => !ROLE.test(part))
  const role = roles.join(', ') || null
  const firm = others.join(', ') || null
  const known = side ?? (ANALYST.test(detail) ? 'analyst' : COMPANY.test(detail) ? 'company' : null)
  // In a list of the company's people all is role; a firm behind a name with nothing else is an analyst's.
  if (side === 'company' && role === null) return { role: firm, firm: null, side }
  return { role, firm, side: known ?? (role === null ? 'analyst' : null) }
}

/** `Chief Executive Officer 首席执行官`, `首席执行官（CEO）` */
const IN_BOTH =
  /^(?:(?<english>[A-Za-z][^\p{Script=Han}]*?)[\s/|·(（]+(?<chinese>\p{Script=Han}+)[)）]?|(?<first>\p{Script=Han}+)[\s/|·(（]+(?<second>[A-Za-z][^\p{Script=Han}]*?)[)）]?)$/u

/** A role or firm that stands there in both languages, in English alone. */
function inOneLanguage(part: string): string {
  const found = IN_BOTH.exec(part)?.groups
  const english = found?.['english'] ?? found?.['second'] ?? ''
  const chinese = found?.['chinese'] ?? found?.['first'] ?? ''
  const same = isRole(english) === isRole(chinese) && (isRole(english) || isFirm(english))
  return same ? english.trim() : part
}

/** `示例证券分析师` */
const GLUED = /^(\S.+?)((?:首席|[资資]深|高[级級])?(?:分析[师師员員]|[记記]者))$/

/** `Goldman Sachs, Analyst` and `Example Corp, CFO` are firm and role; `President, Chief Executive Officer` is one role. */
function analystParts(detail: string): string[] {
  const glued = GLUED.exec(detail)
  if (glued?.[1] && glued[2]) return [glued[1].trim(), glued[2]]
  const parts = detail.split(/,\s+/)
  if (parts.some((part) => ANALYST.test(part))) return parts
  const role = parts.findIndex((part) => ROLE.test(part))
  return role > 0 ? [parts.slice(0, role).join(', '), parts.slice(role).join(', ')] : [detail]
}

/** Agencies, broadcasters and papers whose reporters are called by them: `AFP: …`, `法新社：…` */
const OUTLET = new RegExp(
  '^(?:AFP|AP|CCTV|CGTN|CNN|CNBC|BBC|NHK|CRI|RIA|TASS|ITAR-TASS|EFE|DPA|ANSA|SCMP|NBC|CBS|ABC|NPR|WSJ|FT|PTI|KBS|' +
    "Reuters|Bloomberg|Xinhua|Kyodo|Yonhap|Caixin|(?:\\p{Lu}[\\p{L}’'.-]+ ){1,3}(?:Daily|Times|Post|Herald|Tribune|Television|TV)|" +
    '(?:[总總][台臺])?央[视視]|(?:新[华華]|中新|法新|路透|彭博|美[联聯]|共同|塔斯|俄新|[韩韓][联聯]|德新|埃菲|安莎)社|' +
    '《\\p{Script=Han}{2,10}》|\\p{Script=Han}{2,8}(?:[电電][视視]?[台臺]|日[报報]|[时時][报報]|晚[报報]|早[报報]|周刊|[卫衛][视視]|新[闻聞][网網]|通[讯訊]社))' +
    '(?:(?: News(?: Agency)?)?(?: reporter)?|[记記]者)$',
  'u',
)

/** Whether a text is the name of one who reports the news, with or without its reporter. */
export function isOutlet(text: string): boolean {
  return OUTLET.test(text)
}

/** Longest line that is looked at, in characters. */
const LONGEST = 160

const SMALL = /^(?:of|and|for|the|in|at|to|on|with|&|-|--|–|—|\/|\||de|du|et|und|von|van|y|e)$/
const CAPITAL = /^["“(]?(?:[\p{Lu}\p{N}&]|[a-z]\p{Lu})/u

/** Words that end with a full stop without ending a sentence. */
const ABBREVIATED = /(?:\b(?:Inc|Co|Corp|Ltd|Bros|Cos|Jr|Sr|LP|LLC|PLC|NA)|\b\p{Lu}(?:\.\p{Lu})*)\.$/u

/** Whether a line is a role, a firm or both and nothing else, as it may stand below a name: `Analyst, Example Bank`. */
export function isPosition(line: string): boolean {
  return line.length <= LONGEST && (isRole(line) || isFirm(line)) && !hasChinese(line) && isTail(line)
}

/** Longest role or firm in Chinese, in characters besides what stands there in English as well. */
const LONGEST_TAIL = 40
const LATIN = /[A-Za-z][A-Za-z .,&’'-]*/g

/** A year is of a title or a date, not of a name or role: `Example Bank — Annual General Meeting, 12 May 2026`. */
export const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/

/** Where shares are listed, which is of a company: `Example Corp, Inc. (NYSE:XMPL)`. */
const LISTING = /[(（][\p{L} ]{2,24}[:：]\s?[A-Z\d.]{1,9}[)）]$/u

/** `Logistics reporter`: a role in small letters, and no words that somebody says. */
const SHORT_ROLE =
  /^(?!(?:Thanks?|Good|Hello|Hi|Our|The|Yes|No|My|Your|This|Next|So|And)\b)\p{Lu}\p{L}+ \p{Ll}[\p{Ll}-]+$/u

/** Whether a text may stand behind a name: roles and firms are written in capitalised words, and are no sentences. */
export function isTail(tail: string): boolean {
  if (YEAR.test(tail) || LISTING.test(tail)) return false
  if (/[?!:;。！？；，]$/.test(tail) || (tail.endsWith('.') && !ABBREVIATED.test(tail))) return false
  if (hasChinese(tail)) return tail.replace(LATIN, '').length <= LONGEST_TAIL && !/[。！？；]/.test(tail)
  return SHORT_ROLE.test(tail)
    ? isRole(tail)
    : tail.split(/\s+/).every((word) => CAPITAL.test(word) || SMALL.test(word))
}
