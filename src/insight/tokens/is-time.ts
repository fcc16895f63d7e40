/** Whether words name a time, and so no part of a company: `Turning to the full year`, `our June quarter revenue`. */
export function isTime(name: string): boolean {
  return /\b(?:quarter|half|year|month|week|day|period|fiscal|date)(?:s|ly|[’']s)?\b/i.test(name)
}
