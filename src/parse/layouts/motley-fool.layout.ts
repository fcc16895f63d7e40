import type { Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** A page of the Motley Fool since 2025: figures, a glossary, then `Name:Text`, with the translation of each paragraph. */
export function layOut(call: Transcript): Record<string, string> {
  const { name, ticker } = call.company
  const { year, quarter } = call.period ?? { year: 2025, quarter: 1 }
  const day = new Date(call.date ?? '2025-05-01').toLocaleDateString('en-US', { dateStyle: 'full', timeZone: 'UTC' })
  return {
    [`${call.id}.txt`]: lines(
      `${name} (${ticker ?? ''}) Q${quarter} ${year} Earnings Call Transcript`,
      'By Motley Fool Transcribing – May 2, 2025 at 1:15AM',
      '',
      'Image source: The Motley Fool.',
      '',
      'DATE',
      '',
      `${day} at 5 p.m. ET`,
      '',
      'CALL PARTICIPANTS',
      '',
      ...call.speakers.filter(({ side }) => side === 'company').map((one) => `${one.role ?? 'Management'} — ${one.name}`),
      '',
      'Need a quote from a Motley Fool analyst? Email pr@fool.com',
      '',
      'TAKEAWAYS',
      '',
      'Total Net Sales -- $155.7 billion, up 9% year over year, or 10% excluding foreign exchange.',
      'Operating Income -- $18.4 billion, up 20% year over year.',
      'AWS Segment: $29.3 billion, up 17%.',
      '',
      'SUMMARY',
      '',
      'Management said that capacity, and not demand, was what held back growth in the quarter.',
      '',
      'INDUSTRY GLOSSARY',
      '',
      'Trainium: A chip that the company designs to train large models.',
      'Bedrock: A service that offers models of several makers.',
      'Prime Day: A sale for members in summer.',
      '',
      'Full Conference Call Transcript',
      '',
      ...call.turns.flatMap((turn) =>
        turn.paragraphs.flatMap(({ source, translation }, index) => [
          ...(source ? [(index === 0 ? `${speakerOf(call, turn).name}:` : '') + source.text, ''] : []),
          ...(translation ? [translation.text, ''] : []),
        ]),
      ),
      'Read Next',
      'Why shares moved today',
      'This article was written with the help of machines. The Motley Fool has a disclosure policy.',
    ),
  }
}
