import type { FrontLine } from '../../model/transcript.ts'
import { frontLines, type OpenedLine } from './opened.ts'

/** Buttons, links and labels of the page that came along with the text. */
const INTERFACE = new RegExp(
  '^(?:' +
    '(?:read|show|see|view|load|learn) (?:more|less|all|full (?:text|transcript))|(?:show|hide|view) (?:the )?(?:english|chinese|original|translation)|' +
    'share(?: this(?: article)?)?|view (?:this e-?mail |it )?(?:in|online)(?: your| a)?(?: browser)?|print|copy(?: link)?|follow|save|subscribe|sign in|log ?in|sign up|menu|home|search|skip to (?:main )?content|back to top|' +
    '(?:previous|next)(?: article)?|download(?: (?:pdf|transcript|audio))?|listen(?: now)?|play(?: audio)?|advertisement|sponsored|loading(?:\\.{3}|…)?|' +
    'contents?|table of contents|expand|collapse|translate(?: with google)?|image source: .{1,80}|(?:thomson |refinitiv |lseg |reuters )*streetevents(?: edited transcript| event (?:transcript|brief))?|edited transcript|' +
    '(?:copyright )?© ?.{1,80}|copyright \\(c\\) ?.{1,80}|.{1,60}\\ball rights reserved\\.?|read next|[\\d.,]+[km]? followers|sa transcripts|[a-z.]{1,6} [+-]\\d+(?:\\.\\d+)?%|motley fool transcri(?:bers|bing)|\\(mftranscribers\\)|logo of jester cap.*|' +
    '(?:today|yesterday|今天|昨天)? ?(?:at )?(?:[上下]午 ?)?(?:\\d{1,2}:\\d{2}(?::\\d{2})? ?[ap]\\.?m\\.?|(?<=[午天] ?)\\d{1,2}:\\d{2})|' +
    '中文翻[译譯]|[显顯隐隱]示?[藏]?(?:英文|中文|原文|[译譯]文|全文)|[隐隱]藏(?:英文|中文|原文|[译譯]文)|完整(?:原文|逐字稿)?|收起|[展打][开開](?:全文|更多)?|分享(?:到.{1,8})?|目[录錄]|' +
    '(?:[阅閱][读讀]|查看|更多|[显顯]示)(?:全文|更多|原文|[译譯]文)|中英(?:文)?[对對]照|[双雙][语語](?:[对對]照)?|[复複][制製](?:[链鏈連]接?[结結]?)?|收藏|[点點][赞讚]|[评評][论論]|登[录錄入]|[注註][册冊]|下[载載]|打印|列印|' +
    '喜[欢歡]此[内內]容.*|[阅閱][读讀]原文|[点點][击擊].{0,4}[蓝藍]字.{0,6}(?:[关關][注註])?.{0,4}|summary keywords|[广廣]告|time(?:stamp)?|[时時][间間]|返回[顶頂]部|(?:首[页頁]|home) ?[>›»/] ?.{1,80}|上一篇|下一篇|播放|[暂暫]停|[关關]注|[订訂][阅閱]|[举舉][报報]|打[开開] ?app|作者[:：].{1,60}|.{2,60} (?:started|stopped) transcription|[链鏈連]接[:：]\\s*https?://\\S+|字[号號]|[语語]音播放|往期(?:推[荐薦]|精[选選]|回[顾顧])|[—–-]{1,3} ?end ?[—–-]{1,3}|[(（]完[)）]|[点點]个?(?:在看|[赞讚]).{0,20}|:::\\s?\\w*|' +
    '(?:thanks for reading.{0,40}[.!] )?subscribe (?:for free|to|now) .{1,60}|.{2,40} is a reader-supported publication\\..*|(?:visit|translated with) (?:www\\.)?deepl\\.com.{0,40}|leave a comment|start writing today.*|' +
    '(?:[扫掃]描|[长長]按|[识識][别別]).{0,8}二[维維][码碼].{0,30}|.{0,20}[转轉][载載][请請][注註]明.{0,20}|[责責]任[编編][辑輯][:：].{1,20}' +
    ')[:：▼▾›»>]?$',
  'i',
)

/** Lines of marks only: rules. */
const RULE = /^[-=_*~#+.·•—–─━═\s\u200B-\u200D\u2060\uFEFF]+$/

/** What a file of lyrics, LRC, says about itself. */
const LYRICS = /^\[(?:ti|ar|al|au|by|re|ve|offset|length):[^\]]*\]$/i

/** How many liked it: `👍 3  🎉 1`. */
const REACTIONS = /^(?:\p{Emoji_Presentation}\uFE0F?\s?\d{1,3}\s*)+$/u

/** Longest line that is looked at, in characters. */
const LONGEST = 100

/** Whether a line is a rule: three marks or more, and nothing else. */
export function isRule(text: string): boolean {
  return text.length >= 3 && text.length <= LONGEST && RULE.test(text)
}

/** Whether a line is of a page's interface, whatever stands around it. */
export function isResidue(text: string): boolean {
  return (
    text.length <= LONGEST && (RULE.test(text) || LYRICS.test(text) || INTERFACE.test(text) || REACTIONS.test(text))
  )
}

/** Longest word of an interface that nothing but its place shows, in characters. */
const LONGEST_WORD = 40

/** Such words in a row that are an interface, not an answer. */
const FEWEST = 2

/**
 * Takes the words of an interface from the very top and the very end of a saved page, where two of them at least follow
 * one another. Anywhere else somebody may say them.
 * @param fewest words that are an interface
 */
export function interfaceEnds(lines: OpenedLine[], fewest = FEWEST): { lines: OpenedLine[]; aside: FrontLine[] } {
  const isInterface = (line: OpenedLine | undefined): boolean =>
    line !== undefined && (line.marks.furniture || isResidue(line.text))
  // `Home`, `Markets`, `Subscribe`: what stands between two of them is another one, but a title stands between rules.
  const isOf = (line: OpenedLine, at: number): boolean =>
    isInterface(line) ||
    (line.text.length <= LONGEST_WORD &&
      !/[.?!:。？！：]/.test(line.text) &&
      [lines[at - 1], lines[at + 1]].every((beside) => isInterface(beside) && !isRule(beside?.text ?? '')))
  const first = lines.findIndex((line, at) => !isOf(line, at))
  const last = lines.findLastIndex((line, at) => !isOf(line, at))
  if (first === -1) return { lines, aside: [] }
  const words = (part: OpenedLine[]) => (part.filter(({ marks }) => !marks.furniture).length >= fewest ? part : [])
  const out = new Set(
    [...words(lines.slice(0, first)), ...words(lines.slice(last + 1))].filter(({ marks }) => !marks.furniture),
  )
  return {
    lines: lines.filter((line) => !out.has(line)),
    aside: [...out].flatMap((line) => frontLines(line, 'residue')),
  }
}
