import type { ShownProblem } from '../../check/report/console-report.ts'
import { givenPeriod, lacksHalfAPeriod } from './call-fields.ts'
import { proposeCall, type CallName, type SiteStandards } from './propose-call.ts'
import type { GivenFacts } from './given-facts.ts'
import type { Incoming } from '../incoming.ts'
import { missingFacts, type MissingFact } from '../ask/missing-facts.ts'
import type { ImportOptions } from '../options.ts'
import { proposedId } from './proposed-id.ts'
import { cancelled, halfAPeriod, noId } from '../refusals.ts'
import type { Understanding } from '../show/understood.ts'
import type { Problem } from '../../model/problem.ts'
import { callFilePath } from '../../read/content/read-call-file.ts'
import { isSeedId } from '../../read/seeds/read-seeds.ts'
import type { Settings } from '../../read/site/settings.ts'
import { shownPath } from '../../read/site/shown-path.ts'
import type { TaughtLayout } from '../../model/taught-layout.ts'
import type { DescribedLine } from '../../parse/explain/described-layout.ts'
import { CANCELLED } from '../ask/ask-facts.ts'
import type { LayoutAnswer } from '../ask/ask-layout.ts'
import { liesIn, type Input } from '../import-input.ts'

/** How a person is shown a call and asked about it. */
export interface Conversation {
  show: (file: string, call: Understanding, found: ShownProblem[]) => void
  facts: (missing: MissingFact[]) => Promise<GivenFacts | typeof CANCELLED>
  /** What is to become of the layout as it was understood. */
  layout: (lines: DescribedLine[], taken: ReadonlySet<string>) => Promise<LayoutAnswer | typeof CANCELLED>
  tell: (message: string) => void
  /** `faultIn` tells why an id will not do. */
  id: (proposed: string | null, faultIn: (id: string) => string | null) => Promise<string | typeof CANCELLED>
  whether: (message: string) => Promise<boolean>
}

/** What an import works with. */
export interface ImportContext {
  options: ImportOptions
  site: Settings
  standards: SiteStandards
  /** `null` where nobody can be asked. */
  conversation: Conversation | null
  /** The layouts that were taught; those that this run keeps are added. */
  layouts: TaughtLayout[]
  /** The files that this run has taken in, by id in lower case; each import adds its own. */
  taken: Map<string, string>
}

/** What a call is to be called, and what is said about it besides its text. */
export interface SettledCall {
  id: string
  facts: GivenFacts
}

/** Settles id and facts by options, answers and what the text says. Returns why the file is refused where they cannot be. */
export async function settleCall(input: Input, got: Incoming, context: ImportContext): Promise<SettledCall | Problem> {
  const { options, conversation, site } = context
  const ownName = input.seed && (await liesIn(input.seed.path, site.seedsDir)) ? input.seed.id : null
  const proposal = (facts: GivenFacts) =>
    proposedId(facts.ticker ?? got.named.company.ticker, givenPeriod(got.named, facts), input.seed?.id ?? null)
  const idWith = (facts: GivenFacts) => options.id ?? ownName ?? proposal(facts)
  let { facts } = options
  let id = idWith(facts)
  if (conversation) {
    const { call } = proposeCall(got, namesOfCall(id ?? got.read.seed.id, input, site), facts, null, context.standards)
    const answers = await conversation.facts(missingFacts(call ?? got.named))
    if (answers === CANCELLED) return cancelled(input.file)
    facts = { ...facts, ...answers }
    id = idWith(facts)
    if (options.id === null && ownName === null) {
      const chosen = await conversation.id(id, (typed) => faultIn(typed, context))
      if (chosen === CANCELLED) return cancelled(input.file)
      id = chosen
    }
  }
  if (lacksHalfAPeriod(got.named, facts)) return halfAPeriod(input.file)
  return id === null ? noId(input.file) : { id, facts }
}

/** The names of a call's files. */
export function namesOfCall(id: string, { tails }: Input, { contentDir }: Settings): CallName {
  return { id, seed: tails.map((tail) => id + tail).join(' and '), callFile: shownPath(callFilePath(contentDir, id)) }
}

function faultIn(id: string, { taken }: ImportContext): string | null {
  if (!isSeedId(id)) return 'Letters a to z, digits, hyphens, underscores and dots are expected.'
  const twin = taken.get(id.toLowerCase())
  return twin === undefined ? null : `It is taken by ${twin}.`
}
