import type { ElementContent } from 'hast'
import type { Display } from '../script/chinese-display.ts'

/** What is shown as it stands: code, and what is said to be in another language. */
function stays(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  const { lang } = node.properties
  return node.tagName === 'code' || node.tagName === 'pre' || (typeof lang === 'string' && !lang.startsWith('zh'))
}

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
      return node.type === 'element' && !stays(node) ? { ...node, children: node.children.map(put) } : node
    }
    return put(block)
  })
}
