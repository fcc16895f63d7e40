import { isDeepStrictEqual } from 'node:util'
import { proposeCall } from './propose-call.ts'
import { readBy, type Incoming } from '../incoming.ts'
import { cancelled, untold } from '../refusals.ts'
import { understood } from '../show/understood.ts'
import type { Problem } from '../../model/problem.ts'
import type { Transcript } from '../../model/transcript.ts'
import { INDUCED, type LinePattern, type TaughtLayout } from '../../model/taught-layout.ts'
import { patternsOf } from '../../parse/explain/described-layout.ts'
import { layoutPath } from '../../read/content/read-layouts.ts'
import { shownPath } from '../../read/site/shown-path.ts'
import { CANCELLED } from '../ask/ask-facts.ts'
import type { Input } from '../import-input.ts'
import { namesOfCall, type ImportContext } from './settle-call.ts'

/** A file as it is read by the layout that was settled. */
export interface SettledLayout {
  got: Incoming
  /** The layout that is to be kept; `null` for none. */
  keep: TaughtLayout | null
}

/**
 * Settles how the lines of a file are set: the option names a layout, or the layout is shown as it was understood and the
 * publisher confirms or changes it. Returns why the file is refused where it cannot be settled.
 */
export async function settleLayout(
  input: Input,
  read: Incoming,
  context: ImportContext,
): Promise<SettledLayout | Problem> {
  const { options, conversation, layouts } = context
  let settled: SettledLayout = { got: read, keep: null }
  if (options.layout !== null && !layouts.some(({ name }) => name === options.layout)) {
    const found = keptAs(options.layout, patternsOf(read.lines), read, context)
    if (!found || !isReadAlike(found.got, read)) return untold(input.file, options.layout)
    settled = found
  }
  if (!conversation) return settled
  const taken = new Set(layouts.map(({ name }) => name))
  for (;;) {
    show(input, settled.got, context)
    if (settled.got.named.layout !== INDUCED) return settled
    const answer = await conversation.layout(settled.got.lines, taken)
    if (answer === CANCELLED) return cancelled(input.file)
    if (answer.name === null || !answer.lines) return settled
    const found = keptAs(answer.name, answer.lines, read, context)
    const confirmed = isDeepStrictEqual(answer.lines, patternsOf(read.lines))
    if (!found) conversation.tell('These patterns do not match 95 % of the lines.')
    else if (confirmed && !isReadAlike(found.got, read))
      conversation.tell(
        'These patterns do not tell all of the layout: by them the file would be read otherwise. Go on, or change them.',
      )
    else settled = found
  }
}

/** The file read by a layout that is kept; `null` where it does not fit. */
function keptAs(name: string, lines: LinePattern[], read: Incoming, { site }: ImportContext): SettledLayout | null {
  if (lines.length === 0) return null
  const keep = { name, file: shownPath(layoutPath(site.contentDir, name)), lines }
  const got = readBy(keep, read)
  return got.named.layout === name ? { got, keep } : null
}

/** Whether two readings of a file have the same turns of the same people, with the same paragraphs in pairs. */
function isReadAlike(one: Incoming, other: Incoming): boolean {
  return isDeepStrictEqual(saidIn(one.named), saidIn(other.named))
}

function saidIn({ turns, speakers }: Transcript): unknown {
  return turns.map(({ speaker, paragraphs }) => [
    speakers.find(({ id }) => id === speaker)?.name,
    paragraphs.map(({ source, translation }) => [source?.text, translation?.text]),
  ])
}

function show(input: Input, got: Incoming, { options, site, standards, conversation }: ImportContext): void {
  const { call, found } = proposeCall(
    got,
    namesOfCall(options.id ?? got.read.seed.id, input, site),
    options.facts,
    null,
    standards,
  )
  conversation?.show(input.file, understood(call ?? got.named, got.read.seed.encoding, got.lines), found)
}
