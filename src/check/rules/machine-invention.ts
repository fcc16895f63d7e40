import { machineSpeech } from '../../text/machine-speech.ts'
import type { Found, Rule } from '../rule.ts'

const SIDES = ['source', 'translation'] as const

export const machineInvention: Rule = {
  name: 'machine-invention',
  severity: 'warning',
  find: ({ paragraphs }) =>
    paragraphs.flatMap(({ paragraph }) =>
      SIDES.flatMap((side): Found[] => {
        const text = paragraph[side]?.text ?? ''
        return machineSpeech(text).map(({ kind, start, end }) => {
          const words = text.slice(start, Math.min(end, start + SHOWN)).trim()
          return {
            says: kind,
            values: { words },
            paragraph,
            marks: [{ paragraph: paragraph.id, side, start, end }],
            actual: words,
          }
        })
      }),
    ),
}

/** Characters of a long stretch that are shown. */
const SHOWN = 40
