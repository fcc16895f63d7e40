import type { SeedLine } from '../frames/seed-line.ts'

/**
 * Several lines as one paragraph; `null` where there is none.
 * @param blank what stands between them: a blank in English, nothing in Chinese
 */
export function joinLines(lines: SeedLine[], blank: string): SeedLine | null {
  const [line] = lines
  if (!line || lines.length === 1) return line ?? null
  return { ...line, text: lines.map(({ text }) => text).join(blank), numbers: lines.flatMap(({ numbers }) => numbers) }
}
