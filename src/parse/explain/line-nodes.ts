import type { LineExplanation, LineKind } from '../../model/line-explanation.ts'
import type { Transcript } from '../../model/transcript.ts'

/** A node of the transcript that a line belongs to. */
export interface LineNode {
  kind: LineKind
  language: LineExplanation['languages'][number] | null
  /** Number of the paragraph, of speech and notes. */
  paragraph: number | null
  /** Name of who speaks. */
  speaker: string | null
  /** The whole text of speech. */
  text: string | null
  /** Which line of its text it is, from 0; the first one has the text. */
  part: number
  /** The first line of the text. */
  first: number
}

/** For each line the nodes that it belongs to, in the order of the call. */
export function lineNodes({ front, unplaced, turns, speakers, sourceLang }: Transcript): Map<number, LineNode[]> {
  const nodes = new Map<number, LineNode[]>()
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  const add = (lines: readonly number[], kind: LineKind, more: Partial<LineNode> = {}): void => {
    lines.forEach((line, part) => {
      const own = nodes.get(line) ?? []
      const first = lines[0] ?? line
      own.push({ kind, language: null, paragraph: null, speaker: null, text: null, ...more, part, first })
      nodes.set(line, own)
    })
  }
  for (const { line, kind } of front) add([line], kind)
  for (const { line } of unplaced) add([line], 'unplaced')
  for (const turn of turns) {
    const speaker = names.get(turn.speaker) ?? turn.speaker
    for (const line of turn.lines) add([line], 'speaker', { speaker })
    for (const { n: paragraph, source, translation, notes } of turn.paragraphs) {
      const language = sourceLang === 'en' ? 'English' : 'Chinese'
      if (source) add(source.lines, 'speech', { language, paragraph, speaker, text: source.text })
      if (translation)
        add(translation.lines, 'speech', { language: 'Chinese', paragraph, speaker, text: translation.text })
      for (const note of notes) add(note.lines, 'note', { paragraph })
    }
  }
  return nodes
}
