import type { Glossary } from '../../../check/evidence/glossary.ts'
import type { Period } from '../../../model/transcript.ts'
import type { Token } from '../../tokens/token.ts'
import { boughtBack } from './bought-back.ts'
import { eachShare } from './each-share.ts'
import { plainSales } from './plain-sales.ts'
import { presumed } from './presumed.ts'
import { spentOn } from './spent-on.ts'
import { withBases } from './with-bases.ts'

/** Settles what words stand for that do not name it themselves: metrics that they say otherwise, times that figures are held against. */
export function settled(tokens: readonly Token[], text: string, glossary: Glossary, call: Period | null): Token[] {
  const hasFigures = tokens.some(({ kind }) => kind === 'figure')
  const named = plainSales(hasFigures ? spentOn(boughtBack(eachShare(tokens))) : tokens)
  return presumed(named.some(({ kind }) => kind === 'period') ? withBases(named, text, call) : named, glossary)
}
