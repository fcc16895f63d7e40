import type { PairSide } from '../../../model/transcript.ts'
import { matchesOf } from '../../../text/matches-of.ts'
import { anyWord } from '../../shared/any-word.ts'
import { linesOfWords } from '../../shared/pattern.ts'
import { namesIn } from './names.ts'
import { REGIONS } from './regions.ts'

/**
 * What figures of a call are said of, and what translators call it in both scripts: one line a meaning, English words (`_`
 * for a space; a plural in -s needs none of its own), then Chinese ones. A longer word wins over a shorter one in it.
 */
const LINES = `
revenue revenues turnover top_line net_revenue: 收入 营收 營收 营业额 營業額 总收入
sale net_sales comparable_sales same-store_sales comp same-store: 同店 同店销售 同店銷售 销售额 銷售額 销售 銷售 销量 銷量
order bookings: 订单 訂單
backlog: 积压订单 未交付订单 在手订单 在手訂單 積壓訂單
gross_margin gross_profit: 毛利率 毛利
operating_margin op_margin operating_profit operating_income EBIT: 营业利润率 营业利润 经营利润 經營利潤 營業利益率 營業利益 营运利润 營業利潤 经营利润率
net_income net_profit bottom_line earnings profit: 净利润 净利 淨利 淨利潤 净收益 盈利 获利 利润 利潤 溢利
EPS earnings_per_share: 每股收益 每股盈餘 每股盈利
loss losses: 亏损 虧損 损失
margin: 利润率 利潤率 利益率
free_cash_flow cash_flow FCF: 自由现金流 自由現金流 现金流 現金流
cash: 现金 現金
debt borrowings: 债务 債務 负债 借款
dividend: 股息 股利 分红 派息
buyback repurchase repurchased share_repurchases: 回购 回購 庫藏股
capex capital_expenditure capital_spending: 资本开支 资本支出 資本支出 資本開支
cost: 成本
expense opex SG&A: 费用 費用 开支
R&D research_and_development: 研发 研發
marketing: 营销 行銷 市场推广
tax tax_rate: 税 稅
interest_rate rate: 利率
receivable receivables accounts_receivable: 应收 應收
payable payables accounts_payable: 应付 應付
inventory inventories: 库存 庫存 存货 存貨
headcount employee people staff worker workforce: 员工 員工 人员 人員 员额
engineer: 工程师 工程師
store restaurant shop outlet: 门店 門店 店铺 店 门市 門市 商店 餐厅
customer client: 客户 客戶 顾客
user: 用户 用戶
subscriber subscription: 订阅 訂閱 用户 订户 訂戶
traffic footfall: 客流 流量 来客
ticket basket average_ticket: 客单价 客單價 客单 票价
price pricing: 价格 價格 定价 單價 单价 售价 票价 价 價
volume: 销量 銷量 业务量 出货量 产量
capacity: 产能 產能 运力 容量
production output: 产量 產量 产出
shipment shipped: 出货 出貨 发货
delivery deliveries deliver delivered: 交付 交货 交貨
utilization: 利用率 稼动率 稼動率 开工率
yield: 良率 收益率 殖利率
share_price stock_price: 股价 股價
market_share: 市场份额 市佔率 市占率 份额
churn: 流失
retention: 留存 续费 續約
hardware: 硬件 硬體
software: 软件 軟體
cloud: 云 雲
service: 服务 服務
product: 产品 產品
franchise franchised franchisee: 加盟 特许 特許
renewal: 续租 续签 續租 續簽
government: 政府
advertising ads ad: 广告 廣告
gaming game: 游戏 遊戲
mobile: 移动 手机 行動 手機
phone handset smartphone: 手机 手機
PC computer: 电脑 電腦 个人电脑
server: 服务器 伺服器
wafer: 晶圆 晶圓
chip semiconductor: 芯片 晶片 半导体 半導體
memory: 存储 記憶體 内存
data_center: 数据中心 資料中心
auto automotive car vehicle: 汽车 汽車 车 車
truck: 卡车 卡車 货车
battery batteries: 电池 電池
electric EV: 电动 電動
passenger: 乘客 旅客 客运 乘用
cargo freight: 货运 貨運 货物 运费
fuel: 燃油 燃料
oil crude: 原油 石油 油
gas natural_gas: 天然气 天然氣 气
coal: 煤
energy: 能源
raw_material material: 原材料 原料
labor labour: 人工 勞動 劳动
logistics: 物流
power electricity: 电力 電力 电 电价
wind: 风电 風電 风能
solar: 太阳能 太陽能 光伏
steel: 钢 鋼
copper: 铜 銅
gold: 黄金 黃金 金
silver: 白银 白銀
zinc: 锌 鋅
nickel: 镍 鎳
lead: 铅 鉛
ceiling cap limit: 上限
floor minimum: 下限
bit: 位元
pacific: 太平洋
atlantic: 大西洋
grid: 电网 電網
renewable: 可再生 再生
loan lending: 贷款 貸款 放款
deposit: 存款
fee commission: 手续费 手續費 佣金 中收
net_interest_margin NIM net_interest_income: 净息差 淨息差 淨利差 净利息收入 淨利息收入
NPL non-performing bad_loan: 不良率 不良
provision: 拨备 撥備
premium: 保费 保費
claim: 赔付 理賠 赔款
room: 客房 房间 間房
hotel: 酒店 飯店
flight: 航班
drug medicine: 药 藥
surgery surgical: 手术 手術
inpatient: 住院
outpatient: 门诊 門診
trial patient: 试验 患者 病人
food grocery groceries: 食品 生鲜 杂货
coffee: 咖啡
tea: 茶
beverage drink: 饮料 飲料 饮品
luxury: 奢侈品 精品
apparel clothing: 服装 服飾
women: 女装 女裝 女性 女
men: 男装 男裝 男性 男
footwear shoe: 鞋
online e-commerce digital: 线上 線上 电商 電商 网上 在线 数字
offline: 线下 線下
wholesale: 批发 批發
retail: 零售
enterprise corporate commercial: 企业 企業 商业 商用 公司
consumer: 消费 消費
domestic home_market: 国内 國內 内销 本土
international overseas export abroad: 国际 國際 海外 出口 外销
reported as_reported reported_basis: 报告口径 报告 報告 名义
constant_currency organic excluding_currency local_currency: 固定汇率 固定匯率 恒定汇率 恆定匯率 不变汇率 有机 內生 内生 本币
adjusted non-gaap underlying: 调整后 調整後 非GAAP 非公认
GAAP: GAAP 公认会计
sequentially sequential quarter-on-quarter quarter-over-quarter: 环比 環比 季增 季减 季減
year-over-year year-on-year year_over_year year_on_year annually: 同比 年增 年减 年減
planned plan: 计划 計劃
expected forecast guidance guided guide target consensus expectation expectations: 预期 預期 预计 預計 指引 目标 目標 財測 預測 预测
authorization authorized authorisation program programme: 授权 授權 额度 額度 计划 計劃
left remaining remain remains: 剩
assumption assumed assume assuming: 假设 假設 假定
actual actually came_in: 实际 實際
total overall company group: 总 總 整体 整體 全公司 集团 集團
average: 平均 均
average_price average_selling_price ASP: 均价 均價 平均售价 平均售價
inflation CPI: 通胀 通膨
wage salary salaries pay: 工资 薪资 薪資 薪酬
rent lease: 租金 租赁 租約
upfront: 预付 首付 預付
open opened opening openings: 新开 新增 開 开业 新開
close closed closing closures: 关闭 關閉 关店 關店 闭店
hire hired hiring: 招聘 招 聘
leave left layoff lay_off laid_off let_go: 裁 离职 離職
large larger largest biggest: 最大 大型 大
small smaller smallest: 最小 小型 小
high-end premium_segment: 高端 高階
low-end entry-level: 低端 入门 入門
urban city cities: 城市 城
province: 省
branch branches: 分行 支行 网点 網點
plant factory factories: 工厂 工廠
business: 业务 業務 生意
country countries: 国家 國家
rural county counties: 农村 農村 县 縣
new: 新
used: 二手
`

/** What begins the form of a word that says of what. */
export const WHAT = '#'
/** What begins the form of a word that says when. */
export const WHEN = '@'

/** When: a Chinese sentence puts it first, an English one last, and means all that stands between. */
const TIMES = `
last_year year_ago a_year_ago prior_year year_earlier: 去年 上年 一年前
this_year: 今年 本年
next_year: 明年 来年
last_quarter prior_quarter: 上季 上一季 上个季
this_quarter: 本季 这个季 當季
next_quarter: 下季 下一季
first_half: 上半年
second_half back_half: 下半年
first_quarter Q1: 第一季 一季度 首季 Q1
second_quarter Q2: 第二季 二季度 Q2
third_quarter Q3: 第三季 三季度 Q3
fourth_quarter Q4: 第四季 四季度 Q4
january: 1月 一月
now today currently: 现在 目前 如今 現在 今天 现
used_to previously formerly: 过去 過去 以前 原来 原來 此前
later: 以后 之后 以後 日后 将来
`

const lines = linesOfWords(LINES + REGIONS + TIMES)
const firstTime = lines.length - linesOfWords(TIMES).length
const keyOf = (meaning: number): string => `${meaning < firstTime ? WHAT : WHEN}${meaning}`
const english = new Map(
  lines.flatMap(([names = []], meaning) =>
    names.flatMap((name) => {
      const written = name.replaceAll('_', ' ').toLowerCase()
      return [written, `${written}s`].map((one): [string, number] => [one, meaning])
    }),
  ),
)
/** One Chinese word may stand for several meanings: `流失` for churn and for what is lost. */
const chinese = new Map<string, number[]>()
lines.forEach(([, names = []], meaning) => {
  for (const name of names) chinese.set(name, [...(chinese.get(name) ?? []), meaning])
})
const ENGLISH = new RegExp(`\\b${anyWord(english.keys())}(?![\\w-])`, 'gi')
const CHINESE = new RegExp(anyWord(chinese.keys()), 'g')
/** The names and the words for what is counted in some text: each in a form that both languages share. */
export function subjectsOf(text: string, side: PairSide): Set<string> {
  const found = new Set(namesIn(text).map(({ name }) => name))
  if (side === 'source')
    for (const [word] of matchesOf(ENGLISH, text.replace(/\bUSA?\b/g, 'U.S.')))
      found.add(keyOf(english.get(word.toLowerCase()) ?? 0))
  else
    for (const [word] of matchesOf(CHINESE, text))
      for (const meaning of chinese.get(word) ?? []) found.add(keyOf(meaning))
  return found
}

/** Whether a word is one that translators have a Chinese one for: UK. */
export function hasChineseName(word: string): boolean {
  return english.has(word.toLowerCase()) || word === 'US'
}

/** Whether a subject is a name that both languages write alike. */
export function isName(subject: string): boolean {
  return !subject.startsWith(WHAT) && !subject.startsWith(WHEN)
}
