import type { Transcript } from '../../../../src/model/transcript.ts'
import { random, type Random } from '../../generated/random.ts'
import { between } from '../calls/deck.ts'
import { earningsCall } from '../calls/earnings-call.ts'
import { otherOccasion } from '../calls/other-occasions.ts'
import { realCall } from '../calls/real-call.ts'
import type { SpokenCall } from '../calls/spoken-call.ts'
import type { Layout } from '../choices/choices.ts'
import { drawLayout, type SettledChoices } from '../choices/draw-layout.ts'
import { suited } from '../calls/suited.ts'
import { encoded, writeLayout } from '../write/write-layout.ts'

/** Paragraphs of a call: short enough to be quick, long enough to recur. */
const LEAST = 30
const MOST = 140
/** Invented sentences recur in longer ones. */
const MOST_INVENTED = 70

/** A layout, what is laid out in it, and how that is written. */
export interface Case {
  /** Its number, from 1. */
  n: number
  layout: Layout
  /** What reading must give. */
  truth: SpokenCall
  /** The text of each file by its name. */
  files: Record<string, string>
  /** The bytes of each file. */
  bytes: Record<string, Buffer>
}

/** The real calls by their ids. */
export type RealCalls = ReadonlyMap<string, Transcript>

/**
 * The nth case of a seed; the same again for the same arguments, whatever other cases are drawn.
 * @param size paragraphs; left to chance where it is not given
 */
export function drawCase(n: number, seed: number, calls: RealCalls, settled?: SettledChoices, size?: number): Case {
  return caseOf(n, drawLayout(stream(seed, n, 1), settled), seed, calls, size)
}

/** A case of a given layout. @param size paragraphs; left to chance where it is not given */
export function caseOf(n: number, layout: Layout, seed: number, calls: RealCalls, size?: number): Case {
  const truth = suited(callFor(layout.call, calls, stream(seed, n, 2), size), layout, stream(seed, n, 3))
  const files = writeLayout(truth, layout, stream(seed, n, 4))
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoded(text, layout)]))
  return { n, layout, truth, files, bytes }
}

/** Random numbers of their own for each case and purpose, so that a change in one leaves the others. */
function stream(seed: number, n: number, purpose: number): Random {
  return random((seed * 1_000_003 + n) * 7 + purpose)
}

function callFor(
  call: Layout['call'],
  calls: RealCalls,
  next: Random,
  size = between(LEAST, call.startsWith('seed') ? MOST : MOST_INVENTED, next),
): SpokenCall {
  switch (call) {
    case 'seed-q1':
    case 'seed-q2': {
      const real = calls.get(call === 'seed-q1' ? 'amzn-2025-q1' : 'amzn-2025-q2')
      if (!real) throw new Error('The real calls are not in the folder of seeds.')
      return realCall(real, size, next)
    }
    case 'bank':
    case 'chips':
    case 'retail':
    case 'software':
      return earningsCall(call, size, next)
    case 'press':
    case 'talk':
    case 'letter':
    case 'interview':
      return otherOccasion(call, size, next)
  }
}
