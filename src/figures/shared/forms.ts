import type { Lang } from '../../model/transcript.ts'

/** A way in which figures are written or said, with one quantity said so in both languages. */
export interface FigureForm {
  name: Record<Lang, string>
  english: string
  chinese: string
  /** What must not pass for a translation of the English; `null` for what is no quantity. */
  wrong: string | null
}

const form = (
  en: string,
  hans: string,
  hant: string,
  english: string,
  chinese: string,
  wrong: string | null,
): FigureForm => ({ name: { en: en, 'zh-Hans': hans, 'zh-Hant': hant }, english, chinese, wrong })

/** What the finder understands, one example each: the list that a publisher is shown, and that a test runs. */
export const figureForms: readonly FigureForm[] = [
  form('Amounts with a scale', '带数量级的金额', '帶數量級的金額', '$155.7 billion', '1,557亿美元', '1,567亿美元'),
  form(
    'Several scales in one',
    '多级单位连写',
    '多級單位連寫',
    'NT$1.2 trillion',
    '新台幣1兆2,000億元',
    '新台幣1兆2億元',
  ),
  form('Last unit left unsaid', '省去末位单位', '省去末位單位', '25,000 people', '两万五名员工', '两万零五名员工'),
  form('Capital numerals', '大写数字', '大寫數字', 'RMB 5,000', '人民币伍仟元整', '人民币陆仟元整'),
  form('Short scales', '英文缩写单位', '英文縮寫單位', '$350mm', '3.5亿美元', '35亿美元'),
  form('Crore and lakh', '印度计数单位', '印度計數單位', '₹500 crore', '50亿卢比', '5亿卢比'),
  form('Other currencies', '各国货币', '各國貨幣', 'DKK 54.9 billion', '549亿丹麦克朗', '549亿挪威克朗'),
  form('Hundredths of a currency', '货币的分、角', '貨幣的分、角', '20 cents', '20美分', '20美元'),
  form('Spoken prices', '口语价格', '口語價格', 'RMB 9.9', '9块9', '9块6'),
  form('European and Nordic writing', '欧洲写法', '歐洲寫法', 'EUR 1.234,5 million', '12.345亿欧元', '1.2345亿欧元'),
  form('Blanks inside a figure', '数字中间有空格', '數字中間有空格', 'NT$2.29 billion', '22. 9 億 元', '2. 29 億 元'),
  form('Losses and negatives', '亏损与负数', '虧損與負數', '$(12.3) million', '亏损1,230万美元', '盈利1,230万美元'),
  form(
    'Numbers in words',
    '文字写出的数',
    '文字寫出的數',
    'one hundred and twenty million users',
    '一亿两千万用户',
    '一亿零两千用户',
  ),
  form('Parts of a scale', '半、几分之一个单位', '半、幾分之一個單位', 'half a billion dollars', '5亿美元', '50亿美元'),
  form('Orders of magnitude', '约数的量级', '約數的量級', 'hundreds of millions of users', '数亿用户', '数十亿用户'),
  form(
    'Two numbers in one',
    '连用两数表范围',
    '連用兩數表範圍',
    'three to four million units',
    '三四百万台',
    '三四千万台',
  ),
  form(
    'A range with one unit',
    '单位只写一次的区间',
    '單位只寫一次的區間',
    '$29.5 to $30 billion',
    '295亿至300亿美元',
    '29.5亿至300亿美元',
  ),
  form('Per cent', '百分比', '百分比', '35.5 percent', '百分之三十五点五', '百分之三十五'),
  form('Tenths (成)', '成', '成', '35% of users', '三成五的用户', '四成五的用户'),
  form('Discounts (折)', '折扣', '折扣', '30% off', '打七折', '打三折'),
  form(
    'Percentage and basis points',
    '百分点与基点',
    '百分點與基點',
    'rose 120 basis points',
    '上升1.2个百分点',
    '上升1.2%',
  ),
  form(
    'Steps of a central bank (碼)',
    '码（央行升降息）',
    '碼（央行升降息）',
    'cut rates by 50 basis points',
    '降息兩碼',
    '降息一碼',
  ),
  form('Stretches of values', '大致区段', '大致區段', 'growth in the mid-teens', '增长15%左右', '增长25%左右'),
  form('So many digits', '位数', '位數', 'high-single-digit growth', '高个位数增长', '低个位数增长'),
  form('Growth by so many times', '增长几倍', '成長幾倍', 'Revenue doubled.', '收入增长了一倍。', '收入增长了两倍。'),
  form('Growth to so many times', '增至几倍', '增至幾倍', 'Sales tripled.', '销售额增至三倍。', '销售额增长三倍。'),
  form('Doublings (翻番)', '翻番', '翻番', 'Revenue quadrupled.', '营收翻两番。', '营收翻一番。'),
  form('Halving', '减半', '減半', 'Costs were halved.', '成本腰斩。', '成本翻番。'),
  form('Fractions', '分数', '分數', 'two thirds of users', '三分之二的用户', '三分之一的用户'),
  form('Ratios', '比例', '比例', 'a 3-to-1 ratio', '3比1', '4比1'),
  form('Years', '年份', '年份', 'in FY26', '2026财年', '2025财年'),
  form('Decades', '年代', '年代', 'in the 1990s', '上世纪九十年代', '上世纪八十年代'),
  form('Years of the Republic', '民国纪年', '民國紀年', 'in 2025', '民國114年', '民國113年'),
  form('Quarters and halves', '季度与半年', '季度與半年', '3Q24', '2024年第三季', '2024年第二季'),
  form('Dates', '日期', '日期', 'on 30/09/2025', '二〇二五年九月三十日', '2025年9月3日'),
  form('Times of day', '时刻', '時刻', '5:30 p.m.', '17时30分', '下午6点半'),
  form('Lengths of time', '时长', '時長', '18 months', '一年半', '两年半'),
  form('Physical quantities', '物理量', '物理量', '4.5 TWh', '45亿千瓦时', '4.5亿千瓦时'),
  form('Doses', '剂量', '劑量', '150 mg', '150毫克', '150微克'),
  form('Powers of ten', '科学记数法', '科學記號', '1.3 x 10^6 cells', '130万个细胞', '1300万个细胞'),
  form('Units of another country', '换算单位', '換算單位', '1.5 million square feet', '14万平方米', '150万平方米'),
  form('From one to another', '从…到…', '從…到…', 'rose from 5% to 7%', '从5%升至7%', '从7%降至5%'),
  form(
    'Set against another time',
    '与另一时期相比',
    '與另一時期相比',
    '$74, down from $82',
    '74美元，低于上年的82美元',
    '82美元，低于上年的74美元',
  ),
  form(
    'A scale said once',
    '量级只说一次',
    '量級只說一次',
    '20 million, then 23',
    '两千万，其后两千三百万',
    '两千万，其后三千两百万',
  ),
  form('By and to', '变动与水平', '變動與水準', 'Revenue rose 5%.', '收入增长5%。', '收入增至5%。'),
  form('At least, at most, nearly', '上下限', '上下限', 'more than 300 million users', '超过3亿用户', '近3亿用户'),
  form(
    'Names that hold numbers',
    '含数字的名称',
    '含數字的名稱',
    'the S&P 500 and COVID-19',
    '标普500指数和新冠',
    null,
  ),
]
