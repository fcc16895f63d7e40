import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml'
import type { z } from 'zod'
import { problem, type Outcome, type Problem } from '../../model/problem.ts'
import type { RuleName } from '../../model/rule-name.ts'
import { suspectText } from '../bytes/suspect-text.ts'

/** A place in a YAML text. */
export interface YamlPlace {
  /** 1-based */
  line: number
  /** 1-based, in UTF-16 units */
  column: number
}

/** A YAML text that fits its schema. */
export interface YamlContent<Value> {
  value: Value
  /** Where a value stands, by its keys and indexes; the nearest one above it where it is absent. */
  position: (path: readonly PropertyKey[]) => YamlPlace
}

/** What a problem in a YAML text is called, and where its lines begin. */
export interface YamlOrigin {
  rule: RuleName
  file: string
  /** Lines of the file before the text: for front matter. */
  linesBefore?: number
  hint: string
}

/**
 * Reads a YAML text and checks it against a schema. All defects are found at once, each with its place.
 * @returns `null` where there is any: broken syntax, a key twice, an unknown key, a wrong type
 */
export function readYaml<Value>(
  text: string,
  schema: z.ZodType<Value>,
  { rule, file, linesBefore = 0, hint }: YamlOrigin,
): Outcome<YamlContent<Value> | null> {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const at = (offset: number): YamlPlace => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) }
  }
  const defect = (offset: number, message: string, actual: string | null = null): Problem => {
    return problem({ rule, severity: 'error', file, ...at(offset), actual, message, hint })
  }
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) =>
      defect(error.pos[0], `This is not YAML: ${firstLine(error.message)}`),
    )
    return { value: null, problems }
  }
  const forbidden: Problem[] = []
  const suspect: Problem[] = []
  visit(document, {
    Scalar(role, { value, range, type }) {
      if (typeof value !== 'string') return
      const offset = range?.[0] ?? 0
      // By this key JavaScript would take what stands there for something else than a value.
      if (role === 'key' && value === '__proto__')
        forbidden.push(defect(offset, 'A key cannot be called __proto__.', value))
      // What is written with escapes was not seen when the file was decoded.
      if (type === 'QUOTE_DOUBLE')
        suspect.push(...suspectText(value, file).map((found) => ({ ...found, ...at(offset) })))
    },
  })
  if (forbidden.length > 0) return { value: null, problems: forbidden }
  let content: unknown
  try {
    content = document.toJS() ?? {}
  } catch (error) {
    return { value: null, problems: [defect(0, `This is not YAML: ${firstLine(String(error))}`)] }
  }
  const parsed = schema.safeParse(content)
  if (parsed.success) {
    return { value: { value: parsed.data, position: (path) => at(offsetOf(document, path)) }, problems: suspect }
  }
  const problems = parsed.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') {
      const where = issue.path.map(String).join('.')
      return [
        defect(offsetOf(document, issue.path), where === '' ? `${issue.message}.` : `${where}: ${issue.message}.`),
      ]
    }
    return issue.keys.map((key) => {
      return defect(
        keyOffset(document, issue.path, key),
        `The key ${[...issue.path, key].map(String).join('.')} is unknown.`,
        key,
      )
    })
  })
  return { value: null, problems: problems.sort((a, b) => order(a) - order(b)) }
}

function order({ line, column }: Problem): number {
  return (line ?? 0) * 1e6 + (column ?? 0)
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? ''
}

/** Offset of the value at a path, or of the nearest one above it. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range[0] ?? 0
}

function keyOffset(document: Document.Parsed, path: readonly PropertyKey[], key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true)
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined
  return pair && isScalar(pair.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path)
}
