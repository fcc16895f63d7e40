/** What the interface says in one language of what a reader marks and writes. */
export interface OwnWords {
  /** Name of the page that lists all of it. */
  title: string
  lead: string
  needsScript: string
  /** Buttons at a paragraph, as short as can be: one for the paragraph, one for what is selected. */
  mark: string
  markSelection: string
  /** The field for what the reader writes. */
  comment: string
  placeholder: string
  remove: string
  removed: string
  undo: string
  kept: string
  /** That the browser refused to keep something. */
  full: string
  empty: string
  /** What is said of a mark whose paragraph is gone, or says something else now. */
  gone: string
  changed: string
  exportMarkdown: string
  exportJson: string
  import: string
  /** How many were read from a file. */
  imported: (n: number) => string
  /** How many of a file were here already. */
  known: (n: number) => string
  unreadable: string
  count: (n: number) => string
  /** A report to the publisher: the button, the subject, and what stands before the reader's own words. */
  report: string
  reportSubject: (place: string) => string
  reportWrong: string
}
