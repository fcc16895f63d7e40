import type { TaughtLayout, Teaching } from '../../model/taught-layout.ts'
import { frontKind } from '../around/front-kind.ts'
import { heading, isNote } from '../around/heading.ts'
import type { OpenedLine } from '../containers/opened.ts'
import { framedBy, lineMatches, type LineMatch } from './line-match.ts'
import { problem, type Problem } from '../../model/problem.ts'

/** Share of the lines that patterns must match, from the first one on that a pattern with a frame matches. */
const ENOUGH = 0.95

/** Share of all lines that may stand above that one: title, participants. */
const MOST_ABOVE = 0.5

/** Share of the patterns with a frame that must match a line. */
const MOST_FRAMES = 0.5

/** How well a layout fits a seed. */
export interface LayoutFit {
  layout: TaughtLayout
  /** For each line the ways in which the layout has it, the best first. */
  matches: LineMatch[][]
  /** Share of the lines that a pattern matches, 0 to 1. */
  share: number
  /** The first line that none does; `null` where there is none. */
  stray: OpenedLine | null
  fits: boolean
}

/**
 * Sets a layout against the lines of a seed. A text without a frame may be of any layout: patterns with a frame must be
 * there as well. A layout that has none of them fits only where it is asked for by name.
 */
function layoutFit(layout: TaughtLayout, lines: readonly OpenedLine[], named: boolean): LayoutFit {
  const matches = lines.map((line) => lineMatches(layout, line))
  const framed = new Set(layout.lines.filter((pattern) => framedBy(pattern) > 0))
  const seen = new Set(matches.flatMap(([best]) => (best && framed.has(best.pattern) ? [best.pattern] : [])))
  const first = Math.max(
    0,
    matches.findIndex(([best]) => best !== undefined && (framed.size === 0 || framed.has(best.pattern))),
  )
  const strays = lines.filter((line, at) => at >= first && matches[at]?.length === 0 && !isKnown(line))
  const share = lines.length === 0 ? 0 : 1 - strays.length / (lines.length - first)
  const there = framed.size === 0 ? named : seen.size > 0 && seen.size >= framed.size * MOST_FRAMES
  return {
    layout,
    matches,
    share,
    stray: strays[0] ?? null,
    fits: there && share >= ENOUGH && first <= lines.length * MOST_ABOVE,
  }
}

/** Whether a line is known by its words whatever the layout is: a heading, a notice, a word of an interface. */
function isKnown({ text, marks }: OpenedLine): boolean {
  return marks.quote || heading(text) !== null || isNote(text) || frontKind({ text }, true) !== null
}

/** The layout that fits a seed best: the one that its call file names, else the one that matches most with its frames. */
export function fittingLayout(
  layouts: readonly TaughtLayout[],
  asked: string | null,
  lines: readonly OpenedLine[],
): LayoutFit | null {
  const fits = layouts.map((layout) => layoutFit(layout, lines, layout.name === asked)).filter((fit) => fit.fits)
  const found = fits.find(({ layout }) => layout.name === asked)
  return (
    found ?? fits.reduce<LayoutFit | null>((best, fit) => (best && framedIn(best) >= framedIn(fit) ? best : fit), null)
  )
}

function framedIn({ matches }: LayoutFit): number {
  return matches.reduce((sum, [best]) => sum + (best?.framed ?? 0), 0)
}

const SHOWN = 120

/**
 * Tells that a seed is not set any more as the layout says by which it was read before: the one that its call file names.
 * @param used the layout by which it is read now
 */
export function layoutUnfit(
  { layouts, asked }: Teaching,
  used: LayoutFit | null,
  lines: readonly OpenedLine[],
  file: string,
): Problem[] {
  if (asked === null || used?.layout.name === asked) return []
  const layout = layouts.find(({ name }) => name === asked)
  if (!layout) {
    return [
      problem({
        rule: 'layout-unfit',
        severity: 'warning',
        file,
        expected: asked,
        message: `The call was read by the taught layout ${asked}, and there is none of that name.`,
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
      message: `The taught layout ${asked} fits no more: its patterns match ${Math.floor(share * 100)} % of the lines.`,
      hint: `Add a pattern for such lines to ${layout.file}, or take \`layout\` out of the call file.`,
    }),
  ]
}
