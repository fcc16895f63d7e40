import type { Element, ElementContent } from 'hast'
import { Xml, xml, type XmlSlot } from '../../text/markup/xml.ts'

/** Writes a page of a book. @param lang of what the page says itself */
export function page(title: string, lang: string, body: XmlSlot, type: string | null = null): string {
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head>
<meta charset="UTF-8" />
<title>${title}</title>
<link rel="stylesheet" href="style.css" />
</head>
<body${type !== null && xml` epub:type="${type}"`}>
${body}
</body>
</html>
`.markup
}

const VOID = new Set(['br', 'hr'])

/** Writes what `noteContent` gives as XHTML. */
export function xhtml(nodes: readonly ElementContent[]): Xml[] {
  return nodes.map((node) => (node.type === 'element' ? element(node) : xml`${node.type === 'text' && node.value}`))
}

function element({ tagName, properties, children }: Element): Xml {
  const { href, lang, start, align } = properties
  const attributes = xml`${typeof href === 'string' && xml` href="${href}"`}${
    typeof lang === 'string' && xml` lang="${lang}" xml:lang="${lang}"`
  }${typeof start === 'number' && xml` start="${start}"`}${
    typeof align === 'string' && xml` style="text-align: ${align}"`
  }`.markup
  // Names of elements are those that a note may hold.
  return VOID.has(tagName)
    ? new Xml(`<${tagName} />`)
    : new Xml(`<${tagName}${attributes}>${xml`${xhtml(children)}`.markup}</${tagName}>`)
}
