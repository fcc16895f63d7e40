import type { FrontLine } from '../../model/transcript.ts'
import type { OpenedLine } from './opened.ts'

/** Buttons, links and labels of a page that come along with a saved one. */
const INTERFACE = new RegExp(
  '^(?:' +
    '(?:read|show|see|view|load|learn) (?:more|less|all|full (?:text|transcript))|share(?: this(?: article)?)?|print|copy(?: link)?|follow|save|subscribe|' +
    'sign in|log ?in|sign up|menu|home|search|skip to (?:main )?content|back to top|(?:previous|next)(?: article)?|download(?: (?:pdf|transcript|audio))?|' +
    'listen(?: now)?|play(?: audio)?|advertisement|sponsored|loading(?:\\.{3}|…)?|(?:table of )?contents?|expand|collapse|translate(?: with google)?|' +
    '(?:[阅閱][读讀]|查看|[显顯]示|[展打][开開])(?:全文|更多|原文)|收起|分享(?:到.{1,8})?|目[录錄]|[复複][制製](?:[链鏈連][接結结])?|收藏|[点點][赞讚]|[评評][论論]|' +
    '登[录錄入]|[注註][册冊]|下[载載]|打印|列印|[广廣]告|返回[顶頂]部|上一篇|下一篇|播放|[暂暫]停|[关關]注|[订訂][阅閱]|[举舉][报報]|打[开開] ?app|搜[索尋]|首[页頁]' +
    ')[:：▼▾›»>]?$',
  'i',
)
const LONGEST = 40

/** Such words in a row that are an interface, not an answer. */
const FEWEST = 2

/**
 * Takes the words of an interface from the very top and the very end of a saved page, where two of them at least follow
 * one another. Anywhere else somebody may say them.
 */
export function interfaceEnds(lines: OpenedLine[]): { lines: OpenedLine[]; aside: FrontLine[] } {
  const isInterface = ({ text, marks }: OpenedLine) =>
    marks.furniture || (text.length <= LONGEST && INTERFACE.test(text))
  const first = lines.findIndex((line) => !isInterface(line))
  const last = lines.findLastIndex((line) => !isInterface(line))
  if (first === -1) return { lines, aside: [] }
  const words = (part: OpenedLine[]) => (part.filter(({ marks }) => !marks.furniture).length >= FEWEST ? part : [])
  const out = new Set(
    [...words(lines.slice(0, first)), ...words(lines.slice(last + 1))].filter(({ marks }) => !marks.furniture),
  )
  const aside = [...out].flatMap(({ text, numbers }) =>
    numbers.map((line, at): FrontLine => ({ line, kind: 'residue', text: at === 0 ? text : '' })),
  )
  return { lines: lines.filter((line) => !out.has(line)), aside }
}
