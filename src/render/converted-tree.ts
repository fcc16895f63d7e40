import type { Element, ElementContent } from 'hast'
import type { Display } from '../script/chinese-display.ts'

/** What is shown as it stands: code, and what is said to be in another language. */
function stays(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  const { lang } = node.properties
  return node.tagName === 'code' || node.tagName === 'pre' || (typeof lang === 'string' && !lang.startsWith('zh'))
}

/** Attributes that are read: what has changed, and what stands for a picture or a link. */
const SAID = ['from', 'to', 'alt', 'title'] as const

/** A tree with its Chinese shown otherwise; the words of a paragraph are seen across the elements in it. */
export function convertedTree(tree: ElementContent[], display: Display): ElementContent[] {
  return tree.map((block) => {
    const texts: string[] = []
    const gather = (node: ElementContent): void => {
      if (node.type === 'text') texts.push(node.value)
      else if (node.type === 'element' && !stays(node)) node.children.forEach(gather)
    }
    gather(block)
    const shown = display(texts).values()
    const put = (node: ElementContent): ElementContent => {
      if (node.type === 'text') return { ...node, value: shown.next().value ?? node.value }
      if (node.type !== 'element' || stays(node)) return node
      const properties: Element['properties'] = { ...node.properties }
      for (const name of SAID) {
        const said = properties[name]
        if (typeof said === 'string') properties[name] = display([said])[0]
      }
      return { ...node, properties, children: node.children.map(put) }
    }
    return put(block)
  })
}
