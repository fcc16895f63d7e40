import type { Speaker, Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, titleWithDay } from './layout.ts'

/** Bold `Name - Firm, Role`, times before both languages, notes as quotations. */
export function layOut(call: Transcript): Record<string, string> {
  let second = 0
  const clock = () => {
    const [hours, minutes, seconds] = [second / 3600, (second / 60) % 60, second % 60].map((part) => String(Math.floor(part)))
    return `[${[hours, minutes, seconds].map((part) => (part ?? '').padStart(2, '0')).join(':')}]`
  }
  const turns = call.turns.map((turn) => ({
    section: turn.section,
    text: [
      `**${label(speakerOf(call, turn), call)}**`,
      '',
      ...turn.paragraphs.flatMap(({ source, translation, notes }) => {
        second += 37
        return [
          ...(source ? [`${clock()} ${escaped(source.text)}`] : []),
          ...(translation ? [`${clock()} ${escaped(translation.text)}`] : []),
          '',
          ...notes.flatMap(({ text }) => [`> ${text}`, '']),
        ]
      }),
    ],
  }))
  return {
    [`${call.id}.md`]: lines(
      `# ${titleWithDay(call)}`,
      '',
      '### Presentation',
      '',
      ...turns.filter(({ section }) => section === 'prepared').flatMap(({ text }) => text),
      '### Q&A',
      '',
      ...turns.filter(({ section }) => section === 'qa').flatMap(({ text }) => text),
    ),
  }
}

function label({ name, role, firm, side }: Speaker, { company }: Transcript): string {
  if (side === 'operator') return name
  return side === 'analyst' ? `${name} - ${firm ?? 'Example Bank'}, Analyst` : `${name} - ${company.name}, ${role ?? 'Management'}`
}

/** What Markdown would take for a mark. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&')
}
