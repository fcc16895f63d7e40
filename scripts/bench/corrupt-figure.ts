import type { Random } from './generated/random.ts'

/** What is done to a figure. */
export const corruptionKinds = ['digit', 'scale', 'unit', 'currency', 'sign', 'bounds', 'dropped'] as const

export type CorruptionKind = (typeof corruptionKinds)[number]

/** A place of a text, and what may be put there instead. */
interface FigureChoice {
  start: number
  end: number
  instead: string[]
}

/**
 * The patterns are on purpose not those of the figure finder: what it does not see must count against it. Numbers that
 * are part of a name (`P5`, `Trainium 2`, `10-K`) are no figures.
 */
const FIGURES = {
  en: /(?<![\w.,-])\$?\d[\d,]*(?:\.\d+)?(?:%| (?:basis points|hundred|thousand|million|billion|trillion|times|years|months|quarters|degrees)\b)(?: dollars)?|(?<![\w.,$-])\$\d[\d,]*(?:\.\d+)?|(?<![\w.,$-])(?:20\d\d|\d{1,3},\d{3})\b/g,
  zh: /(?<![\w.,-])\d[\d,]*(?:\.\d+)?\s?多?\s?(?:(?:万亿|萬億|亿|億|兆|百万|百萬|万|萬)\s?(?:美元)?|美元|%|个?百分点|个基点|個基點|倍|年|个月|個月|个季度|個季度|次|名|度)/g,
}
const SCALES = {
  en: [
    ['million', 'billion'],
    ['billion', 'million'],
    ['thousand', 'million'],
  ],
  zh: [
    ['亿', '万'],
    ['億', '萬'],
    ['万', '亿'],
    ['萬', '億'],
  ],
}
const SIGNS = {
  en: [
    ['up', 'down'],
    ['down', 'up'],
    ['increase of', 'decrease of'],
    ['increase', 'decrease'],
    ['grew', 'declined'],
    ['grown', 'declined'],
    ['growing', 'declining'],
    ['growth', 'decline'],
    ['favorable', 'unfavorable'],
    ['unfavorable', 'favorable'],
    ['headwind', 'tailwind'],
    ['above', 'below'],
    ['higher', 'lower'],
  ],
  zh: [
    ['增长', '下降'],
    ['成長', '衰退'],
    ['年增', '年減'],
    ['增加', '减少'],
    ['减少', '增加'],
    ['減少', '增加'],
    ['提高', '降低'],
    ['上升', '下降'],
    ['下降', '上升'],
    ['高出', '低于'],
    ['逆风', '顺风'],
    ['有利', '不利'],
    ['不利', '有利'],
  ],
}
/** A source that leaves its currency out may be of any: that is no mistake of a translator who names it. */
const CURRENCIES = { en: ['€', '£', 'RMB '], zh: ['欧元', '人民币', '港元', '元', ''] }

type FigureTongue = keyof typeof FIGURES

/**
 * Corrupts one figure of a text.
 * @returns `null` where the text has none that can be corrupted so
 */
export function corruptFigure(text: string, side: FigureTongue, kind: CorruptionKind, next: Random): string | null {
  const choices = found(text, side, kind)
  const choice = choices[Math.floor(next() * choices.length)]
  const instead = choice?.instead[Math.floor(next() * choice.instead.length)]
  return choice === undefined || instead === undefined
    ? null
    : text.slice(0, choice.start) + instead + text.slice(choice.end)
}

function found(text: string, side: FigureTongue, kind: CorruptionKind): FigureChoice[] {
  switch (kind) {
    case 'digit':
      return figures(text, side).flatMap(digits)
    case 'dropped':
      return figures(text, side).map(({ start, end }) => ({ start, end, instead: [''] }))
    case 'scale':
      return figures(text, side).flatMap(({ start, words }) =>
        SCALES[side]
          .flatMap(([from = '', to = '']) => {
            const at = words.indexOf(from)
            return at < 0 ? [] : [{ start: start + at, end: start + at + from.length, instead: [to] }]
          })
          .slice(0, 1),
      )
    case 'unit':
      return units(text, side)
    case 'currency':
      return figures(text, side).flatMap(({ start, words }) => {
        const sign = side === 'en' ? '$' : '美元'
        const at = words.indexOf(sign)
        return at < 0 ? [] : [{ start: start + at, end: start + at + sign.length, instead: CURRENCIES[side] }]
      })
    case 'sign':
      return signs(text, side)
    case 'bounds':
      return bounds(text, side)
  }
}

function figures(text: string, side: FigureTongue): { start: number; end: number; words: string }[] {
  return [...text.matchAll(FIGURES[side])].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }))
}

function digits({ start, words }: { start: number; words: string }): FigureChoice[] {
  return [...words.matchAll(/\d/g)].map((match) => {
    const leads = !/\d/.test(words.charAt(match.index - 1))
    const instead = [...'0123456789'].filter((digit) => digit !== match[0] && !(leads && digit === '0'))
    return { start: start + match.index, end: start + match.index + 1, instead }
  })
}

function units(text: string, side: FigureTongue): FigureChoice[] {
  const pattern = side === 'en' ? /(?<=\d)%|(?<=\d )basis points/g : /(?<=\d)\s?%|(?<=\d\s?)(?:个基点|個基點)/g
  const percent = side === 'en' ? ['%'] : [' %']
  const others = side === 'en' ? [' basis points', ' percentage points'] : [' 个基点', ' 个百分点']
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    instead: match[0].includes('%') ? others : percent,
  }))
}

/** Words that say whether a figure rises or falls, where they stand right at it; and a minus. */
function signs(text: string, side: FigureTongue): FigureChoice[] {
  const words = SIGNS[side].flatMap(([from = '', to = '']) => {
    const [before, after] =
      side === 'en'
        ? [
            `\\b${from}(?= (?:by |about |approximately |over |nearly )?\\$?\\d)`,
            `(?<=\\d%? (?:billion |million |basis points )?)${from}\\b`,
          ]
        : [`${from}(?=了?(?:约|近|超过|約)? ?\\d)`, `(?<=\\d ?(?:%|亿美元|億美元|个基点|個基點) ?的?)${from}`]
    return [...text.matchAll(new RegExp(`${before}|${after}`, 'g'))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      instead: [to],
    }))
  })
  const minus = figures(text, side)
    .filter(({ words: own }) => /%|billion|亿|億/.test(own))
    .map(({ start }) => ({ start, end: start, instead: side === 'en' ? ['-'] : ['-', '负'] }))
  return [...words, ...words, ...minus]
}

function bounds(text: string, side: FigureTongue): FigureChoice[] {
  const pattern =
    side === 'en'
      ? /(?<![\w.,-])(\$?\d[\d.,]*%?(?: (?:billion|million))?)( to | and |-to-|-)(\$?\d[\d.,]*(?:%| (?:billion|million|years|months)))/g
      : /(?<![\w.,-])(\d[\d.,]*)(\s?(?:%|亿美元|億美元|亿|億|年|个月)?\s?(?:至|到|-)\s?)(\d[\d.,]*)/g
  return [...text.matchAll(pattern)]
    .map((match) => {
      const [whole, first = '', joint = '', second = ''] = match
      const [a, b] = [first, second].map((part) => /\d[\d.,]*/.exec(part)?.[0] ?? '')
      const swapped = first.replace(a ?? '', b ?? '') + joint + second.replace(b ?? '', a ?? '')
      return { start: match.index, end: match.index + whole.length, instead: a === b ? [] : [swapped] }
    })
    .filter(({ instead }) => instead.length > 0)
}
