import type { Speaker, Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** A page of the Motley Fool until 2024, with the translation of each paragraph below it. */
export function layOut(call: Transcript): Record<string, string> {
  const { name, ticker, exchange } = call.company
  const { year, quarter } = call.period ?? { year: 2025, quarter: 1 }
  const day = new Date(call.date ?? '2025-05-01').toLocaleDateString('en-US', {
    month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC',
  })
  const speech = call.turns.map((turn) => ({
    qa: turn.section === 'qa',
    text: [
      label(speakerOf(call, turn)),
      ...turn.paragraphs.flatMap(({ source, translation }) => [source, translation].flatMap((one) => (one ? [one.text] : []))),
    ].flatMap((line) => [line, '']),
  }))
  return {
    [`${call.id}.txt`]: lines(
      `${name} (${ticker ?? ''}) Q${quarter} ${year} Earnings Call Transcript${day} at 9:30PM`,
      `${ticker ?? ''} earnings call for the period ending March 31, ${year}.`,
      '',
      'Motley Fool Transcribers',
      '(MFTranscribers)',
      'Logo of jester cap with thought bubble.',
      'Image source: The Motley Fool.',
      '',
      `${name} (${exchange ?? 'NASDAQ'}:${ticker ?? ''})`,
      `Q${quarter} ${year} Earnings Call`,
      `${day}, 5:00 p.m. ET`,
      '',
      'Contents:',
      'Prepared Remarks',
      'Questions and Answers',
      'Call Participants',
      '',
      'Prepared Remarks:',
      '',
      ...speech.filter(({ qa }) => !qa).flatMap(({ text }) => text),
      'Questions & Answers:',
      '',
      ...speech.filter(({ qa }) => qa).flatMap(({ text }) => text),
      'Duration: 61 minutes',
      '',
      'Call participants:',
      '',
      ...call.speakers.filter(({ side }) => side !== 'operator').flatMap((speaker) => [label(speaker), '']),
      `More ${ticker ?? ''} analysis`,
      '',
      'All earnings call transcripts',
      '',
      'This article is a transcript of this conference call produced for The Motley Fool. While we strive for our Foolish Best, there may be errors, omissions, or inaccuracies in this transcript.',
    ),
  }
}

function label({ name, role, firm, side }: Speaker): string {
  if (side === 'operator') return name
  return side === 'analyst' ? `${name} -- ${firm ?? 'Example Bank'} -- Analyst` : `${name} -- ${role ?? 'Management'}`
}
