import { SEASON, type Rewriting } from '../shared/plain-writing.ts'

const CAPITALS: Record<string, string> = {
  壹: '一',
  貳: '二',
  贰: '二',
  叁: '三',
  參: '三',
  叄: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  廿: '二十',
  卅: '三十',
}
const CAPITAL = '壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟'
const PLAIN = '零〇一二两兩三四五六七八九十百千万萬亿億兆点點分之'
/** What is no word any more when a capital numeral and other numerals stand together; 大陆 and 收拾 are words. */
const CAPITAL_RUN = new RegExp(
  `(?<![大登着著内內水队隊入退收])[${CAPITAL}${PLAIN}](?:[${CAPITAL}${PLAIN}]+(?![續续軍军客])|(?=[元圆圓整折成]))`,
  'g',
)
const ANY_CAPITAL = new RegExp(`[${CAPITAL}]`)
/** What a number goes on with that is said or counted. */
const UNIT =
  '(?= ?(?:[百千万萬亿億兆%％倍元成年月折]|[个個]?百分|[个個]?基[点點]|美|港|人民|新[台臺]|[歐欧]|英[镑鎊]|日[元圓圆]|[台臺辆輛家名人片件]))'
const NUMERAL = '[壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟〇零一二两兩三四五六七八九十百千万萬亿億兆点點]'

/**
 * How figures are written in Chinese texts besides the plain way, turned into what the patterns read: full-width digits,
 * capital numerals (`伍仟元整`), `○` for nought, blanks inside figures (`22. 9 億`), footnote digits, bracketed negatives.
 */
export const plainChinese: readonly Rewriting[] = [
  SEASON,
  [/(?<=[０-９])，(?=[０-９]{3}(?![０-９]))|(?<=\d)，(?=\d{3} ?[万萬亿億])/g, () => ',', /[\d０-９]，[\d０-９]/],
  [/[０-９．％＄＋／Ｋｋ]/g, (m) => String.fromCharCode(m[0].charCodeAt(0) - 0xfee0)],
  [/(?<=e)－(?=\d)/g, () => '-', '－'],
  [/[ \u3000]{2,}/g, () => ' '],
  [/(?<=[一二三四五六七八九十百\d]) ?又 ?(?=[一二三四五六七八九十\d]+ ?分)/g, () => '又', '又'],
  [/(?<=[〇一二三四五六七八九])[○◯]|[○◯](?=[〇一二三四五六七八九])/g, () => '〇', /[○◯]/],
  [/[廿卅](?=[一二三四五六七八九年日天个個]|$)/g, (m) => CAPITALS[m[0]] ?? m[0]],
  [
    /(?<![A-Za-z])(?:II|III|IV|V)(?=[ab]? ?期)|[ⅡⅢⅣ](?= ?期)/g,
    (m) => ({ II: '2', III: '3', IV: '4', V: '5' })[m[0].normalize('NFKC')] ?? m[0],
    '期',
  ],
  // 兆 is a million in the words of computers, 10¹² elsewhere.
  [
    /(?<=(?:内存|内存容量|記憶體|记忆体|儲存空間|存储空间|文件|檔案|流量|容量|缓存|快取)[^。，；]{0,6}\d ?)兆(?![元瓦赫美字位比])/g,
    () => 'MB',
    '兆',
  ],
  [/(?<=百分之\d[\d.]*)[kK]|(?<=\d)[kK](?=[个個](?:百分|用|客))/g, () => '千', /[\d.][kK]/],
  [
    /([百千万萬])兆(?=宽带|寬頻|宽频|带宽|頻寬|光纤|光纖|网|網)/g,
    (m) => ({ 百: '100Mbps', 千: '1Gbps' })[m[1] ?? ''] ?? '10Gbps',
    '兆',
  ],
  [/(?<![A-Za-z])R(?=\d[\d.,]* ?[万萬亿億])/g, () => 'ZAR', 'R'],
  [/每[一1]? ?美元[^，。；的\d]{0,3}(\d[\d.]*) ?美分/g, (m) => `${m[1] ?? ''}%`, '美分'],
  // Footnotes.
  [/(?<=[\p{Script=Han}%）。，])[¹²³⁴-⁹⁰]+|(?<=[元%％倍])\[\d{1,2}\]/gu, () => '', /[¹²³⁴-⁹⁰]|\[\d/],
  // Bracketed negatives.
  [/(?<=[\p{Script=Han}：:为為])\((\d[\d.,]*)\)(?= ?(?:[万萬亿億%]|[元美港]))/gu, (m) => `-${m[1] ?? ''}`, '('],
  [/([$€£¥])\((\d[\d.,]*)\)/g, (m) => `-${m[1] ?? ''}${m[2] ?? ''}`, '('],
  // Blanks inside a figure.
  [
    /(?<=[\d一二三四五六七八九十百佰千仟万萬]) ?分 ?之 ?(?=[\d负負壹贰貳叁肆伍一二三四五六七八九十百])/g,
    () => '分之',
    '之',
  ],
  [
    /(?<=[\d〇一二两兩三四五六七八九十百]) ?([个個]) ?百 ?分 ?([点點])/g,
    (m) => `${m[1] ?? ''}百分${m[2] ?? ''}`,
    / [个個]|[个個] 百|百 分|分 [点點]/,
  ],
  [new RegExp(` (?<=${NUMERAL} )(?=${NUMERAL}|[余餘多]?[万萬亿億]|[几幾][万萬亿億]|[成折])`, 'g'), () => ''],
  [
    CAPITAL_RUN,
    (m) => (ANY_CAPITAL.test(m[0]) ? [...m[0]].map((sign) => CAPITALS[sign] ?? sign).join('') : m[0]),
    ANY_CAPITAL,
  ],
  [/(?<=成) (?=[一二三四五六七八九](?![一二三四五六七八九十百]))/g, () => '', '成 '],
  [/(?<!\d)\d(?: \d){3}(?= ?年)/g, (m) => m[0].replaceAll(' ', ''), /\d \d/],
  [
    new RegExp(`(?<![\\d.,])(\\d{1,4}) ?\\. ?(\\d{1,3})${UNIT}`, 'g'),
    (m) => `${m[1] ?? ''}.${m[2] ?? ''}`,
    /\d \.|\. \d/,
  ],
  [
    new RegExp(`(?<![\\d.,])\\d{1,3}(?: ?, ?\\d{3})+(?!\\d)(?: ?\\. ?\\d+)?${UNIT}`, 'g'),
    (m) => m[0].replaceAll(' ', ''),
    /\d [,.]|[,.] \d/,
  ],
  // `3千2百億`, `1 萬 2 千 8 百 80 億`
  [
    /(?<![\d.,])(?:(\d{1,4}) ?[万萬] ?)?(?:(\d) ?千 ?)?(?:(\d) ?百 ?)?(\d\d)? ?(?=[亿億])/g,
    ({ 0: whole, 1: a, 2: b, 3: c, 4: d }) =>
      [a, b, c, d].filter(Boolean).length < 2
        ? whole
        : String(Number(a ?? 0) * 1e4 + Number(b ?? 0) * 1e3 + Number(c ?? 0) * 100 + Number(d ?? 0)),
    /\d ?[万萬千百] ?\d/,
  ],
  [/(?<![\d.,] ?)\d{1,3}(?: \d{3})+(?= ?[个個名人家元美])/g, (m) => m[0].replaceAll(' ', ''), /\d \d{3}/],
  [/(?<=\d ?[兆亿億万萬]) (?=\d[\d,.]* ?[亿億万萬千])/g, () => '', /[兆亿億万萬] \d/],
  [/(?<!\d)(\d) (\d)(?= ?折)/g, (m) => `${m[1] ?? ''}.${m[2] ?? ''}`, '折'],
  // `五五折` is 55 per cent of the price; 八九折 says 80 to 90.
  [
    /(?<![一二三四五六七八九十])(一[一三-九]|[二三四五六七八九][一二三四五六七八九])(?=折)/g,
    (m) => splitDiscount(m[0]),
    '折',
  ],
  // Groups and decimals of other countries, in amounts that were left as they stand.
  [/(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d+(?![\d.,]*\d)/g, (m) => m[0].replaceAll('.', '').replace(',', '.'), /\.\d{3},\d/],
  [
    /(?<![\d.,])\d{1,2}(?:,\d{2})+,\d{3}(?![\d,]*\d)|(?<![\d.,])\d{1,3}(?:['’]\d{3})+(?!\d)|(?<![\d.,])\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)/g,
    (m) => m[0].replace(/[^\d]/g, ''),
    /\d[,'’\s]\d\d/,
  ],
]

function splitDiscount(written: string): string {
  const [a = '', b = ''] = written
  const digits = '一二三四五六七八九'
  return digits.indexOf(b) - digits.indexOf(a) === 1 ? written : `${a}点${b}`
}
