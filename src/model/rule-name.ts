/** The rules by which a call is checked, in the order in which they are explained. A name is permanent: files and links carry it. */
export const checkedRules = [
  'figure-mismatch',
  'figure-missing',
  'figure-added',
  'figure-inconsistent',
  'term-wrong',
  'term-inconsistent',
  'term-missing',
  'name-inconsistent',
  'speaker-unknown',
  'speaker-alias',
  'role-differs',
  'firm-unknown',
  'turn-suspect',
  'translation-missing',
  'translation-orphan',
  'translation-echo',
  'language-mismatch',
  'length-ratio',
  'duplicate-paragraph',
  'machine-invention',
  'script-mixed',
  'punctuation-halfwidth',
] as const

/** The rules whose problems other stages raise, in the order in which they are explained. */
export const raisedRules = [
  // Found while files are decoded.
  'encoding-suspect',
  'encoding-undecodable',
  'text-damaged',
  'seed-format',
  'container-damaged',
  // Found while seeds are listed and parsed.
  'unplaced-line',
  'pair-unsure',
  'reading-unsure',
  'layout-unfit',
  'seeds-missing',
  'seeds-empty',
  'seed-unreadable',
  'seed-link',
  'seed-empty',
  'seed-changed',
  'seed-too-large',
  'seed-too-long',
  'seed-name',
  'seed-clash',
  'seed-ignored',
  // Found in notes.
  'note-stale',
  'note-reference',
  'note-stray',
  'note-invalid',
  'note-syntax',
  'note-unsafe',
  // Found in the files of content.
  'content-missing',
  'correction-stale',
  'call-file-invalid',
  'layout-invalid',
  'call-file-stray',
  'checks-invalid',
  'acceptance-stale',
  'glossary-invalid',
  'people-invalid',
  'page-invalid',
  'site-invalid',
  // Found while a site is built.
  'mdx-unexpected',
  'setting-invalid',
  'build-write',
  'search-index',
  'build-running',
  'create-write',
  // Found while files are taken in.
  'import-format',
  'import-empty',
  'import-id',
  'import-exists',
  'import-period',
  'import-layout',
  'import-unused',
  'import-write',
  'export-write',
  'import-cancelled',
] as const

/** Every rule there is. */
export const ruleNames = [...checkedRules, ...raisedRules] as const

export type CheckedRule = (typeof checkedRules)[number]
export type RaisedRule = (typeof raisedRules)[number]

/** The permanent name of a rule, for example `figure-mismatch`. */
export type RuleName = (typeof ruleNames)[number]
