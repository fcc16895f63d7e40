import type { CheckedCall } from '../checked-call.ts'
import { sayEverywhere } from '../evidence/figure-places.ts'
import { everyLang, type Localised } from '../localised.ts'
import { namedQuantities, type NamedQuantity } from '../evidence/named-quantities.ts'
import type { Found, Rule } from '../rule.ts'

const METRICS: Record<string, Localised> = {
  revenue: { en: 'Revenue', 'zh-Hans': '收入', 'zh-Hant': '營收' },
  'operating income': { en: 'Operating income', 'zh-Hans': '营业利润', 'zh-Hant': '營業利益' },
  'net income': { en: 'Net income', 'zh-Hans': '净利润', 'zh-Hant': '淨利' },
  'free cash flow': { en: 'Free cash flow', 'zh-Hans': '自由现金流', 'zh-Hant': '自由現金流' },
  'gross profit': { en: 'Gross profit', 'zh-Hans': '毛利', 'zh-Hant': '毛利' },
}

/** Fewest and most parts that are taken for the segments of a company. */
const FEWEST_PARTS = 2
const MOST_PARTS = 8

export const figureInconsistent: Rule = {
  name: 'figure-inconsistent',
  severity: 'warning',
  title: { en: 'One quantity, two values', 'zh-Hans': '同一数字前后不一', 'zh-Hant': '同一數字前後不一' },
  why: {
    en:
      'The call gives the same quantity two values. One of them is a slip of the tongue or of the transcriber, and ' +
      'a reader who quotes it quotes a wrong number.',
    'zh-Hans': '同一场电话会里，同一项数字出现两个值。其中一个是口误或听录错误，谁引用它，谁就引用了错的数字。',
    'zh-Hant': '同一場電話會裡，同一項數字出現兩個值。其中一個是口誤或聽錄錯誤，誰引用它，誰就引用了錯的數字。',
  },
  mend: {
    en:
      'Look the figure up in the company’s release and record the right value in content/calls/: the page then ' +
      'shows it as the editor’s.',
    'zh-Hans': '查公司公告，在 content/calls/ 写明正确的数值，页面会标示为编者更正。',
    'zh-Hant': '查公司公告，在 content/calls/ 寫明正確的數值，頁面會標示為編者更正。',
  },
  messages: {
    differs: {
      en: '{metric} is given as “{suspect}” here and as “{other}” elsewhere in this call.',
      'zh-Hans': '{metric}在此处是“{suspect}”，在同一场电话会的另一处是“{other}”。',
      'zh-Hant': '{metric}在此處是「{suspect}」，在同一場電話會的另一處是「{other}」。',
    },
    sum: {
      en:
        '{metric} is given as “{suspect}” here and as “{other}” elsewhere in this call; the parts {parts} add up ' +
        'to {sum}.',
      'zh-Hans': '{metric}在此处是“{suspect}”，在同一场电话会的另一处是“{other}”；各分部 {parts} 相加为 {sum}。',
      'zh-Hant': '{metric}在此處是「{suspect}」，在同一場電話會的另一處是「{other}」；各分部 {parts} 相加為 {sum}。',
    },
  },
  find: (call) => {
    const quantities = namedQuantities(call)
    const groups = Map.groupBy(quantities, ({ metric, scope }) => `${metric}|${scope}`)
    return [...groups.values()].flatMap((group) => contradictions(call, group, quantities))
  },
}

function contradictions(call: CheckedCall, group: NamedQuantity[], all: NamedQuantity[]): Found[] {
  const first = group[0]
  const other = group.find((one) => first && differ(one, first))
  if (!first || !other) return []
  const parts = partsOf(first, all)
  const sum = parts.reduce((total, { figure }) => total + figure.low, 0)
  const slack = parts.reduce((total, { figure }) => total + figure.precision / 2, 0)
  const fits = ({ figure }: NamedQuantity): boolean =>
    parts.length > 0 && Math.abs(figure.low - sum) <= slack + figure.precision / 2
  const fitting = group.filter(fits)
  const evident = fitting.length > 0 && fitting.length < group.length
  const suspects = evident ? group.filter((one) => !fits(one)) : [rarest(group)]
  return suspects.map((suspect): Found => {
    const right = (evident ? fitting[0] : group.find((one) => differ(one, suspect))) ?? other
    const value = right.text
    return {
      says: evident ? 'sum' : 'differs',
      values: {
        metric: METRICS[suspect.metric] ?? suspect.metric,
        suspect: suspect.text,
        other: value,
        parts: parts.map(({ text }) => text).join(' + '),
        sum: everyLang((lang) => sayEverywhere({ ...right.figure, low: sum, high: sum })[lang]),
      },
      paragraph: call.paragraphs.find(({ paragraph }) => paragraph.id === suspect.paragraph)?.paragraph ?? null,
      marks: [suspect, right].map(({ paragraph, figure: { place } }) => ({
        paragraph,
        side: 'source' as const,
        ...place,
      })),
      actual: suspect.text,
      expected: value,
    }
  })
}

/** Two values that no rounding makes one. */
function differ(a: NamedQuantity, b: NamedQuantity): boolean {
  const step = Math.max(a.figure.precision, b.figure.precision)
  return a.figure.currency === b.figure.currency && Math.abs(a.figure.low - b.figure.low) > (step / 2) * (1 + 1e-9)
}

/** The same metric of the parts of the company, one value each. */
function partsOf({ metric, scope }: NamedQuantity, all: NamedQuantity[]): NamedQuantity[] {
  if (scope !== 'company') return []
  const byPart = Map.groupBy(
    all.filter((one) => one.metric === metric && one.part && one.scope !== 'company'),
    (one) => one.scope,
  )
  const parts = [...byPart.values()].flatMap((values) => values.slice(0, 1))
  return parts.length >= FEWEST_PARTS && parts.length <= MOST_PARTS ? parts : []
}

/** The value that fewest places give; of equals the first. */
function rarest(group: NamedQuantity[]): NamedQuantity {
  const support = (one: NamedQuantity): number => group.filter((other) => !differ(one, other)).length
  return group.reduce((least, one) => (support(one) < support(least) ? one : least))
}
