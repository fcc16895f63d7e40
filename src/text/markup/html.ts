import { escapeHtml } from './escape-html.ts'

/** Markup that is known to be well formed and escaped. Only `html` and `trusted` make it. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

/** What may stand in a template: text and numbers are escaped, markup is not, nothing is written for nothing. */
export type Slot = string | number | Html | null | undefined | false | readonly Slot[]

/** Writes markup in which every text put in is escaped. */
export function html(strings: TemplateStringsArray, ...slots: Slot[]): Html {
  let markup = strings[0] ?? ''
  for (let index = 0; index < slots.length; index++) markup += write(slots[index]) + (strings[index + 1] ?? '')
  return new Html(markup)
}

/** Takes over markup that a library has made from checked input. */
export function trusted(markup: string): Html {
  return new Html(markup)
}

function write(slot: Slot): string {
  if (typeof slot === 'string') return escapeHtml(slot)
  if (slot === null || slot === undefined || slot === false) return ''
  if (slot instanceof Html) return slot.markup
  if (typeof slot === 'number') return String(slot)
  let markup = ''
  for (const part of slot) markup += write(part)
  return markup
}
