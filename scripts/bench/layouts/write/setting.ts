import { convert } from '../../../../src/script/convert.ts'
import type { Random } from '../../generated/random.ts'
import type { SpokenCall } from '../calls/spoken-call.ts'
import type { Layout } from '../choices/choices.ts'
import type { Markup } from './markup.ts'

/** One of the two languages of a call. */
export type Tongue = 'en' | 'zh'

/** What a writer needs to know. */
export interface Setting {
  layout: Layout
  /** The call with the texts as the layout has them. */
  call: SpokenCall
  markup: Markup
  next: Random
}

/** Words of the layout in the script of the call. @param simplified the same words in Simplified Chinese */
export function inScript({ call }: Setting, simplified: string): string {
  return convert(simplified, 'zh-Hans', call.script)
}

/** Both languages, the first one first. */
export function tongues({ order }: Layout): [Tongue, Tongue] {
  return order === 'english' ? ['en', 'zh'] : ['zh', 'en']
}

/** Whether both languages of a paragraph stand on one line. */
export function isSameLine({ arrangement }: Layout): boolean {
  return ['bar', 'slash', 'tab', 'brackets'].includes(arrangement)
}

/** Whether each language has its own part of the whole, so that who speaks is said in both. */
export function isParted({ arrangement }: Layout): boolean {
  return arrangement === 'parts' || arrangement === 'files'
}

/** `00:12:34` */
export function clock(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':')
}

/** `12:34`, with as many minutes as it takes. */
export function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
}

/** Seconds that a text takes to say. */
export function duration(text: string): number {
  return 2 + Math.round(text.length / 14)
}
