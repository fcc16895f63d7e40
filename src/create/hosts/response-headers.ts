import { securityPolicy } from '../../layouts/security-policy.ts'

/** Seconds that a browser may keep a file whose name changes with its content. */
const YEAR = 31_536_000

/** A header of an answer. */
export type Header = readonly [name: string, value: string]

/**
 * What a server says with every file of a site. Each page has the whole policy in its head; that of a file to take along
 * names its own style and script. This one holds for all of them, and says what a page cannot say of itself: that nobody
 * may put it into a frame.
 */
export const everyFile: readonly Header[] = [
  [
    'Content-Security-Policy',
    `${securityPolicy(false).replace("default-src 'self'", "$& 'unsafe-inline'")}; frame-ancestors 'none'`,
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
]

/** Folders in which a file with another content has another name. */
export const lastingFolders: readonly string[] = ['assets']

/** What a server says of how long a file may be kept. */
export const lasting: Header = ['Cache-Control', `public, max-age=${YEAR}, immutable`]
export const asked: Header = ['Cache-Control', 'no-cache']
