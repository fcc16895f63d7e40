import type { Reason } from '../../model/failure-reason.ts'

/** What is said about keeping pages, in one language. Sizes come written out, such as `1.2 MB`. */
export interface OfflineWords {
  title: string
  description: string
  lead: string
  /** What stands there before the browser has answered, without JavaScript, and where it cannot keep anything. */
  preparing: string
  noScript: string
  unsupported: string
  status: {
    heading: string
    calls: (kept: number, all: number) => string
    stored: (size: string) => string
    allowed: (size: string) => string
    /** Whether the browser has promised to keep it all. */
    persisted: string
    notPersisted: string
  }
  keepAll: string
  keepCompany: string
  keep: string
  remove: string
  removeAll: string
  /** Names of buttons for those who only hear them. */
  keepNamed: (name: string) => string
  removeNamed: (name: string) => string
  pause: string
  resume: string
  progress: (done: string, all: string) => string
  paused: (done: string, all: string) => string
  done: string
  removed: string
  kept: string
  /** Heading of what is kept and stands on other pages of the list. */
  elsewhere: string
  besides: { heading: string; search: string; searchAbout: string; pages: string }
  oneFile: { link: string; named: (name: string) => string; about: string }
  /** The box that finds within a call that was taken along. */
  find: { label: string; previous: string; next: string }
  /** What somebody wished for needs a network; a link that loads the page again follows. */
  unfetched: string
  how: { heading: string; points: string[] }
  /** Why something is not kept, and what to do. */
  failure: Record<Exclude<Reason, 'stopped'>, string>
  /** The space that was asked for and the space there is. */
  tooLarge: (needed: string, free: string) => string
  updateFailed: { full: string; other: string }
  notKept: { heading: string; named: (name: string) => string; lead: string; again: string; kept: string; mark: string }
  /** A version that waits, and one that another tab has put to use. */
  version: { ready: string; use: string; later: string; inUse: string; reload: string }
}
