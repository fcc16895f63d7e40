import { figureLine, insightOfText } from '../read-insight.fixture.ts'

/** The figures of what the finance chief of some company says in its second quarter of 2025, without the number of the paragraph. */
export function figuresSaid(...said: string[]): string[] {
  const speech = said.map((one) => `Ann Lee: ${one}`).join('\n')
  const text = `Example Corp Second Quarter 2025 Earnings Call
July 31, 2025

Operator: Good morning, and welcome to the Example Corp second quarter 2025 earnings conference call. All lines are muted.
${speech}
Bo Chen: Thank you, Ann. We are pleased with all that our people did, and we look forward to the rest of it.
Operator: Thank you. This concludes the call.
`
  return insightOfText(text).figures.map((one) => figureLine(one).replace(/^\d+ \| /, ''))
}
