import { eachLine } from '../../read/lines.ts'
import type { SecondFile } from '../../read/two-files.ts'
import type { Line, Opened } from './line.ts'

export function open(seed: { id: string; file: string; text: string; second?: SecondFile }): Opened {
  const lines: Line[] = []
  let blanks = 0
  let page = false
  eachLine(seed.text, (raw, number) => {
    if (raw.includes('\f')) page = true
    const text = raw.trim()
    if (text === '') {
      blanks += 1
      return
    }
    lines.push({ text, numbers: [number], blanks, indent: raw.length - raw.trimStart().length, page, marks: { bold: 0, heading: 0, list: 0, quote: false, furniture: false } })
    blanks = 0
    page = false
  })
  return { container: 'text', lines, aside: [], facts: {}, border: seed.second?.line ?? null, count: lines.length, problems: [] }
}
