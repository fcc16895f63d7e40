import { underId, type Standards } from '../../call/understand.ts'
import type { ShownProblem } from '../../check/report/console-report.ts'
import type { NoteFile } from '../../model/note.ts'
import { problem, type Problem } from '../../model/problem.ts'
import type { Transcript } from '../../model/transcript.ts'
import { callFields } from './call-fields.ts'
import { newCallFile, updatedCallFile } from './call-file-text.ts'
import { examine } from './examine.ts'
import { factsOfName, unusedFacts, type GivenFacts } from './given-facts.ts'
import { NAMELESS, type Incoming } from '../incoming.ts'
import { missingFacts } from '../ask/missing-facts.ts'

/** What imported calls are held against. */
export interface SiteStandards extends Standards {
  /** Notes of all calls. */
  notes: NoteFile[]
}

/** Under which name a call is taken in. */
export interface CallName {
  id: string
  /** Name of the seed with its ending, or both names. */
  seed: string
  /** Path of the call file, as people are shown it. */
  callFile: string
}

/** A call as it will stand in the site. */
export interface ProposedCall {
  /** `null` where its call file, which was there before, is invalid. */
  call: Transcript | null
  /** Text of its call file. */
  callFile: string
  found: ShownProblem[]
}

/**
 * Puts together what is known of a call: its text, the facts given, the call file that is there.
 * @param existing text of that call file, or `null`
 */
export function proposeCall(
  { read, named }: Incoming,
  name: CallName,
  facts: GivenFacts,
  existing: string | null,
  standards: SiteStandards,
): ProposedCall {
  const { id } = name
  const final = underId(id, read)
  const said = underId(NAMELESS, read).reading.outcome.value
  const fields = callFields(said, { ...factsOfName(named, final.reading.outcome.value), ...facts })
  const notes = standards.notes.filter(({ call }) => call === id)
  const text = existing === null ? newCallFile(name.seed, fields, []) : updatedCallFile(existing, fields)
  const { call, found } = examine(final, { standards, notes, callFile: { text, file: name.callFile } })
  return {
    call,
    callFile: call && existing === null ? newCallFile(name.seed, fields, missingFacts(call)) : text,
    found: [
      ...unusedFacts(named, facts).map((option) => ({
        problem: unused(option, read.seed.file),
        marks: [],
        transcript: null,
      })),
      ...found,
    ],
  }
}

function unused(option: string, file: string): Problem {
  return problem({
    rule: 'import-unused',
    severity: 'warning',
    file,
    actual: option,
    message: `${option} is not used: this call has one language only.`,
    hint: 'Leave it out, or see with `npm run inspect` why no translation was found.',
  })
}
