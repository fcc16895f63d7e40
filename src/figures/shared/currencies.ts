import { words } from './pattern.ts'

/**
 * One currency a line: ISO 4217 code | signs and codes before a number | English words after it | Chinese words | its
 * hundredth in English | and in Chinese. `_` is a space. `?` is what several currencies share, `*` what any may be called.
 */
const TABLE = `
  USD | US$ U.S.$ $ USD      | dollar US_dollar U.S._dollar buck | 美元 美金 美刀 美圆 美圓     | cent US_cent U.S._cent penny | 美分 美仙
  CNY | RMB Rmb CNY CN¥      | yuan Chinese_yuan renminbi RMB Rmb             | 人民币 人民幣 元人民币 元人民幣 | fen RMB_cent              |
  HKD | HK$ HKD              | Hong_Kong_dollar HK_dollar        | 港元 港币 港幣 港圆 元港币 元港幣 | HK_cent Hong_Kong_cent    | 港仙 港分
  TWD | NT$ NTD TWD          | NT_dollar New_Taiwan_dollar       | 新台币 新台幣 新臺幣 台币 台幣 臺幣 元新台币 元新台幣 元台幣 元台币 | |
  JPY | JPY JP¥              | yen Japanese_yen                  | 日元 日圆 日圓 日币 日幣       |                           |
  EUR | € EUR                | euro                              | 欧元 歐元                    | euro_cent eurocent        | 欧分 歐分
  GBP | £ GBP                | British_pound pound_sterling      | 英镑 英鎊                    | pence                     | 便士
  KRW | ₩ KRW                | won Korean_won                    | 韩元 韓元 韩圆 韓圓 韓圜 韩币 韓幣 |                        |
  INR | ₹ INR Rs. Rs         | rupee Indian_rupee                | 卢比 盧比 印度卢比 印度盧比    |                           |
  CAD | CA$ C$ CAD           | Canadian_dollar                   | 加元 加币 加幣 加拿大元        | Canadian_cent             |
  AUD | AU$ A$ AUD           | Australian_dollar Aussie_dollar   | 澳元 澳币 澳幣 澳大利亚元      | Australian_cent           | 澳分
  NZD | NZ$ NZD              | New_Zealand_dollar Kiwi_dollar    | 纽元 紐元 新西兰元 紐西蘭元 紐幣 纽币 |                    |
  SGD | SG$ S$ SGD             | Singapore_dollar                  | 新加坡元 新元 坡元 新币 新幣 坡币 坡幣 | Singapore_cent | 新加坡分
  BRL | R$ BRL               | Brazilian_real reais              | 雷亚尔 雷亞爾 巴西雷亚尔 里尔 |                            |
  CHF | CHF                  | Swiss_franc                       | 瑞士法郎 瑞郎                 |                            |
  SEK | SEK                  | Swedish_krona Swedish_kronor      | 瑞典克朗                      |                            |
  NOK | NOK                  | Norwegian_krone Norwegian_kroner  | 挪威克朗                      |                            |
  DKK | DKK                  | Danish_krone Danish_kroner        | 丹麦克朗 丹麥克朗              |                            |
  PLN | PLN                  | zloty                             | 兹罗提 茲羅提                 |                            |
  CZK | CZK                  | Czech_koruna                      | 捷克克朗                      |                            |
  HUF | HUF                  | forint                            | 福林                         |                            |
  RUB | ₽ RUB                | ruble rouble                      | 卢布 盧布                     |                            |
  TRY | ₺ TRY                | lira Turkish_lira                 | 里拉 土耳其里拉               |                            |
  ILS | ₪ NIS ILS            | shekel                            | 谢克尔 謝克爾 新谢克尔         |                            |
  ZAR | ZAR                  | rand                              | 兰特 蘭特 南非兰特             |                            |
  MXN | MX$ MXN              | Mexican_peso                      | 墨西哥比索 墨西哥披索          |                            |
  PHP | ₱ PHP                | Philippine_peso                   | 菲律宾比索 菲律賓披索          |                            |
  CLP | CLP                  | Chilean_peso                      | 智利比索 智利披索              |                            |
  THB | ฿ THB                | baht                              | 泰铢 泰銖                     |                            |
  MYR | MYR RM               | ringgit                           | 林吉特 马币 馬幣 令吉 马来西亚林吉特 马来西亚令吉 馬來西亞令吉 | sen | 
  IDR | IDR Rp               | rupiah Indonesian_rupiah          | 印尼盾 印尼卢比 印尼盧比 印度尼西亚盾 |                     |
  VND | ₫ VND                | dong Vietnamese_dong              | 越南盾                        |                            |
  AED | AED Dhs              | dirham UAE_dirham                 | 迪拉姆 阿联酋迪拉姆 阿聯酋迪拉姆 |                           |
  SAR | SAR                  | riyal Saudi_riyal                 | 里亚尔 里亞爾 沙特里亚尔 沙烏地里亞爾 |                     |
  MOP | MOP$ MOP             | pataca                            | 澳门元 澳門元 澳门币 澳門幣    |                            |
  CRC | ₡ CRC                | Costa_Rican_colon                 | 哥斯达黎加科朗                |                           |
  GEL | ₾ GEL                | lari                              | 拉里                         |                           |
  LAK | ₭ LAK                | Lao_kip                           | 老挝基普                      |                           |
  LKR | LKR                  | Sri_Lankan_rupee                  | 斯里兰卡卢比                  |                           |
  NLG | NLG                  | guilder Dutch_guilder             | 荷兰盾 荷蘭盾                 |                           |
  FIM | FIM                  | markka Finnish_markka             | 芬兰马克                      |                           |
  ESP | ESP                  | peseta                            | 比塞塔                        |                           |
  NGN | ₦ NGN                | naira                             | 奈拉                         |                           |
  BTC | ₿ BTC                | bitcoin                           | 比特币 比特幣                |                           |
  PKR | PKR                  | Pakistani_rupee                   | 巴基斯坦卢比                  |                            |
  EGP | EGP                  | Egyptian_pound                    | 埃镑 埃及镑 埃及鎊            |                            |
  ?   | ¥ ￥                 | pound krona krone kronor kroner peso franc dollar_equivalent | 元 圆 圓 克朗 比索 披索 法郎 镑 鎊 | | 仙
  *   |                      |                                   | 块钱 塊錢                    |                            | 分钱 分錢`

interface Currency {
  code: string
  signs: string[]
  english: string[]
  chinese: string[]
  /** Words of the hundredth part. */
  cents: string[]
  fen: string[]
}

const currencies = TABLE.split('\n').flatMap((line): Currency[] => {
  if (line.trim() === '') return []
  const [code = '', ...columns] = line.split('|').map((column) => words(column))
  const [signs = [], english = [], chinese = [], cents = [], fen = []] = columns.map((column) =>
    column.map((word) => word.replaceAll('_', ' ')),
  )
  return [{ code: code[0] ?? '', signs, english, chinese, cents, fen }]
})

/** Each sign and word with its currency; English words in lower case and in the singular. */
const codes = new Map(
  currencies.flatMap(({ code, signs, english, chinese, cents, fen }) =>
    [...signs, ...signs.map(lower), ...english.map(lower), ...chinese, ...cents.map(lower), ...fen].map(
      (word): [string, string] => [word, code],
    ),
  ),
)

/** Currencies that a shared sign or word can mean; a dollar is never written `元` or `¥` where it matters. */
const SHARED: ReadonlySet<string> = new Set(
  currencies.map(({ code }) => code).filter((code) => !['USD', 'EUR', '*'].includes(code)),
)

function lower(word: string): string {
  return word.toLowerCase()
}

/** The longest first, as a pattern wants alternatives. */
function longest(list: string[]): string[] {
  return [...list].sort((a, b) => b.length - a.length)
}

function escape(word: string): string {
  return word.replace(/[$.*]/g, '\\$&')
}

const allSigns = longest(currencies.flatMap(({ signs }) => signs))

/** Signs and codes that stand before a number, as a pattern: `US$`, `EUR`. A code begins a word. */
export const CURRENCY_SIGN = `(?:${allSigns.map((sign) => (/^[A-Za-z]{2}/.test(sign) ? `\\b${escape(sign)}` : escape(sign))).join('|')})`

/** ISO codes and the like, which may stand after a number, too: `3 billion USD`. */
export const CURRENCY_CODE = `(?:${longest(currencies.flatMap(({ code, signs }) => [code, ...signs]).filter((sign) => /^[A-Z]{3}$/.test(sign))).join('|')})`

/** English words of currencies and of their hundredths, in the singular. */
export const ENGLISH_CURRENCY = `(?:${longest(currencies.flatMap(({ english, cents }) => [...english, ...cents]))
  .map((word) => escape(word).replace(/^[a-z]/, (letter) => `[${letter.toUpperCase()}${letter}]`))
  .join('|')})`

/** Chinese words of currencies and of their hundredths. */
export const CHINESE_CURRENCY = `(?:${longest(currencies.flatMap(({ chinese, fen }) => [...chinese, ...fen])).join('|')})`

/** Chinese words of currencies that may stand before a number: `人民币 5 亿`. */
export const CHINESE_CURRENCY_NAME = `(?:${longest(currencies.flatMap(({ code, chinese }) => (/^[?*]$/.test(code) ? [] : chinese))).join('|')})`

const hundredths = new Set(currencies.flatMap(({ cents, fen }) => [...cents.map(lower), ...fen]))

/**
 * The currency of a sign or word (`US$`, `dollars`, `美元`).
 * @returns ISO 4217 code, `?` where several currencies share it, `*` where it says no more than that it is money, `null`
 *   where it is none
 */
export function currencyOf(word: string): string | null {
  const name = word.trim()
  return codes.get(name) ?? codes.get(singular(name)) ?? codes.get(lower(name)) ?? null
}

/** Characters that only the Traditional names of the table have. */
const TRADITIONAL = /[幣圓盧鎊麥羅謝蘭韓銖歐亞爾紐門]/

/** The Chinese name of a currency by its code; `null` for one that is not known. */
export function currencyName(code: string, lang: 'zh-Hans' | 'zh-Hant'): string | null {
  const names = currencies.find((one) => one.code === code)?.chinese ?? []
  const written = lang === 'zh-Hant' ? names.find((name) => TRADITIONAL.test(name)) : undefined
  return written ?? names[0] ?? null
}

/** Whether a word names the hundredth part of a currency: `cents`, `美分`. */
export function isHundredth(word: string): boolean {
  return hundredths.has(word.trim()) || hundredths.has(singular(word.trim()))
}

function singular(word: string): string {
  return lower(word).replace(/(?<=\w)s$/, '')
}

/** Whether two currencies can be the same one. */
export function sameCurrency(a: string | null, b: string | null): boolean {
  if (a === b) return true
  if (a === null || b === null) return false
  return a === '*' || b === '*' || (a === '?' && SHARED.has(b)) || (b === '?' && SHARED.has(a))
}
