import type { KeyFigure } from '../../model/key-figure.ts'
import { TIME } from './chinese-period.ts'

/** What stands in the place of a metric and of a figure in a clause that is read. */
export const METRIC = '\uE000'
export const FIGURE = '\uE001'

/** A clause that is understood as a whole. */
export interface ChineseClause {
  /** The words for its time; empty where it names none. */
  time: string
  /** It says whose it is: `集團`, `合併`. */
  ofCompany: boolean
  /** The name of the part of the company whose it is: `在線廣告`. */
  part: string | null
  /** It says what the metric of the clause before was a year ago: `去年同期為 52.1%`. */
  ago: boolean
  /** It has a metric of its own, and does not go on with that of the clause before. */
  named: boolean
  basis: KeyFigure['basis']
  expected: boolean
  against: KeyFigure['against']
  /** Of each of its figures: how much it is, or by how much it moves, up or down. */
  says: ('level' | 'up' | 'down')[]
}

const WHO =
  '(?:[归歸][属屬][于於](?:母公司|上市公司|本公司|公司)?(?:普通股)?(?:股[东東]|[业業]主|所有者|持有人)?|(?:本|我们|我們)?(?:公司|集[团團])|我们|我們|合[并併]|[总總]|整[体體]|全公司|集[团團][总總])'
const ADJUSTED = String.raw`(?:非\s?(?:GAAP|IFRS|(?:美国|美國|国际|國際)?(?:通用|公认|公認)?(?:会计|會計|[财財][务務][报報]告)[准準][则則])|[经經]?[调調]整[后後]?)(?:的|下)?`
const NEUTRAL =
  '(?:按|以)?固定[汇匯]率(?:[计計]算?|基[准準])?|不[计計][汇匯]率[变變][动動](?:影[响響])?|剔除[汇匯]率(?:[变變][动動]|波[动動])?(?:的)?影[响響]'
const IS = '(?:[则則]?[为為]|是|[达達]到?|[录錄]得|[实實][现現]|[报報]|共|合[计計]|[总總][计計]|[约約])*'
const YEAR_AGO = '(?:[较較与與比](?:上年|去年|前一年)(?:同期|同季)?相?比?|同比|按年|年)'
const QUARTER_BEFORE = '(?:[较較与與比](?:上一?|前一)季度?相?比?|[环環]比|按季|季)'
const UP = '(?:增[长長加]?|成[长長]|上升|提[升高]|升|上[涨漲])'
const DOWN = '(?:下[降跌滑]|[减減]少?|跌|降低?)'
const EXPECT = '(?:预[计期]|預[計期]|估[计計]|展望)'
const MOVES = `(?<since>(?<year>${YEAR_AGO})|(?<quarter>${QUARTER_BEFORE})|[较較与與比]${TIME}相?比?)?(?:大幅|[显顯]著|小幅|[将將]|[则則])*(?:(?<up>${UP})|(?<down>${DOWN}))(?:了|[约約]|幅度?[为為])*${FIGURE}`
/** What may be the name of a part of the company. */
const PART = String.raw`(?<part>[\p{Script=Han}A-Za-z&]{2,14}?)`
const HEAD = `(?<time>${TIME})?的?(?<who>${WHO})?的?(?<neutral>${NEUTRAL})?的?(?<adjusted>${ADJUSTED})?(?:(?:[摊攤]薄|稀[释釋])[后後]?)?${METRIC}`

const FORMS = [
  // `第三季合併營收為 F`, `我們錄得營收 F`
  `^(?:在|于|於)?(?:我们|我們|公司|集[团團])?(?:公[布佈]|[录錄]得|[实實][现現]|取得)?${HEAD}${IS}(?<level>${FIGURE})(?:左右)?$`,
  // `營收年增 F`, `毛利率季減 F 至 F`
  `^(?:在|于|於)?${HEAD}(?:[则則])?${MOVES}(?:[至到](?<level>${FIGURE}))?$`,
  // `年增 F`, `按固定匯率計算增長 F`
  `^(?<neutral>${NEUTRAL})?${MOVES}(?:[至到](?<level>${FIGURE}))?$`,
  // `，至 F`
  `^[至到达達]到?(?<level>${FIGURE})$`,
  // `我們預期第四季毛利率將介於 F`
  `^(?:我们|我們|公司|集[团團])?(?<expect>${EXPECT})${HEAD}(?:[将將]|[约約]|[为為]|[达達]|介[于於]|在|落在|[处處][于於])*(?<level>${FIGURE})(?:之[间間]|[区區][间間]|左右)?$`,
  `^(?:我们|我們|公司|集[团團])?(?<expect>${EXPECT})${HEAD}(?:[将將])?${MOVES}(?:之[间間]|左右)?$`,
  // `全年資本支出預計為 F`
  `^(?:在|于|於)?${HEAD}(?<expect>${EXPECT})(?:[将將]|[约約]|[为為]|[达達]到?|介[于於]|在|落在|[处處][于於])*(?<level>${FIGURE})(?:之[间間]|[区區][间間]|左右)?$`,
  // 毛利率將介於 F 之間
  `^${HEAD}(?<expect>[将將])(?:介[于於]|落在|[处處][于於])(?<level>${FIGURE})(?:之[间間]|[区區][间間])?$`,
  // `回購股份約 F`, `我們回購了 F 的股份`
  `^(?:[季期]度?[内內]|(?<time>${TIME})(?:[内內])?)?(?:我们|我們|公司|集[团團])?(?:共|合[计計])?${METRIC}了?(?<bought>[约約共总總计計]*)(?:股份|股票|普通股)(?:[约約共]|[总總][计計])*(?<level>${FIGURE})$`,
  `^(?:[季期]度?[内內]|(?<time>${TIME})(?:[内內])?)?(?:我们|我們|公司|集[团團])?(?:共|合[计計])?${METRIC}了?(?<bought>[约約共总總计計]*)(?<level>${FIGURE})的?(?:自[身家])?(?:股份|股票|普通股)$`,
  // `去年同期為 F`, `高於去年同期的 F`
  `^(?:相[较較比]|[对對]比|高[于於]|低[于於]|而)?(?<ago>(?:去年|上年|前一年)同[期季])(?:的|[则則]?[为為]|是)*(?<level>${FIGURE})$`,
  // `在線廣告收入為 F`, `其中遊戲收入同比增長 F`
  `^(?:其中)?的?(?<time>${TIME})?的?(?:[来來]自)?${PART}的?${METRIC}${IS}(?<level>${FIGURE})(?:左右)?$`,
  `^(?:其中)?的?(?<time>${TIME})?的?(?:[来來]自)?${PART}的?${METRIC}(?:[则則])?${MOVES}(?:[至到](?<level>${FIGURE}))?$`,
].map((form) => new RegExp(form, 'u'))

/** A clause that only names the time of what follows: `2025 年第三季，`. */
const TIME_ALONE = new RegExp(`^(?:在|于|於|回[顾顧]|展望|[对對][于於])?(?<time>${TIME})$`, 'u')

/**
 * Reads a clause in which metrics and figures are replaced by `METRIC` and `FIGURE`. All of its words are understood, or it is not read.
 * @returns a time alone as a clause that says nothing
 */
export function chineseClause(clause: string): ChineseClause | null {
  const plain = clause.replaceAll(/\s+/g, '')
  const alone = TIME_ALONE.exec(plain)?.groups?.['time']
  const none = {
    ofCompany: false,
    part: null,
    ago: false,
    named: false,
    basis: 'reported',
    expected: false,
    against: null,
    says: [],
  } as const
  if (alone !== undefined) return { ...none, time: alone, says: [] }
  for (const form of FORMS) {
    const found = form.exec(plain)?.groups
    if (!found) continue
    const { time = '', who, part = null, ago, neutral, adjusted, expect, year, quarter, up, down, level } = found
    const moves: ChineseClause['says'] = up !== undefined ? ['up'] : down !== undefined ? ['down'] : []
    return {
      time,
      ofCompany: who !== undefined,
      part,
      ago: ago !== undefined,
      named: plain.includes(METRIC),
      basis: neutral !== undefined ? 'constant-currency' : adjusted !== undefined ? 'adjusted' : 'reported',
      expected: expect !== undefined,
      against: year !== undefined ? 'year-ago' : quarter !== undefined ? 'quarter-before' : null,
      says: level === undefined ? moves : [...moves, 'level'],
    }
  }
  return null
}
