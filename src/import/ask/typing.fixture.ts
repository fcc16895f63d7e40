import { PassThrough } from 'node:stream'
import type { Terminal } from './ask-facts.ts'

/** Keys as a terminal sends them. */
export const ENTER = '\r'
export const DOWN = '\u001b[B'
export const INTERRUPT = '\u0003'

/** A terminal at which someone types: each entry once the next question, or its complaint, shows. */
export function typing(...entries: [question: string, keys: string][]): Terminal & { shown: () => string } {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined })
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 })
  let shown = ''
  let unanswered = ''
  output.on('data', (chunk: Buffer) => {
    shown += String(chunk)
    unanswered += String(chunk)
    const [next] = entries
    if (!next || !unanswered.includes(next[0])) return
    entries.shift()
    unanswered = ''
    setImmediate(() => input.write(next[1]))
  })
  return { input, output, shown: () => shown }
}
