import type { Outcome, Problem } from '../../model/problem.ts'
import type { Correction, Transcript, Turn } from '../../model/transcript.ts'
import type { CorrectionEntry } from '../../read/content/call-file.ts'
import { paragraphId } from '../../text/paragraph-id.ts'
import { splitParagraph, type Split } from './split-paragraph.ts'
import { staleCorrection } from './stale-correction.ts'

type SpeakerChange = Extract<CorrectionEntry, { kind: 'speaker-change' }>

/**
 * Gives the rest of a turn, from a quote on, to another speaker: a turn of its own that carries the correction.
 * Where the quote stands inside a paragraph, that is split; its second part has the same number, and an id of its own.
 * @returns a new transcript; the same with a `correction-stale` error where paragraph, quotes or speaker do not fit
 */
export function changeSpeaker(transcript: Transcript, entry: SpeakerChange, file: string): Outcome<Transcript> {
  const { at, quote, translation, reason } = entry
  const fail = (actual: string, message: string): Outcome<Transcript> => {
    const problems: Problem[] = [staleCorrection(transcript, entry, file, actual, message)]
    return { value: transcript, problems }
  }
  const place = transcript.turns.findIndex(({ paragraphs }) => paragraphs.some(({ id }) => id === at))
  const turn = transcript.turns[place]
  const index = turn?.paragraphs.findIndex(({ id }) => id === at) ?? -1
  const paragraph = turn?.paragraphs[index]
  if (!turn || !paragraph) {
    return fail(`no paragraph ${at}`, `The paragraph in which the speaker changes is not in ${transcript.id}.`)
  }
  if (!transcript.speakers.some(({ id }) => id === entry.speaker)) {
    return fail(entry.speaker, `No speaker of ${transcript.id} has the id ${entry.speaker}.`)
  }
  const split = splitParagraph(paragraph, quote, translation, (text) => paragraphId(text, idsTaken(transcript)))
  if (typeof split === 'string') {
    const words = split === 'source' ? quote : translation
    return fail(
      words === undefined ? `${at} has a translation` : `${at} without “${words}”`,
      words === undefined
        ? `The first words of the new speaker in the translation of ${at} are missing.`
        : `The first words of the new speaker do not fit the ${split} of paragraph ${at} of ${transcript.id}.`,
    )
  }
  const seedSpeaker = transcript.speakers.find(({ id }) => id === turn.speaker)?.name ?? turn.speaker
  const value = turn.correction?.value ?? seedSpeaker
  const turns = [
    ...transcript.turns.slice(0, place),
    ...divided(turn, index, split, entry.speaker, { kind: 'speaker-change', quote, value, reason }),
    ...transcript.turns.slice(place + 1),
  ]
  return { value: { ...transcript, turns }, problems: [] }
}

/** The turn up to the change, if anything stays of it, and the new one. */
function divided(turn: Turn, index: number, split: Split, speaker: string, correction: Correction): Turn[] {
  const kept = [...turn.paragraphs.slice(0, index), ...(split.before ? [split.before] : [])]
  const given = [split.after, ...turn.paragraphs.slice(index + 1)]
  if (kept.length === 0) return [{ ...turn, speaker, correction }]
  const line = (split.after.source ?? split.after.translation)?.line ?? turn.line
  return [
    { ...turn, paragraphs: kept },
    { ...turn, speaker, line, lines: [], paragraphs: given, correction },
  ]
}

/** How often each id without its suffix is given. */
function idsTaken({ turns }: Transcript): Map<string, number> {
  const taken = new Map<string, number>()
  for (const { id } of turns.flatMap(({ paragraphs }) => paragraphs)) {
    const [base = id, repeat = '1'] = id.split('-')
    taken.set(base, Math.max(taken.get(base) ?? 0, Number(repeat)))
  }
  return taken
}
