import type { Layout } from './choices.ts'
import { plainLayout } from './draw-layout.ts'

/** Layouts met in the field, by name: what they have that is not plain. */
const KNOWN = {
  'alpha-memo': {
    container: 'md',
    speaker: 'bold-role',
    time: 'before-both',
    blanks: 'pairs',
    sections: 'hashes',
    head: 'title',
  },
  blocks: { arrangement: 'turns', speaker: 'alone', blanks: 'lines', head: 'title' },
  'bold-name': { container: 'md', speaker: 'bold-colon', indent: 'quote', blanks: 'lines', head: 'title' },
  bullets: { speaker: 'dash-role', 'speaker-language': 'twice', indent: 'bullets', blanks: 'lines', head: 'notice' },
  'capital-iq': { speaker: 'capital-iq', head: 'title' },
  'chinese-first': {
    order: 'chinese',
    speaker: 'alone',
    'speaker-language': 'doubled',
    blanks: 'pairs',
    head: 'title',
  },
  diarised: { speaker: 'numbered-time', blanks: 'turns', ends: 'backslash' },
  doubled: { speaker: 'dash-role', 'speaker-language': 'twice', operator: 'untranslated', head: 'notice' },
  initials: { speaker: 'initials' },
  interleaved: { speaker: 'alone', 'speaker-language': 'doubled', head: 'participants', notes: 'bare' },
  'motley-fool-old': {
    speaker: 'double-dash-role',
    sections: 'colons',
    blanks: 'lines',
    head: 'article',
    furniture: 'site',
  },
  'motley-fool': { colon: 'tight', blanks: 'lines', head: 'summary', furniture: 'site' },
  'name-colon': { colon: 'tight', head: 'title', notes: 'bare' },
  'names-in-both': {
    speaker: 'capitals-colon',
    'speaker-language': 'own',
    'speaker-recurs': 'paragraph',
    blanks: 'pairs',
  },
  'same-line': { arrangement: 'bar', speaker: 'alone', blanks: 'turns', head: 'title' },
  spreadsheet: { container: 'sheet', 'speaker-recurs': 'paragraph' },
  srt: { container: 'srt' },
  'street-events': { speaker: 'street-events', blanks: 'lines', sections: 'rules', head: 'participants' },
  'tagged-blocks': { arrangement: 'turns', tag: 'bold-lines', speaker: 'bold', blanks: 'lines', head: 'title' },
  'tagged-speakers': {
    tag: 'original-brackets',
    speaker: 'square-colon',
    'speaker-language': 'own',
    'speaker-recurs': 'paragraph',
    colon: 'half',
    head: 'title',
  },
  tagged: { tag: 'en-zh-brackets', number: 'in-tag', speaker: 'alone', blanks: 'pairs', head: 'title' },
  'two-columns': { container: 'html-table' },
  'two-files': { arrangement: 'files', speaker: 'alone', 'speaker-language': 'own', blanks: 'turns', head: 'titles' },
  'vtt-two-files': { container: 'vtt', arrangement: 'files', 'speaker-recurs': 'paragraph', cues: 'short' },
  'web-page': { container: 'html', speaker: 'bold', head: 'title', furniture: 'site' },
} as const satisfies Record<string, Partial<Layout>>

/** The layouts that have names. */
export const knownLayouts: ReadonlyMap<string, Layout> = new Map(
  Object.entries(KNOWN).map(([name, values]: [string, Partial<Layout>]) => [name, { ...plainLayout(), ...values }]),
)
