import { type Outcome, type Problem, problem } from '../../model/problem.ts'
import type { Speaker, Transcript } from '../../model/transcript.ts'
import { madeTitle } from '../../parse/facts/title.ts'
import type { CallFile, SpeakerEntry } from '../../read/content/call-file.ts'

/**
 * Puts what an editor says about a call in the place of what was found: title, company, period, date, translation,
 * speakers. The text stays as it is; see `correct`. A title that was made of other facts is made again.
 * @param file path of the call file, for problems
 * @returns a new transcript; a `correction-stale` error for a speaker, or a translation, that the call does not have
 */
export function applyCallFile(transcript: Transcript, callFile: CallFile, file: string): Outcome<Transcript> {
  const problems: Problem[] = []
  const company = { ...transcript.company, ...callFile.company }
  const period = callFile.period ?? transcript.period
  const titled = transcript.front.some(({ kind }) => kind === 'title')
  if (callFile.translation && !transcript.translation) {
    problems.push(stale(file, null, 'translation', `${transcript.id} has no translation.`, 'Remove `translation`.'))
  }
  const entries = new Map(callFile.speakers.map((entry) => [entry.id, entry]))
  for (const { id, line } of callFile.speakers) {
    if (transcript.speakers.some((speaker) => speaker.id === id)) continue
    const ids = transcript.speakers.map((speaker) => speaker.id).join(', ')
    problems.push(stale(file, line, id, `No speaker of ${transcript.id} has the id ${id}.`, `Use one of ${ids}.`))
  }
  const value: Transcript = {
    ...transcript,
    title: callFile.title ?? (titled ? transcript.title : madeTitle(company, period, transcript.id)),
    company,
    period,
    date: callFile.date ?? transcript.date,
    translation: transcript.translation && { ...transcript.translation, ...callFile.translation },
    speakers: transcript.speakers.map((speaker) => described(speaker, entries.get(speaker.id))),
  }
  return { value, problems }
}

/** A speaker with what the editor says; a name that was replaced stays among the aliases. */
function described(speaker: Speaker, entry: SpeakerEntry | undefined): Speaker {
  if (!entry) return speaker
  const { name = speaker.name, role = speaker.role, firm = speaker.firm, side = speaker.side, zh = speaker.zh } = entry
  const others = new Set([speaker.name, ...speaker.aliases])
  others.delete(name)
  return { id: speaker.id, name, aliases: entry.aliases ?? [...others], zh, role, firm, side }
}

function stale(file: string, line: number | null, actual: string, message: string, hint: string): Problem {
  return problem({ rule: 'correction-stale', severity: 'error', file, line, actual, message, hint })
}
