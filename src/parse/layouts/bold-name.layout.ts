import type { Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** Markdown: `**Name:**` before the words, paragraphs apart, the translation as a quotation. */
export function layOut(call: Transcript): Record<string, string> {
  return {
    [`${call.id}.md`]: lines(
      `# ${call.title}`,
      '',
      ...call.turns.flatMap((turn) => {
        const { name } = speakerOf(call, turn)
        return turn.paragraphs.flatMap(({ source, translation }, index) => [
          ...(source ? [(index === 0 ? `**${name}:** ` : '') + escaped(source.text), ''] : []),
          ...(translation ? [`> ${escaped(translation.text)}`, ''] : []),
        ])
      }),
    ),
  }
}

/** What Markdown would take for a mark. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&')
}
