import { layoutFields, type LayoutField, type LinePattern, type PatternPart } from '../../model/taught-layout.ts'

/** Longest pattern, in characters: a line is matched in as many steps at most as it has characters, for each piece. */
const LONGEST = 200

/** `{{` and `}}` are braces, `{name}` is a field, anything else is literal text. */
const PIECE = /\{\{|\}\}|\{([^{}]*)\}|[{}]|\s+|[^{}\s]+/gu

/** Fields that have a shape of their own, so that nothing has to stand around them. */
const SHAPED: ReadonlySet<LayoutField> = new Set(['n', 'time'])

/**
 * Reads a pattern of the small language of layouts: fields in braces, all else literal.
 * @returns a sentence where it is wrong
 */
export function readPattern(text: string): LinePattern | string {
  if (text.trim() === '') return 'a pattern such as "[{n}] {source}" is expected, and this one is empty'
  if (text.length > LONGEST) return `the pattern is longer than ${LONGEST} characters`
  const parts: PatternPart[] = []
  let apart = false
  for (const [piece, field] of text.trim().matchAll(PIECE)) {
    if (/^\s+$/u.test(piece)) {
      apart = true
      continue
    }
    if (field === undefined) {
      if (piece === '{' || piece === '}') return `a brace stands alone; write ${piece}${piece} for a brace in the text`
      parts.push({ kind: 'literal', text: piece === '{{' ? '{' : piece === '}}' ? '}' : piece, apart })
    } else {
      const known = isField(field)
      if (!known)
        return `there is no field {${field}}; the fields are ${Object.keys(layoutFields)
          .map((name) => `{${name}}`)
          .join(', ')}`
      // A span has two times.
      const most = field === 'time' ? 2 : 1
      if (parts.filter((part) => part.kind === 'field' && part.field === field).length === most)
        return `{${field}} stands in it ${most === 1 ? 'twice' : 'three times'}`
      parts.push({ kind: 'field', field, apart })
    }
    apart = false
  }
  return unparted(parts) ?? { text, parts: joined(parts) }
}

function isField(name: string): name is LayoutField {
  return Object.hasOwn(layoutFields, name)
}

/** Two texts with nothing between them cannot be told apart, but for Chinese behind English. */
function unparted(parts: PatternPart[]): string | null {
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1]
    if (part.kind !== 'field' || next?.kind !== 'field' || SHAPED.has(part.field) || SHAPED.has(next.field)) continue
    if (next.apart && isChinese(next.field) && !isChinese(part.field)) continue
    return `something must stand between {${part.field}} and {${next.field}} that tells where the one ends`
  }
  return null
}

function isChinese(field: LayoutField): boolean {
  return field === 'speaker_zh' || field === 'translation'
}

/** Literals with no blank between them are one. */
function joined(parts: PatternPart[]): PatternPart[] {
  const whole: PatternPart[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (part.kind === 'literal' && last?.kind === 'literal' && !part.apart)
      whole[whole.length - 1] = { ...last, text: last.text + part.text }
    else whole.push(part)
  }
  return whole
}
