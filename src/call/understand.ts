import { isDeepStrictEqual } from 'node:util'
import { check } from '../check/check.ts'
import type { CheckSettings } from '../check/check-settings.ts'
import { figureRows, type FigureRow } from '../check/evidence/figure-rows.ts'
import type { Finding } from '../check/finding.ts'
import type { Glossary } from '../check/evidence/glossary.ts'
import { applyCallFile } from './correct/apply-call-file.ts'
import { correct } from './correct/correct.ts'
import { settlePeople } from './correct/settle-people.ts'
import { insightOf } from '../insight/insight-of.ts'
import type { CallInsight } from '../model/call-insight.ts'
import type { NoteFile } from '../model/note.ts'
import { problem, type Outcome, type Problem, hasError } from '../model/problem.ts'
import type { SettledPerson } from '../model/settled-person.ts'
import { UNTAUGHT, type Teaching } from '../model/taught-layout.ts'
import type { Transcript } from '../model/transcript.ts'
import { readThrough, type SeedReading } from '../parse/parse.ts'
import type { CallFile } from '../read/content/call-file.ts'
import { decodeSeed, type Seed, type SeedFile } from '../read/seeds/read-seeds.ts'
import { alignedSentences, type AlignedSentences } from './aligned-sentences.ts'
import { standingNoteTrees, type NoteTree } from './standing-note-trees.ts'

/** The file of a call, or its two files, as they were read. */
export interface SeedBytes {
  file: Omit<SeedFile, 'path'>
  /** Of each file: of the English one and then of the Chinese one. */
  bytes: readonly Uint8Array[]
}

/** A call that was read: its decoded text, and what the reader made of it by these layouts. */
export interface ReadCall {
  seed: Seed
  teaching: Teaching
  reading: SeedReading
  /** Those of decoding. */
  problems: Problem[]
}

/** What a call is checked with. */
export interface Standards {
  glossary: Glossary
  settings: CheckSettings
  /** Who the publisher says is one person, over all calls. */
  people: readonly SettledPerson[]
}

/** What is said of a call besides its text. */
export interface CallContent {
  /** What an editor says of it, and the path of that file as people are shown it. */
  callFile: { said: CallFile; file: string } | null
  /** The notes of analysts on this call. */
  notes: readonly NoteFile[]
  /** The layouts that were taught, and the one that is asked for where its call file names none. */
  teaching: Teaching
  /** `null` where the call is only to be read: nothing is checked then, and no sentences are matched. */
  standards: Standards | null
}

/** A call of which nothing is said but its text. */
export const noContent: CallContent = { callFile: null, notes: [], teaching: UNTAUGHT, standards: null }

/** A call as it is understood: all that is shown, searched, printed, compared or exported is made of this. */
export interface Understood {
  /** Its decoded text. */
  seed: Seed
  /** After corrections. */
  transcript: Transcript
  /** The notes that can be shown. */
  notes: NoteTree[]
  /** What the checks found, those that are accepted included. */
  findings: Finding[]
  /** The figures of both languages, set against each other. */
  figureRows: FigureRow[]
  /** Which sentences say the same. */
  sentences: AlignedSentences
  /** What it says at a glance; `null` where it is only to be read. */
  insight: CallInsight | null
}

/** What there is to be told of a call besides its findings: of its seed, and of what is said of it in `content/`. */
export interface UnderstoodOutcome extends Outcome<Understood | null> {
  /** How it was read, for those who ask more of it: it need not be read again. `null` where it cannot be decoded. */
  read: ReadCall | null
  /** The problems of `content/`; they are not among `problems`. */
  contentProblems: Problem[]
}

/**
 * Decodes, parses, corrects, checks and aligns one call.
 * @param call its bytes, or what was read of them before, which is read again only where other layouts are asked for
 * @returns `null` with errors where the seed cannot be decoded; an error also where it holds no speech
 */
export function understand(
  call: SeedBytes | ReadCall,
  { callFile, notes, teaching, standards }: CallContent,
): UnderstoodOutcome {
  const { value: read, problems: undecoded } = readBy(
    { ...teaching, asked: callFile?.said.layout ?? teaching.asked },
    call,
  )
  if (!read) return { value: null, problems: undecoded, contentProblems: [], read }
  const { seed } = read
  const parsed = read.reading.outcome

  const contentProblems: Problem[] = []
  const take = <Value>(outcome: Outcome<Value>): Value => {
    contentProblems.push(...outcome.problems)
    return outcome.value
  }
  const applied = callFile ? take(applyCallFile(parsed.value, callFile.said, callFile.file)) : parsed.value
  const corrected = callFile ? take(correct(applied, callFile.said, callFile.file)) : applied
  const transcript = standards ? settlePeople(corrected, standards.people) : corrected
  const trees = take(standingNoteTrees(transcript, notes))
  const findings = standards
    ? check(transcript, { file: seed.file, text: seed.text, second: seed.second, ...standards })
    : []
  const sentences = standards ? alignedSentences(transcript) : {}
  if (standards) contentProblems.push(...standards.settings.staleOf(transcript.id, findings))
  return {
    value: {
      seed,
      transcript,
      notes: trees,
      findings,
      figureRows: standards ? figureRows(transcript, standards.glossary) : [],
      sentences,
      insight: standards && insightOf(transcript, standards.glossary, sentences),
    },
    problems: [
      ...read.problems,
      ...(transcript.turns.length > 0 ? parsed.problems : speechless(seed, parsed.problems)),
    ],
    contentProblems,
    read,
  }
}

/** The same call under another id. */
export function underId(id: string, { seed, reading, ...read }: ReadCall): ReadCall {
  return id === seed.id ? { ...read, seed, reading } : { ...read, seed: { ...seed, id }, reading: reading.underId(id) }
}

function readBy(teaching: Teaching, call: SeedBytes | ReadCall): Outcome<ReadCall | null> {
  if ('reading' in call) {
    const { seed, problems } = call
    const reading = isDeepStrictEqual(call.teaching, teaching) ? call.reading : readThrough(seed, teaching)
    return { value: { seed, problems, teaching, reading }, problems: [] }
  }
  const { value: seed, problems } = decodeSeed(call.file, call.bytes)
  return { value: seed && { seed, problems, teaching, reading: readThrough(seed, teaching) }, problems }
}

/** A call of nothing would be a page of nothing: worse than no page, since nobody would look for what is missing. */
function speechless({ file, text }: Seed, problems: Problem[]): Problem[] {
  if (hasError(problems)) return problems
  const error = problem({
    rule: 'seed-empty',
    severity: 'error',
    file,
    message: text.trim() === '' ? `There is nothing in ${file}.` : `There is no speech in ${file}.`,
    hint: 'Put the text of the whole call into it, who speaks and what they say, or remove the file.',
  })
  return [...problems.filter(({ rule }) => rule !== error.rule), error]
}
