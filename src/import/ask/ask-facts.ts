import type { Readable, Writable } from 'node:stream'
import { confirm, isCancel, select, text } from '@clack/prompts'
import type { GivenFacts } from '../settle/given-facts.ts'
import type { MissingFact } from './missing-facts.ts'
import { faultOf } from '../options.ts'
import { dayIn } from '../../parse/facts/call-date.ts'
import { callPeriod } from '../../parse/facts/call-period.ts'

/** The terminal that is asked. */
export interface Terminal {
  input: Readable
  output: Writable
}

/** Who asks gave up: the terminal sent an interrupt or Escape. */
export const CANCELLED = Symbol('cancelled')

type Answer = GivenFacts | typeof CANCELLED

/** What is asked for each fact; an empty answer leaves it open. */
const QUESTIONS: Record<Exclude<MissingFact, 'origin'>, { message: string; placeholder: string }> = {
  company: { message: 'Which company?', placeholder: 'Amazon.com, Inc.' },
  ticker: { message: 'Its ticker?', placeholder: 'AMZN' },
  exchange: { message: 'At which exchange?', placeholder: 'NASDAQ' },
  period: { message: 'Which quarter does the call report?', placeholder: 'Q2 2025' },
  date: { message: 'On which day was the call?', placeholder: '2025-07-31' },
}

/** Reads an answer; a sentence where it makes no sense. */
const READ: Record<Exclude<MissingFact, 'origin'>, (answer: string) => GivenFacts | string> = {
  company: (company) => faultOf('company', company) ?? { company },
  ticker: (ticker) => faultOf('ticker', ticker) ?? { ticker: ticker.toUpperCase() },
  exchange: (exchange) => faultOf('exchange', exchange) ?? { exchange },
  period: (period) => callPeriod(period) ?? 'a quarter such as Q2 2025 is expected',
  date: (day) => {
    const date = dayIn(day)?.date
    return date === undefined ? 'a date such as 2025-07-31 is expected' : { date }
  },
}

/** Asks for the facts that are missing, one after the other. Enter leaves one open. */
export async function askFacts(missing: MissingFact[], terminal: Terminal): Promise<Answer> {
  let facts: GivenFacts = {}
  for (const fact of missing) {
    // Without a ticker there is no exchange.
    if (fact === 'exchange' && missing.includes('ticker') && facts.ticker === undefined) continue
    const answer = fact === 'origin' ? await askOrigin(terminal) : await askText(fact, terminal)
    if (answer === CANCELLED) return CANCELLED
    facts = { ...facts, ...answer }
  }
  return facts
}

async function askText(fact: Exclude<MissingFact, 'origin'>, terminal: Terminal): Promise<Answer> {
  const { message, placeholder } = QUESTIONS[fact]
  const read = (typed: string | undefined): GivenFacts | string => {
    const answer = (typed ?? '').trim()
    return answer === '' ? {} : READ[fact](answer)
  }
  const typed = await text({
    message: `${message} (Enter leaves it open)`,
    placeholder,
    validate: (value) => {
      const answer = read(value)
      return typeof answer === 'string' ? answer : undefined
    },
    ...terminal,
  })
  if (isCancel(typed)) return CANCELLED
  const answer = read(typed)
  return typeof answer === 'string' ? {} : answer
}

async function askOrigin(terminal: Terminal): Promise<Answer> {
  const origin = await select({
    message: 'Who translated it?',
    options: [
      { value: 'unknown', label: 'Not known' },
      { value: 'human', label: 'People' },
      { value: 'machine', label: 'A machine', hint: 'readers are told so' },
    ],
    ...terminal,
  })
  if (isCancel(origin)) return CANCELLED
  return origin === 'human' || origin === 'machine' ? { origin } : {}
}

/**
 * Asks for the id of the call.
 * @param faultIn why an id will not do, or `null`
 */
export async function askId(
  proposed: string | null,
  faultIn: (id: string) => string | null,
  terminal: Terminal,
): Promise<string | typeof CANCELLED> {
  const typed = await text({
    message: 'The id of the call: part of its address, and the name of its files.',
    initialValue: proposed ?? '',
    placeholder: 'amzn-2025-q2',
    validate: (id) => faultIn((id ?? '').trim()) ?? undefined,
    ...terminal,
  })
  return isCancel(typed) ? CANCELLED : typed.trim()
}

/** Asks whether to go on; no is as good as giving up. */
export async function askWhether(message: string, terminal: Terminal): Promise<boolean> {
  return (await confirm({ message, ...terminal })) === true
}
