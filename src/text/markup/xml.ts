/** Markup that is known to be well-formed XML. Only `xml` makes it. */
export class Xml {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

/** What may stand in a template: text and numbers are escaped, markup is not, nothing is written for nothing. */
export type XmlSlot = string | number | Xml | null | undefined | false | readonly XmlSlot[]

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML 1.0 does not take (section 2.2), in any form. */
const IMPOSSIBLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u

/** What must be written as a reference: markup, and what a parser would change or a reader of lines break at. */
const SPECIAL = /[&<>"\t\n\r\x7f-\x9f\u2028\u2029]|[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu

/** Writes XML in which every text put in is escaped; what XML cannot hold becomes U+FFFD. */
export function xml(strings: TemplateStringsArray, ...slots: XmlSlot[]): Xml {
  return new Xml(strings.map((string, index) => string + written(slots[index])).join(''))
}

/** A text as it can stand in content and in attributes between double quotes. */
function xmlText(text: string): string {
  return text.replace(SPECIAL, (character) =>
    IMPOSSIBLE.test(character) ? '\ufffd' : (REFERENCES[character] ?? `&#${character.codePointAt(0)};`),
  )
}

function written(slot: XmlSlot): string {
  if (slot === null || slot === undefined || slot === false) return ''
  if (slot instanceof Xml) return slot.markup
  if (typeof slot === 'string') return xmlText(slot)
  return typeof slot === 'number' ? String(slot) : slot.map(written).join('')
}
