import type { ShownProblem } from '../check/report/console-report.ts'
import { proposeCall, type ProposedCall } from './settle/propose-call.ts'
import type { Incoming } from './incoming.ts'
import { cancelled, sameId } from './refusals.ts'
import type { ImportResult } from './result.ts'
import { understood } from './show/understood.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { shownPath } from '../read/site/shown-path.ts'
import { readInput, type Input } from './import-input.ts'
import { placeOf, type ImportPlace } from './import-place.ts'
import { namesOfCall, settleCall, type ImportContext } from './settle/settle-call.ts'
import { writeTogether, type NewFile } from '../write/write-together.ts'
import { layoutText } from './settle/layout-text.ts'
import { layoutPath } from '../read/content/read-layouts.ts'
import { settleLayout } from './settle/settle-layout.ts'

/** What became of a file, with what a report of its problems needs. */
export interface Imported {
  result: ImportResult
  found: ShownProblem[]
  /** Whether it came so far that the call was checked. */
  checked: boolean
}

/** Takes one file in: reads it, asks for what is missing, writes seed and call file. A bad file is refused, not thrown. */
export async function importFile(input: Input, context: ImportContext): Promise<Imported> {
  const { file } = input
  const imported: Imported = {
    result: { file, id: null, status: 'understood', files: [], understood: null, problems: [], refusal: null },
    found: [],
    checked: false,
  }
  const refusal = await takeIn(input, context, imported)
  const { result, found } = imported
  if (refusal) Object.assign(result, { status: 'refused', files: [], refusal })
  else if (result.id !== null) context.taken.set(result.id.toLowerCase(), file)
  result.problems = found.map(({ problem }) => problem).filter((problem) => problem !== refusal)
  return imported
}

/** Fills `imported` step by step; returns why the file is refused, else `null`. */
async function takeIn(input: Input, context: ImportContext, imported: Imported): Promise<Problem | null> {
  const { result, found } = imported
  const { options, site, standards, conversation, taken } = context
  const read = await readInput(input, { layouts: context.layouts, asked: options.layout })
  if (!read.value) return firstError(read.problems)
  found.push(...plain(read.problems))
  result.understood = understood(read.value.named, read.value.read.seed.encoding, read.value.lines)
  const layout = await settleLayout(input, read.value, context)
  if ('rule' in layout) return layout
  const { got, keep } = layout
  result.understood = understood(got.named, got.read.seed.encoding, got.lines)
  const settled = await settleCall(input, got, context)
  if ('rule' in settled) return settled
  const { id, facts } = settled
  result.id = id
  const twin = taken.get(id.toLowerCase())
  if (twin !== undefined) return sameId(input.file, twin, id)
  const place = await placeOf(id, input, site, options.force)
  if (!place.value) return firstError(place.problems)
  const proposed = proposeCall(got, namesOfCall(id, input, site), facts, place.value.existing, standards)
  found.push(...proposed.found)
  imported.checked = true
  if (!proposed.call) return firstError(proposed.found.map(({ problem }) => problem))
  result.understood = understood(proposed.call, got.read.seed.encoding, got.lines)
  const layoutFile = keep && layoutPath(site.contentDir, keep.name)
  result.files = [...place.value.seeds, place.value.callFile, ...(layoutFile === null ? [] : [layoutFile])].map(
    (path) => shownPath(path),
  )
  if (options.dryRun) return null
  if (conversation && !(await conversation.whether(`Write ${result.files.join(' and ')}?`)))
    return cancelled(input.file)
  const kept =
    keep && layoutFile !== null
      ? [
          {
            path: layoutFile,
            bytes: layoutText(keep, input.tails.map((tail) => id + tail).join(' and ')),
            replace: false,
          },
        ]
      : []
  const written = await write(place.value, got, proposed, options.force, kept)
  result.status = 'written'
  if (keep && written.problems.length === 0) context.layouts.push(keep)
  return firstError(written.problems)
}

function write(
  { seeds, callFile, inPlace, existing, others }: ImportPlace,
  { bytes }: Incoming,
  proposed: ProposedCall,
  force: boolean,
  kept: NewFile[],
): Promise<Outcome<void>> {
  return writeTogether(
    [
      ...(inPlace ? [] : seeds.map((path, at) => ({ path, bytes: bytes[at] ?? '', replace: force }))),
      { path: callFile, bytes: proposed.callFile, replace: existing !== null },
      ...kept,
    ],
    { rule: 'import-write', hint: 'Nothing was changed. Mend this and import again.' },
    others,
  )
}

function firstError(problems: Problem[]): Problem | null {
  return problems.find(({ severity }) => severity === 'error') ?? problems[0] ?? null
}

function plain(problems: Problem[]): ShownProblem[] {
  return problems.map((problem) => ({ problem, marks: [], transcript: null }))
}
