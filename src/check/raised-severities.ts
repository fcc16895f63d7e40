import type { RaisedRule } from '../model/rule-name.ts'
import type { Severity } from '../model/problem.ts'

/** How much a problem matters that another stage raises. What it says of a place comes with the problem, in English. */
export const raisedSeverities: Record<RaisedRule, Severity> = {
  // Found while files are decoded.
  'encoding-suspect': 'warning',
  'encoding-undecodable': 'error',
  'text-damaged': 'warning',
  'seed-format': 'error',
  'container-damaged': 'warning',
  // Found while seeds are listed and parsed.
  'unplaced-line': 'warning',
  'pair-unsure': 'warning',
  'reading-unsure': 'warning',
  'layout-unfit': 'warning',
  'seeds-missing': 'error',
  'seeds-empty': 'warning',
  'seed-unreadable': 'error',
  'seed-empty': 'error',
  'seed-changed': 'error',
  'seed-too-large': 'error',
  'seed-too-long': 'error',
  'seed-name': 'error',
  'seed-clash': 'error',
  'seed-ignored': 'info',
  // Found in notes.
  'note-stale': 'error',
  'note-reference': 'error',
  'note-stray': 'error',
  'note-invalid': 'error',
  'note-syntax': 'error',
  'note-unsafe': 'error',
  // Found in the files of content.
  'content-missing': 'error',
  'correction-stale': 'error',
  'call-file-invalid': 'error',
  'layout-invalid': 'error',
  'call-file-stray': 'error',
  'checks-invalid': 'error',
  'acceptance-stale': 'error',
  'glossary-invalid': 'error',
  'people-invalid': 'error',
  'page-invalid': 'error',
  'site-invalid': 'error',
  // Found while a site is built.
  'mdx-unexpected': 'error',
  'setting-invalid': 'error',
  'build-write': 'error',
  'search-index': 'error',
  'build-running': 'error',
  'create-write': 'error',
  // Found while files are taken in.
  'import-format': 'error',
  'import-empty': 'error',
  'import-id': 'error',
  'import-exists': 'error',
  'import-period': 'error',
  'import-layout': 'error',
  'import-unused': 'warning',
  'import-write': 'error',
  'export-write': 'error',
  'import-cancelled': 'error',
}
