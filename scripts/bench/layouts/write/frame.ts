import { clock, inScript, isSameLine, type Setting, type Tongue } from './setting.ts'
import type { Layout } from '../choices/choices.ts'

const TAGS: Partial<Record<Layout['tag'], [en: string, zh: string]>> = {
  'en-zh-brackets': ['[EN] ', '[中] '],
  'en-zh-colon': ['EN: ', 'ZH: '],
  'original-brackets': ['[原文] ', '[译文] '],
  'original-colon': ['原文：', '译文：'],
  'english-original': ['Original: ', 'Translation: '],
  'chinese-brackets': ['【英】', '【中】'],
  flags: ['🇺🇸 ', '🇨🇳 '],
  'round-brackets': ['(E) ', '(C) '],
  'one-sided': ['', '译：'],
  'angle-brackets': ['<en> ', '<zh> '],
  'letter-bar': ['E| ', 'C| '],
}

const TAG_LINES: Partial<Record<Layout['tag'], [en: string, zh: string]>> = {
  'bold-lines': ['EN', 'ZH'],
  'word-lines': ['English:', '中文：'],
  'chinese-lines': ['【英文】', '【中文】'],
}

/** Where a text stands. */
export interface Spot {
  tongue: Tongue
  /** Whether it is in the language that comes first. */
  leads: boolean
  /** Number of the paragraph, from 1. */
  n: number
  /** Seconds from the beginning. */
  time: number
}

/** The line that says which language follows, or `null`. */
export function tagLine(setting: Setting, tongue: Tongue): string | null {
  const { layout, markup } = setting
  const tag = TAG_LINES[layout.tag]
  if (!tag) return null
  const text = inScript(setting, tongue === 'en' ? tag[0] : tag[1])
  return layout.tag === 'bold-lines' ? markup.strong(text) : text
}

/** What stands before a text. @param name the speaker, or nothing */
export function frame(setting: Setting, spot: Spot, name: string): string {
  const { layout, markup } = setting
  const parts = {
    number: markup.frame(number(layout, spot)),
    tag: markup.frame(tag(setting, spot)),
    time: markup.frame(time(layout, spot)),
    name,
  }
  switch (layout.frames) {
    case 'number-tag-time-name':
      return parts.number + parts.tag + parts.time + parts.name
    case 'time-number-name-tag':
      return parts.time + parts.number + parts.name + parts.tag
    case 'tag-number-name-time':
      return parts.tag + parts.number + parts.name + parts.time
  }
}

/** The lines above a text, or above a pair: its number, its time. */
export function linesAbove(setting: Setting, { n, time, leads }: Spot, end: number): string[] {
  const { layout } = setting
  const apart = layout.arrangement !== 'pairs' && !isSameLine(layout)
  if (!leads && !apart) return []
  return [
    ...(layout.number === 'own-line' ? [String(n)] : []),
    ...(layout.number === 'own-line-rule' ? [`── ${n} ──`] : []),
    ...(layout.time === 'own-line' ? [clock(time)] : []),
    ...(layout.time === 'span-line' ? [`${clock(time)} - ${clock(end)}`] : []),
  ]
}

function number(layout: Layout, { n, leads }: Spot): string {
  const own = numberText(layout.number, n)
  if (own === '' || leads || layout.numbered === 'both') return own
  return layout.numbered === 'hanging' ? ' '.repeat(own.length) : ''
}

function numberText(style: Layout['number'], n: number): string {
  switch (style) {
    case 'dot':
      return `${n}. `
    case 'brackets-padded':
      return `[${String(n).padStart(3)}] `
    case 'brackets-zeros':
      return `[${String(n).padStart(3, '0')}] `
    case 'hash':
      return `#${n} `
    case 'section':
      return `§${n} `
    case 'round':
      return `(${n}) `
    case 'half':
      return `${n}) `
    case 'pilcrow':
      return `¶${n} `
    case 'letter':
      return `P${n} `
    case 'comma-chinese':
      return `${n}、`
    default:
      return ''
  }
}

function tag(setting: Setting, { tongue, n }: Spot): string {
  const [en, zh] = TAGS[setting.layout.tag] ?? ['', '']
  const text = inScript(setting, tongue === 'en' ? en : zh)
  return setting.layout.number === 'in-tag' ? text.replace(']', ` ${n}]`) : text
}

function time(layout: Layout, { time: seconds, leads }: Spot): string {
  switch (layout.time) {
    case 'before-first':
      return leads ? `[${clock(seconds)}] ` : ''
    case 'before-both':
      return `[${clock(seconds)}] `
    case 'bare':
      return `${clock(seconds)} `
    case 'round-short':
      return leads ? `(${clock(seconds).slice(3)}) ` : ''
    default:
      return ''
  }
}
