import type { Speaker, Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** A bullet before each English paragraph, its translation indented below; names twice, or once where nothing follows. */
export function layOut(call: Transcript): Record<string, string> {
  const { name, ticker } = call.company
  const { year, quarter } = call.period ?? { year: 2025, quarter: 1 }
  return {
    [`${call.id}.txt`]: lines(
      `${name} (${ticker ?? ''}) ${year} Q${quarter} 法說會逐字稿`,
      '',
      '完整原文',
      '',
      '使用警語:中文譯文來源為 Google 翻譯,僅供參考,實際內容請以英文原文為主',
      '',
      ...call.turns.flatMap((turn) => [
        ...item(label(speakerOf(call, turn)), label(speakerOf(call, turn))),
        ...turn.paragraphs.flatMap(({ source, translation }) => item(source?.text, translation?.text)),
      ]),
    ),
  }
}

function item(source: string | undefined, translation: string | undefined): string[] {
  return [`  • ${source ?? ''}`, '', ...(translation === undefined ? [] : [`    ${translation}`, ''])]
}

function label({ name, role, firm }: Speaker): string {
  return [name, role ?? firm].filter((part) => part !== null).join(' - ')
}
