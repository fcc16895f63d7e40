import type { Figure } from '../../model/figure.ts'
import type { FigureDraft } from '../shared/figure-draft.ts'
import { lastMatch, oneOf } from '../shared/pattern.ts'
import { withTone, type ToneWords } from '../shared/tone.ts'

/** `增长率` is no movement. */
const UP = oneOf(`
  增长(?!率) 增長(?!率) 成长(?!率) 成長(?!率) 增加 增至 上升 上涨 上漲 提升 提高 上调 上調 扩大 擴大 延长 延長 溢价 溢價 加息 升息 走强 走強 扩张 擴張 改善 高出 超出 多出 [贡貢][献獻] 提前 提早 (?<![最清])早(?=[约約了]?_?$) [领領]先
  [高超][于於出过過](?:市[场場])?(?:[预預]期|[计計][划劃]|指引|目[标標])(?=_?$) 优于 優於 [年季月同净淨]增 新增 [赢贏夺奪]得 上扬 上揚 攀升 走高 回升 反弹 反彈 飙升 飆升 激增 猛增 劲增 勁增 大增 涨 漲 升至 (?<![每公毫万萬亿億])升 加(?=_?$) (?<![最加尽儘])快(?=[约約了]?_?$) 增幅 走[阔闊] 拓[宽寬] [跃躍跳爬蹿抬拉推]升 [抬拉推]高 [扩擴][张張容] 上[行移修浮] 加[快速剧劇] 提速 回暖 放大 增厚 走[宽寬] 有利 顺风 順風 利好 (?<![最提新较較])[高贵貴](?=[约約了出]?_?$)
  (?<=[比较較][^，。；]{1,12}|^前)[多快长長好](?=[约約了出]?_?$)`)
const DOWN = oneOf(`
  下降 下滑 减少 減少 缩小 縮小 降低 下跌 下调 下調 缩短 縮短 [贬貶]值 [减減]息 走弱 折价 折價 折让 折讓 缩减 縮減 收窄 萎缩 萎縮 衰退 [年季月同净淨][减減] 走低 回落 滑落 下挫 下[行移修浮探] [压壓][缩縮低] 收[缩縮] 放[缓緩慢] [减減][缓緩速轻輕] 降[温溫] [暴大急]跌 [拉摊攤]低 [摊攤]薄(?!每|[后後]) 稀[释釋] 侵[蚀食] 回[调調吐] 裁[减減] 砍掉 走[软軟窄] (?<![增削裁锐銳大])[减減](?=_?$) 锐减 銳減 大减 大減 骤降 驟降 缩水 縮水 落[后後] 推[迟遲延后後] 延[后後迟遲期] (?<![今昨])晚(?=[约約了]?_?$) (?:拖累|抑制|抵[销消])(?:[^，。；\\d]{0,8}(?:[增成][长長速]))? 跌 降至 降到 降(?![雨雪]) 削减 削減 不利 失去 扣[除减減](?=[约約了]?_?$)
  逆风 逆風 (?<![最降较較])低(?=[约約了出]?_?$) (?<![最放])慢(?=[约約了]?_?$) 便宜(?=[约約了]?_?$) (?<=[比较較][^，。；]{1,12}|^前)[少慢短差](?=[约約了出]?_?$) [逊遜差][于於] 低[于於](?:市[场場])?(?:[预預]期|[计計][划劃]|指引|目[标標])(?=_?$) 恶化 惡化`)
const MOVE = new RegExp(`(${UP})|(${DOWN})`, 'g')
/** What improves by going down: neither word says then where it goes. */
const LOWER_IS_BETTER =
  /(?:成本|[费費]用|不良|拖欠|流失|[杠槓][杆桿]|[负負][债債]|天[数數]|[时時][间間]|[亏虧][损損]|排放|[赔賠]付|[强強]度|[能消单單]耗|投[诉訴]|事故|[离離][职職])[^。；]{0,8}$/
const NEAR = /^[^。；;，,]{0,12}(?:[，,] ?(?:[约約近逾达達为為至]|超[过過]|大[约約]|[将將]近))?$/

const SINCE = oneOf('同比 环比 環比 年比 美元 汇率 匯率 外汇 外匯')
const UP_AFTER = oneOf(
  '提振 增速 增长 增長 成长 成長 增幅 升幅 涨幅 漲幅 提升 改善 顺风 順風 利好 利多 有利 正面 增加 上升',
)
const DOWN_AFTER = oneOf('下降 下滑 降幅 跌幅 减少 減少 减幅 減幅 逆风 逆風 不利 利空 负面 負面 拖累 亏损 虧損')
const AFTER = new RegExp(
  `^ ?(?:左右|以上|的|之)*(?: ?${SINCE})?(?:的|之)?(?:(?:[销銷]售|[营營]收|[业業][务務]|收入|利[润潤])(?=增))?(?:(${UP_AFTER})|(${DOWN_AFTER}))`,
)

const ABOUT_BEFORE = new RegExp(`${oneOf('约 約 大约 大約 大概 左右 差不多')} ?(?:为|為|有|占|佔)? ?$`)
const NEARLY_BEFORE = new RegExp(`${oneOf('接近 (?<![最附])近 将近 將近 几乎 幾乎 逼近')} ?(?:了|达|達|有|占|佔)? ?$`)
const MAY = '(?:会|會|能|可|应|應|得|曾|再)?'
const ABOVE_BEFORE = new RegExp(
  `${oneOf(`超过 超過 超出 超 逾 至少 (?<!不)(?:高于|高於|多于|多於|大于|大於) [突升]破 站[上稳穩] 不止 [刚剛]过 [刚剛]過 略超 [不未]${MAY}[低少][于於] 最低(?:可?(?:到|达|達|至|为|為))? 下限(?:为|為|是)?`)} ?(?:了)?(?:我们|我們|原定|[预預]定)? ?$`,
)
const BELOW_BEFORE = new RegExp(
  `${oneOf(`不到 不足 不高于 不高於 不多于 不多於 不大于 不大於 (?<![不未]${MAY})[低少小][于於] 至多 (?:[不未][^，。；、仅僅但只\\d]{0,3}|[没沒]有?[^，。；、\\d]{0,8})超[过過出]
    跌[破穿] 失守 最多(?:可)?(?:[提降减減增][高低少加])? 未达 未達 (?<![历歷]史|史上|新|[以年来來])最高(?:可?(?:到|达|達|至|为|為))? 上限(?:为|為|是)?`)} ?$`,
)
/** `至少入组300名`, `不低于净利润的40%`: a verb may stand between, or what it is a part of. */
const AT_LEAST = /(?:(?:至少|最少)[^，。；、的\d]{0,5}|(?:不[低少]|(?<!不)[高多大])[于於][^，。；、\d]{1,8}的)$/
const AT_MOST =
  /(?:(?:至多|最多)[^，。；、的\d]{0,5}|(?:不[高多大超][于於过過]|(?<!不)[低少小][于於])[^，。；、\d]{1,8}的)$/
const ABOUT_AFTER = /^ ?(?:左右|上下)/
const ABOVE_AFTER = /^ ?(?:(?:左右|上下)?[分级級]?[或及]?以上|多|余|餘|之上)/
const BELOW_AFTER = /^ ?(?:[分级級]?[或及]?以下|以[内內]|之[内內])/

/** What follows 自 in words that do not say where something begins: `自由`, `自行`, but not in `自行业低点`. */
const SELF = oneOf(`
  由 有(?!记录|記錄|纪录|紀錄|史) 营 營 研 动(?!工) 動(?!工) 身 己 我 然 主(?!要) 行(?!业|業) 助 愿 願 家 制(?!定)
  製 建(?!立|成) 产(?!品|量|能) 產(?!品|量|能) 用(?!户|戶) 负(?!债) 負(?!債) 费(?!用) 費(?!用) 筹 籌 持(?!有|续|續) 带 帶 购(?!买) 購(?!買)
  创(?!立|办|建) 創(?!立|辦|建) 媒 驾 駕 适 適 治 信(?!用|贷|貸) 选 選 豪 发(?!布|行|售) 發(?!布|佈|行|售) 给 給 立(?!项|項) 备 備 播(?!出) 采(?!用)
  採(?!用) 控(?!股) 力 救 定(?!价) 訂 订 称 稱 述 留 提(?!出|交)`)
const FROM = new RegExp(
  `(?:${oneOf(`
    (?<![服遵听聽跟无無])[从從](?![事而业業未来來中此容属屬前严嚴速])
    (?<![来來源各独獨亲親出取暗私])自(?!${SELF})
    (?<![理自缘緣事案因经經])由(?![于於衷来來此])`)})[^，,。；;至到]{0,12}(?<!每 ?)$`,
)
/**
 * `从 … 增至`: without a second end, 从 only says where something comes from; nor does `去年同期为` name one, to which
 * nothing moves.
 */
const MOVES_ON =
  /^(?![^。；;]{0,10}(?:同期|[去上前]年|[一前]年前?|上[一个個]?[财財]?季度?)[^，,。；;至到]{0,4}[为為])[^。；;]{0,14}[至到为為]/
const TO = new RegExp(
  `${oneOf('降 减 減 增 升 提升 提高 涨 漲 下滑 扩大 擴大 [上下][调調修移] [调調][高低升降整] 收窄 [缩縮]小 改善 [恶惡]化')}(?:[^，,。；;速幅率]{0,3}[至到](?![少多今此])|了?[为為])[^，,。；;]{0,8}$`,
)

const LOSS = oneOf(
  '亏损 虧損 费用净额 費用淨額 净支出 淨支出 损失 損失 净亏 淨虧 净损 淨損 [亏虧](?!为|為) 赤字 流出 [占佔]用',
)
const PROFIT = oneOf(
  '[获獲受]益 (?<=[为為])正(?=_?$) (?<=[多净淨])[赚賺] 盈利 获利 獲利 净利(?!息) 淨利(?!息) 利润 利潤 溢利 纯利 純利 利益 盈余 盈餘 净赚 淨賺 利得 收益(?!率) 流入 [释釋]放 [节節]省',
)
/** `影响每股盈余19美分`: what is taken from a profit is none. */
const TAKEN = '(?<!(?:影[响響]|拖累|侵[蚀蝕])了?(?:每股|[税稅]前|[净淨]|[营營][业業]|我们的?|我們的?)*)'
const RESULT = new RegExp(`(${LOSS})|${TAKEN}(${PROFIT})`, 'g')
const RESULT_GAP = /^[^。；;，,、\d]{0,8}$/
const RESULT_AFTER = new RegExp(
  `^ ?的?(?:[净淨]|一次性|税[务務收]|稅[務收]|重[组組]|[减減]值|[现現]金)*(?:(${LOSS}|[费費]用|支出)|(${PROFIT}))`,
)

const END =
  '(?:(?<upper>[高上][端限段]|上半[段部]|[顶頂][部端]|高位|偏高)|(?<lower>[低下][端限段]|下半[段部]|底部|低位|偏低)|(?<middle>中[值点點段位]|中[间間]值))'
/** `高端，即5.1至5.3美元` */
const END_BEFORE = new RegExp(`${END}[^。；;，,\\d]{0,3}$`)
const END_AFTER = new RegExp(`^[^。；;\\d]{0,12}?${END}`)

/** `12美元的低点`, `高点12美元` */
const PEAK =
  '(?:(?<upper>高[点點位]|新高|[峰顶頂]值|峰位|[见見触觸][顶頂]|[达達]峰)|(?<lower>低[点點位]|新低|谷底|底部|[触觸见見探]底))'
const PEAK_BEFORE = new RegExp(`${PEAK}(?:的|[为為是于於在至，,]|[约約])*$`)
const PEAK_AFTER = new RegExp(`^ ?的?(?:[历歷]史|[阶階]段|[阶階]段性|近期)?${PEAK}`)

/** Right at the figure, the word of the movement says by how much it went. */
const BY = new RegExp(
  `${oneOf('增长 增長 成长 成長 增加 减少 減少 下降 下滑 上升 提升 提高 上涨 上漲 下跌 [削缩縮裁][减減] [上下][调調] [缩縮]短 延[长長] 收窄 [扩擴]大 降低 [年季月净淨]增 [年季月净淨][减減]')}了?(?:${oneOf('约 約 近 逾 超过 超過 大约 大約 将近 將近')})? ?$|(?<=[比较較][^，。；]{1,12})[高低多少快慢贵貴](?:出|了)?(?:约|約|近)? ?$`,
)

const YEARLY = /年(?:均|[复複]合)(?:增[长長]|成[长長])率?[^，。；\d]{0,4}$/

/** `低于上年的74美元`, `去年同期为74美元`: what it is compared with. */
const BEFORE_YEAR =
  /(?:[高低多少]于|[高低多少]於|相[较比]|相較|[对對]比|[较較比]|而)?(?:去年|上年|上一年|20\d\d ?年(?=同期)|此前|之前|先前|上期|前期|前一?年前?|[年期季月]初|[一两兩三]年前|上[一个個]?季度?|[上前]一?[个個]半年)(?:同期|同季)?[^，。；;\d我增减減升降下上高低多少扩擴缩縮恶惡改领領落]{0,6}$|(?:[高低多少][于於]|相?[较較比])(?:\d{1,2} ?月[初底末]?|第?[一二三四]季度?|Q[1-4])的 ?$/

/** `约为去年的一半`: so much of another level; but `低于去年的5%`. */
const OF_YEAR = /(?<![于於比较較对對过過及从從由][^，。；]{0,3})(?:[去上前]年|[一两兩三]年前)(?:同期)?的$/

/** `为2019年的45%`: what it is, and not by how much it moved. */
const LEVEL_OF = /(?:[为為是]|相[当當][于於])[^，。；]{0,6}(?:[去上前]年|\d{4} ?年)(?:同期)?的 ?$/

function boundOf(before: string, right: string): Figure['bound'] {
  if (BEFORE_YEAR.test(before)) return null
  // `低于每平方呎15,000港元`
  const left = before.replace(/每(?:平方)?\p{Script=Han}{1,2} ?$/u, '')
  // What stands behind a number bounds it; what stands before may only set it against another: `远低于高峰时的五倍以上`.
  if (BELOW_AFTER.test(right)) return 'below'
  if (ABOVE_AFTER.test(right)) return 'above'
  if (BELOW_BEFORE.test(left) || AT_MOST.test(left)) return 'below'
  if (ABOVE_BEFORE.test(left) || AT_LEAST.test(left)) return 'above'
  if (NEARLY_BEFORE.test(left)) return 'nearly'
  return ABOUT_BEFORE.test(left) || ABOUT_AFTER.test(right) ? 'about' : null
}

function roleOf(left: string, right: string): Figure['role'] {
  const before = OF_YEAR.test(left) ? null : BEFORE_YEAR.exec(left)
  // `較去年同期成長12%` says by how much.
  if ((before && lastMatch(MOVE, before[0]) === null) || (FROM.test(left) && MOVES_ON.test(right))) return 'from'
  if (TO.test(left) || LEVEL_OF.test(left)) return 'to'
  // `年均增长9%` is a rate, and may be what something goes to.
  return BY.test(left) && !YEARLY.test(left) ? 'by' : null
}

const WORDS: ToneWords = {
  lang: 'zh-Hans',
  endBefore: END_BEFORE,
  endAfter: END_AFTER,
  peakBefore: PEAK_BEFORE,
  peakAfter: PEAK_AFTER,
  left: 24,
  right: 16,
  bound: boundOf,
  role: roleOf,
  moveAfter: AFTER,
  move: MOVE,
  near: NEAR,
  improves: /改善|有利|好|([恶惡]化|不利|差|[逊遜])/,
  lowerIsBetter: LOWER_IS_BETTER,
  resultAfter: RESULT_AFTER,
  result: RESULT,
  resultGap: RESULT_GAP,
}

/**
 * Adds what the Chinese words around a figure make of it.
 * @param previous the figure before it, whose words are not looked at
 */
export function chineseTone(text: string, one: FigureDraft, previous: FigureDraft | undefined): FigureDraft {
  return withTone(text, one, previous, WORDS)
}
