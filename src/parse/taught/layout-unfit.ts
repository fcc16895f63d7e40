import { problem, type Problem } from '../../model/problem.ts'
import type { Teaching } from '../../model/taught-layout.ts'
import type { OpenedLine } from '../containers/opened.ts'
import { layoutFit, type LayoutFit } from './layout-fit.ts'

const SHOWN = 120

/**
 * Tells that a seed is not set any more as the layout says by which it was read before: the one that its call file names.
 * @param used the layout by which it is read now
 */
export function layoutUnfit(
  { layouts, named }: Teaching,
  used: LayoutFit | null,
  lines: readonly OpenedLine[],
  file: string,
): Problem[] {
  if (named === null || used?.layout.name === named) return []
  const layout = layouts.find(({ name }) => name === named)
  if (!layout) {
    return [
      problem({
        rule: 'layout-unfit',
        severity: 'warning',
        file,
        expected: named,
        message: `The call was read by the taught layout ${named}, and there is none of that name.`,
        hint: 'Put its file into content/layouts again, or take `layout` out of the call file.',
      }),
    ]
  }
  const { share, stray } = layoutFit(layout, lines, true)
  return [
    problem({
      rule: 'layout-unfit',
      severity: 'warning',
      file,
      line: stray?.numbers[0] ?? null,
      actual: stray ? stray.text.slice(0, SHOWN) : null,
      expected: layout.lines.map(({ text }) => text).join('   '),
      message: `The taught layout ${named} fits no more: its patterns match ${Math.floor(share * 100)} % of the lines.`,
      hint: `Add a pattern for such lines to ${layout.file}, or take \`layout\` out of the call file.`,
    }),
  ]
}
