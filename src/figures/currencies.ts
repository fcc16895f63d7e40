/** Signs and words of currencies, in both languages, with their ISO 4217 codes; `?` where several share one. */
const CURRENCIES: Record<string, string> = {
  'US$': 'USD', 'U.S.$': 'USD', '$': 'USD', 'USD': 'USD',
  'HK$': 'HKD', 'HKD': 'HKD', 'NT$': 'TWD', 'NTD': 'TWD', 'TWD': 'TWD', 'C$': 'CAD', 'CA$': 'CAD', 'CAD': 'CAD',
  'A$': 'AUD', 'AU$': 'AUD', 'AUD': 'AUD', 'S$': 'SGD', 'SGD': 'SGD', 'R$': 'BRL', 'BRL': 'BRL', 'NZ$': 'NZD',
  '€': 'EUR', 'EUR': 'EUR', '£': 'GBP', 'GBP': 'GBP', '¥': '?', '￥': '?', 'RMB': 'CNY', 'CNY': 'CNY', 'JPY': 'JPY',
  '₩': 'KRW', 'KRW': 'KRW', '₹': 'INR', 'INR': 'INR', 'CHF': 'CHF',
  'dollar': 'USD', 'us dollar': 'USD', 'u.s. dollar': 'USD', 'hong kong dollar': 'HKD', 'nt dollar': 'TWD',
  'canadian dollar': 'CAD', 'australian dollar': 'AUD', 'buck': 'USD', 'euro': 'EUR', 'pound': 'GBP', 'yuan': 'CNY',
  'renminbi': 'CNY', 'yen': 'JPY', 'won': 'KRW', 'rupee': 'INR', 'cent': 'USD', 'rmb': 'CNY', 'usd': 'USD',
  '美元': 'USD', '美金': 'USD', '美刀': 'USD', '美分': 'USD', '人民币': 'CNY', '人民幣': 'CNY', '元人民币': 'CNY', '元人民幣': 'CNY',
  '港元': 'HKD', '港币': 'HKD', '港幣': 'HKD', '新台币': 'TWD', '新台幣': 'TWD', '新臺幣': 'TWD', '台币': 'TWD', '台幣': 'TWD',
  '臺幣': 'TWD', '元新台币': 'TWD', '元新台幣': 'TWD', '欧元': 'EUR', '歐元': 'EUR', '英镑': 'GBP', '英鎊': 'GBP', '日元': 'JPY',
  '日圆': 'JPY', '日圓': 'JPY', '日币': 'JPY', '日幣': 'JPY', '韩元': 'KRW', '韓元': 'KRW', '韩圆': 'KRW', '韓圜': 'KRW',
  '加元': 'CAD', '加币': 'CAD', '加幣': 'CAD', '澳元': 'AUD', '澳币': 'AUD', '澳幣': 'AUD', '新加坡元': 'SGD', '新元': 'SGD',
  '卢比': 'INR', '盧比': 'INR', '雷亚尔': 'BRL', '雷亞爾': 'BRL', '瑞士法郎': 'CHF', '元': '?', '块钱': '?', '塊錢': '?',
}

/** Currencies that a shared sign or word can mean. */
const SHARED = new Set(['CNY', 'JPY', 'TWD', 'HKD'])

/**
 * The currency of a sign or word (`US$`, `dollars`, `美元`).
 * @returns ISO 4217 code, `?` where several currencies share it, `null` where it is none
 */
export function currencyOf(word: string): string | null {
  const name = word.trim()
  return CURRENCIES[name] ?? CURRENCIES[name.toLowerCase().replace(/s$/, '')] ?? null
}

/** Whether two currencies can be the same one. Dollars are never written `元` or `¥` where it matters. */
export function sameCurrency(a: string | null, b: string | null): boolean {
  return a === b || (a === '?' && b !== null && SHARED.has(b)) || (b === '?' && a !== null && SHARED.has(a))
}
