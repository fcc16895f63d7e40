import { insightOfText } from '../insight/read-insight.fixture.ts'

/** What a short call of a quarter of 2025 says, of which only one paragraph is of interest. */
export const shortCall = (quarter: string, said: string) =>
  insightOfText(`Example Corp ${quarter} Quarter 2025 Earnings Call
May 2, 2025

Ann Lee: Thank you, and good morning to all who have joined us today.
${said}
Bo Chen: Thank you, Ann. We are pleased with the quarter that we had, and with all that our people did.
`)
