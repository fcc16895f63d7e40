import { callTitle } from '../kit/paragraph-parts.ts'
import type { CitedText } from './citation.ts'
import { reportAddress } from './report-address.ts'

/** What a report is about. */
export interface ParagraphReport {
  /** Number of the paragraph, as the page shows it. */
  n: string
  /** Address of the paragraph. */
  link: string
  quotes: readonly CitedText[]
  /** What a check says of it; empty where it says nothing. */
  finding: string
}

/**
 * Lets a link to whoever publishes the site open with a report in it. Nothing is sent from here: the reader reads and sends it.
 * @param report the link, with the address and the words that go before the reader's own
 */
export function fillReport(report: HTMLAnchorElement, { n, link, quotes, finding }: ParagraphReport): void {
  const { report: to = '', subject = '', wrong = '' } = report.dataset
  const place = [callTitle(), n].filter((text) => text !== '').join(', ')
  report.href = reportAddress(to, { subject: subject.replace('%', place), link, quotes, finding, wrong })
}
