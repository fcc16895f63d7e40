import type { Speaker, Transcript } from '../../../../src/model/transcript.ts'
import type { Random } from '../../generated/random.ts'
import type { BothTongues, InventedPerson, SpokenCall, InventedTurn } from './spoken-call.ts'

/** A stretch of a real call with so many paragraphs or all of it, beginning with a turn. What it lacks of names in Chinese stays so. */
export function realCall(call: Transcript, size: number, next: Random): SpokenCall {
  const people = new Map(call.speakers.map((speaker) => [speaker.id, person(speaker)]))
  const turns = call.turns.flatMap(({ speaker, section, paragraphs }): InventedTurn[] => {
    const who = people.get(speaker)
    if (!who) return []
    const said = paragraphs.map(({ source, translation }) => ({
      en: source?.text ?? null,
      zh: translation?.text ?? null,
    }))
    return [{ person: who, questions: section === 'qa', paragraphs: said }]
  })
  const company = call.company.name ?? call.id
  return {
    id: call.id,
    title: { en: call.title, zh: `${company} ${call.period?.year ?? ''} Q${call.period?.quarter ?? ''} 电话会议` },
    company: {
      en: company,
      zh: company,
      ticker: call.company.ticker ?? 'XMPL',
      exchange: call.company.exchange ?? 'NASDAQ',
    },
    period: call.period,
    date: call.date ?? '2025-05-01',
    script: call.translation?.lang ?? 'zh-Hans',
    turns: stretch(turns, size, next),
  }
}

function stretch(turns: InventedTurn[], size: number, next: Random): InventedTurn[] {
  const all = turns.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)
  let skip = Math.floor(next() * Math.max(0, all - size))
  const from = turns.findIndex(({ paragraphs }) => (skip -= paragraphs.length) < 0)
  let room = size
  return turns.slice(Math.max(0, from)).flatMap((turn) => {
    const paragraphs = turn.paragraphs.slice(0, Math.max(0, room))
    room -= turn.paragraphs.length
    return paragraphs.length > 0 ? [{ ...turn, paragraphs }] : []
  })
}

function person({ name, zh, role, firm, side }: Speaker): InventedPerson {
  const both = (text: string | null): BothTongues | null => (text === null ? null : { en: text, zh: text })
  return {
    name,
    zh: zh[0] ?? null,
    role: both(role),
    firm: both(firm),
    part: side === 'operator' ? 'operator' : side === 'analyst' ? 'asker' : 'host',
  }
}
