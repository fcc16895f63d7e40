import type { Company, FrontLine, Period } from '../../model/transcript.ts'
import { dayIn } from './call-date.ts'

/**
 * The title of a call without the day and time that stand behind it.
 * @param front the front lines of the seed
 * @returns `null` where the seed has none
 */
export function titleLine(front: FrontLine[]): string | null {
  const title = front
    .find(({ kind }) => kind === 'title')
    ?.text.replace(/^[#*=\s]*(?:(?:title|标题|標題)\s*[:：]\s*)?|[#*=\s]+$/gi, '')
  if (title === undefined) return null
  const day = dayIn(title)
  const name = day === null ? title : title.slice(0, day.start).replace(/[\s,，|–—(（-]+$/u, '')
  return name === '' ? title : name
}

/**
 * A title in the usual form, `Amazon.com, Inc. (NASDAQ:AMZN) Q2 2025 Earnings Conference Call`, of what is known; the id
 * where it is not known whose call it is, since then it may be none.
 */
export function madeTitle({ name, ticker, exchange }: Company, period: Period | null, id: string): string {
  const whose = name ?? ticker
  if (whose === null) return id
  const listing = [exchange, ticker].filter((part) => part !== null).join(':')
  const parts = [whose]
  if (ticker !== null && ticker !== whose) parts.push(`(${listing})`)
  if (period) parts.push(`Q${period.quarter} ${period.year}`)
  return [...parts, 'Earnings Conference Call'].join(' ')
}
