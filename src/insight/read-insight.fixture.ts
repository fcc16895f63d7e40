import { readFileSync } from 'node:fs'
import { parseGlossary } from '../check/evidence/glossary.ts'
import type { CallInsight } from '../model/call-insight.ts'
import type { KeyFigure } from '../model/key-figure.ts'
import { parse } from '../parse/parse.ts'
import { insightOf } from './insight-of.ts'
import { periodId } from './key-figures/period/period-id.ts'

/** The glossary that comes with the project. */
export const { value: glossary } = parseGlossary(readFileSync('content/glossary.yaml', 'utf8'), 'content/glossary.yaml')

/** What a call at hand says at a glance. */
export function insightOfText(text: string, file = 'call.txt'): CallInsight {
  return insightOf(parse({ id: 'call', file, text }).value, glossary, {})
}

/** A figure in one line: `9 revenue company 2025-Q1 155700000000 USD actual - reported`. */
export function figureLine({ n, metric, scope, period, low, high, unit, kind, against, basis }: KeyFigure): string {
  const value = low === high ? `${low}` : `${low}..${high}`
  return [n, metric, scope.name ?? 'company', periodId(period), value, unit, kind, against ?? '-', basis].join(' | ')
}

/** The rows of a tab-separated file beside the tests, by the names in its first line. */
export function readTable(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(`src/insight/fixtures/${name}.tsv`, 'utf8').trim().split('\n')
  const names = head.split('\t')
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [names[index] ?? '', cell])))
}
