import { expect, it } from 'vitest'
import { callTurnsOf } from '../../call/compile/call-turns-of.ts'
import { marksIn } from '../../call/compile/marks-in.ts'
import { sayingOf } from '../../call/compile/saying-of.ts'
import { realCall, realCalls } from '../../export/real-call.fixture.ts'

it.each(realCalls)('a picture of %s holds nothing that an editor or a check doubts', (id) => {
  const { transcript, findings, sentences } = realCall(id).understood
  const paragraphs = transcript.turns.flatMap((turn) => turn.paragraphs)
  const marks = marksIn(paragraphs, findings)
  const turns = callTurnsOf(transcript)
  const said = sayingOf(transcript, turns, sentences, marks)
  expect(said?.source).toMatch(/\d/)
  const own = paragraphs.find(({ source }) => source?.text.includes(said?.source ?? '\0'))
  const start = own?.source?.text.indexOf(said?.source ?? '') ?? -1
  const end = start + (said?.source.length ?? 0)
  expect(marks.get(own?.id ?? '')?.source.filter((mark) => mark.start < end && mark.end > start)).toEqual([])
  const unsure = sayingOf(transcript, turns, sentences, new Map())
  // What is said of the first quarter's revenue is wrong, and would have been the sentence.
  expect(unsure?.source === said?.source).toBe(id !== 'amzn-2025-q1')
})
