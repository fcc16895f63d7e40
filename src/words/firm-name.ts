import type { Locale } from '../model/locale.ts'

/** Houses whose analysts ask on calls: names in English | Simplified | Traditional Chinese. Others stay in English, as they write themselves. */
const FIRMS = `
Goldman Sachs                      | 高盛         | 高盛
Morgan Stanley                     | 摩根士丹利   | 摩根士丹利
JPMorgan, JPMorgan Chase           | 摩根大通     | 摩根大通
Citi, Citigroup                    | 花旗         | 花旗
Bank of America, BofA, Bank of America Merrill Lynch, BofA Merrill Lynch | 美银 | 美銀
UBS                                | 瑞银         | 瑞銀
Barclays                           | 巴克莱       | 巴克萊
Deutsche Bank                      | 德意志银行   | 德意志銀行
Credit Suisse                      | 瑞信         | 瑞信
HSBC                               | 汇丰         | 匯豐
Wells Fargo                        | 富国银行     | 富國銀行
Jefferies                          | 杰富瑞       | 富瑞
Bernstein, Sanford C. Bernstein    | 伯恩斯坦     | 伯恩斯坦
Nomura                             | 野村         | 野村
Macquarie                          | 麦格理       | 麥格理
Mizuho                             | 瑞穗         | 瑞穗
Daiwa                              | 大和         | 大和
BNP Paribas, BNP Paribas Exane, Exane BNP Paribas | 法国巴黎银行 | 法國巴黎銀行
Societe Generale                   | 法国兴业银行 | 法國興業銀行
RBC, Royal Bank of Canada          | 加拿大皇家银行 | 加拿大皇家銀行
Standard Chartered, Standard Chartered Bank | 渣打         | 渣打
DBS, DBS Bank                      | 星展         | 星展
CLSA                               | 中信里昂     | 中信里昂
CICC                               | 中金公司     | 中金公司
CITIC Securities, CITIC            | 中信证券     | 中信證券
CITIC Capital                      | 中信资本     | 中信資本
Huatai                             | 华泰证券     | 華泰證券
Haitong International              | 海通国际     | 海通國際
China Renaissance                  | 华兴资本     | 華興資本
CMB International                  | 招银国际     | 招銀國際
China Merchants Securities, China Merchants | 招商证券 | 招商證券
BOC International, BOCI            | 中银国际     | 中銀國際
Yuanta                             | 元大         | 元大
KGI                                | 凯基         | 凱基
Morningstar                        | 晨星         | 晨星
Oppenheimer                        | 奥本海默     | 奧本海默
Piper Sandler                      | 派杰         | 派傑`

/** What houses put behind their names: what an office does, and what sort of company it is. */
const SUFFIX = new RegExp(
  ' (?:securities|research|capital|markets|investment|investment bank|investment banking|equity|equities|global|' +
    'international|group|corporate|and|co|company|inc|incorporated|corp|corporation|llc|llp|lp|plc|ltd|limited|ag|na|usa|us|hk|hong kong|' +
    'americas|europe|asia|pacific)$',
)

const names = FIRMS.trim()
  .split('\n')
  .map((line): [english: string[], hans: string, hant: string] => {
    const [english = '', hans = '', hant = ''] = line.split('|').map((part) => part.trim())
    return [english.split(', '), hans, hant]
  })
const known = new Map(
  names.flatMap(([english, hans, hant]) =>
    english.map((name) => {
      // `CITIC` beside `CITIC Securities`: with another word behind it, it is another firm.
      const alone = english.some((other) => other !== name && shortened(plain(other)) === plain(name))
      return [joined(plain(name)), { 'zh-Hans': hans, 'zh-Hant': hant, alone }] as const
    }),
  ),
)

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('&', ' and ')
    .replace(/[^a-z ]/g, '')
    .replace(/ +/g, ' ')
    .trim()
}

/** `J.P. Morgan` is JPMorgan. */
function joined(name: string): string {
  return name.replaceAll(' ', '')
}

/** A name without the last word that only says what an office does; `null` where it ends with another. */
function shortened(name: string): string | null {
  const short = name.replace(SUFFIX, '')
  return short === name ? null : short
}

/**
 * A firm as a page in some language names it: by its Chinese name on a Chinese page where it has one. `Barclays Capital Inc.`
 * and `UBS Securities LLC` are known by what is left of them, the longest name first.
 */
export function firmName(firm: string | null, locale: Locale): string | null {
  if (firm === null || locale === 'en') return firm
  const whole = plain(firm)
  for (let name: string | null = whole; name !== null; name = shortened(name)) {
    const found = known.get(joined(name))
    if (found && (!found.alone || name === whole)) return found[locale]
  }
  return firm
}

/** The names of each firm in all languages. */
export function firmNames(): string[][] {
  return names.map(([english, hans, hant]) => [...new Set([...english, hans, hant])])
}
