/** Whether words name a time, and so no part of a company: `Turning to the full year`, `our June quarter revenue`, `Late July sales`. */
export function isTime(name: string): boolean {
  return (
    /\b(?:quarter|half|year|month|week|day|period|fiscal|date)(?:s|ly|[’']s)?\b|^(?:late|early|mid)\b/i.test(name) ||
    /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/.test(name)
  )
}
