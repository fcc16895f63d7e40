import type { Rewriting } from '../plain-writing.ts'

const CAPITALS: Record<string, string> = {
  壹: '一', 貳: '二', 贰: '二', 叁: '三', 參: '三', 叄: '三', 肆: '四', 伍: '五', 陆: '六', 陸: '六', 柒: '七', 捌: '八', 玖: '九', 拾: '十', 佰: '百',
  仟: '千', 廿: '二十', 卅: '三十',
}
const CAPITAL_DIGITS = '壹贰貳叁參叄肆伍陆陸柒捌玖'
/** What a number that is said or counted goes on with. */
const UNIT = '(?= ?(?:[百千万萬亿億兆%％倍元成年月]|[个個]?百分|[个個]?基[点點]|美|港|人民|新[台臺]|[歐欧]|英[镑鎊]|日[元圓圆]))'

/**
 * How figures are written in Chinese texts besides the plain way, turned into what the patterns read: full-width digits,
 * capital numerals (`伍仟元整`), `○` for nought, blanks inside figures (`22. 9 億`), footnote digits, bracketed negatives.
 */
export const plainChinese: readonly Rewriting[] = [
  [/[０-９．％＄＋]/g, (m) => String.fromCharCode(m[0].charCodeAt(0) - 0xfee0)],
  [/(?<=\d)，(?=\d{3} ?[万萬亿億])/g, () => ','],
  [/(?<=[一二三四五六七八九])[○◯Ｏ]|[○◯](?=[一二三四五六七八九])/g, () => '〇'],
  [/(?<=[〇])[○◯]/g, () => '〇'],
  // A capital numeral counts only beside another: 大陆, 伍 as a name and 收拾 are words.
  [
    new RegExp(`(?<![大登着著内內水队隊入退收])[${CAPITAL_DIGITS}](?:[${CAPITAL_DIGITS}零〇拾佰仟万萬亿億兆]+(?=[元圆圓整美港人]|$|[^\\p{Script=Han}])|(?=[元圆圓整]))`, 'gu'),
    (m) => [...m[0]].map((sign) => CAPITALS[sign] ?? sign).join(''),
  ],
  [/[廿卅](?=[一二三四五六七八九年日天个個]|$)/g, (m) => CAPITALS[m[0]] ?? m[0]],
  [/(?<=[打售价價])([一二三四五六七八九])([一二三四五六七八九])(?=折)/g, (m) => `${m[1] ?? ''}点${m[2] ?? ''}`],
  // 兆 is a million in the words of computers, 10¹² elsewhere.
  [/(?<=(?:内存|内存容量|記憶體|记忆体|儲存空間|存储空间|文件|檔案|流量|容量|缓存|快取)[^。，；]{0,6}\d ?)兆(?![元瓦赫美字位比])/g, () => 'MB'],
  // Footnotes.
  [/(?<=[\p{Script=Han}%）。，])[¹²³⁴-⁹⁰]+|(?<=[元%％倍])\[\d{1,2}\]/gu, () => ''],
  [/(?<=[\p{Script=Han}：:为為])\((\d[\d.,]*)\)(?= ?(?:[万萬亿億%]|[元美港]))/gu, (m) => `-${m[1] ?? ''}`],
  [/([$€£¥])\((\d[\d.,]*)\)/g, (m) => `-${m[1] ?? ''}${m[2] ?? ''}`],
  // Blanks inside a figure.
  [/(?<!\d)\d(?: \d){3}(?= ?年)/g, (m) => m[0].replaceAll(' ', '')],
  [new RegExp(`(?<![\\d.,])(\\d{1,4}) ?\\. ?(\\d{1,3})${UNIT}`, 'g'), (m) => `${m[1] ?? ''}.${m[2] ?? ''}`],
  [new RegExp(`(?<![\\d.,])\\d{1,3}(?: ?, ?\\d{3})+(?!\\d)(?: ?\\. ?\\d+)?${UNIT}`, 'g'), (m) => m[0].replaceAll(' ', '')],
  [/(?<=[一二三四五六七八九十百千万萬亿億兆]) (?=[一二三四五六七八九十百千万萬亿億兆])/g, () => ''],
  [/(?<=\d ?[兆亿億万萬]) (?=\d[\d,.]* ?[亿億万萬千])/g, () => ''],
  // Groups and decimals of other countries, in amounts that were left as they stand.
  [/(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d+(?![\d.,]*\d)/g, (m) => m[0].replaceAll('.', '').replace(',', '.')],
  [/(?<![\d.,])\d{1,2}(?:,\d{2})+,\d{3}(?![\d,]*\d)|(?<![\d.,])\d{1,3}(?:['’]\d{3})+(?!\d)|(?<![\d.,])\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)/g, (m) => m[0].replace(/[^\d]/g, '')],
]
