import { only, others, type Exclusion } from './exclusion.ts'
import { labelOnly, onLineOfItsOwn } from './speaker-styles.ts'

const SAME_LINE = ['bar', 'slash', 'tab', 'brackets'] as const
const APART = ['turns', 'blocks', 'parts', 'files'] as const
const TAG_LINES = ['bold-lines', 'word-lines', 'chinese-lines'] as const
const NUMBER_LINES = ['own-line', 'own-line-rule'] as const

/** What does not stand where the languages, names and notes are set so. */
export const arrangementExclusions: readonly Exclusion[] = [
  ...only(
    'Both languages on one line leave no room for what stands before one of them.',
    { arrangement: SAME_LINE },
    {
      tag: ['none'],
      numbered: ['both', 'first'],
      indent: ['none', 'both-bullets'],
      wrap: ['none'],
      'speaker-language': ['english', 'chinese', 'own', 'line', 'doubled', 'twice'],
      missing: ['none', 'some'],
    },
  ),
  ...only(
    'A number stands in both languages where they are apart.',
    { arrangement: APART },
    { numbered: ['both'], time: ['none', 'before-first', 'before-both', 'bare', 'round-short'] },
  ),
  ...only(
    'A line with the number of a pair stands above it.',
    { number: NUMBER_LINES, arrangement: ['pairs'] },
    { numbered: ['first'] },
  ),
  {
    because:
      'Where paragraphs have no frame of their own and the languages are apart, broken lines do not tell where one ends.',
    never: { arrangement: APART, wrap: ['hard', 'narrow'], blanks: ['none', 'pairs', 'turns', 'double'] },
  },
  {
    because: 'Broken lines of two paragraphs in the same language run together.',
    never: { wrap: ['hard', 'narrow'], missing: ['some', 'echoed'], blanks: ['none', 'turns'] },
  },
  {
    because: 'Tags on lines of their own stand in files with both languages.',
    never: { arrangement: ['files'], tag: TAG_LINES },
  },

  ...only(
    'A name on a line of its own belongs to both languages, unless they are far apart.',
    { speaker: onLineOfItsOwn, arrangement: ['pairs', 'turns', 'blocks', ...SAME_LINE] },
    { 'speaker-language': ['english', 'chinese', 'line', 'line-brackets', 'line-slash', 'doubled', 'twice'] },
  ),
  ...only(
    'A name before a text stands on its line.',
    { speaker: others('speaker', onLineOfItsOwn) },
    { 'speaker-language': ['english', 'own', 'chinese', 'line', 'line-brackets', 'line-slash'] },
  ),
  ...only(
    'Two parts and two files are named each in its own language, or both in English.',
    { arrangement: ['parts', 'files'] },
    { 'speaker-language': ['english', 'own'] },
  ),
  ...only(
    'A label that names nobody has no second name.',
    { speaker: labelOnly },
    { 'speaker-language': ['english', 'own', 'doubled'] },
  ),
  ...only(
    'Initials and capitals are Latin.',
    { speaker: ['initials', 'capitals-dot', 'capitals-colon'] },
    { 'speaker-language': ['english', 'own'] },
  ),
  ...only(
    'Only one time stands at a paragraph.',
    { speaker: ['name-time', 'badges', 'at-time', 'numbered-time'] },
    { time: ['none'] },
  ),

  ...only(
    'A comment between paragraphs of the same language is one of them, unless it is marked.',
    { notes: ['bare'] },
    {
      container: ['txt', 'md'],
      arrangement: ['pairs'],
      blanks: ['none'],
      order: ['english'],
      wrap: ['none'],
      indent: ['none'],
      tag: ['none'],
    },
  ),
  ...only('Comments stand at what they are about.', { arrangement: ['blocks', 'parts', 'files'] }, { notes: ['none'] }),
  ...only(
    'A pair whose lines are parted by U+000B is one paragraph of a word processor.',
    { ends: ['vt'] },
    {
      container: ['txt'],
      arrangement: ['pairs'],
      wrap: ['none'],
      tag: others('tag', TAG_LINES),
      number: others('number', NUMBER_LINES),
      blanks: ['none', 'pairs', 'turns'],
    },
  ),
  {
    because: 'Hard breaks are for text and not for YAML.',
    never: { head: ['front-matter'], ends: ['trailing-blanks', 'backslash'] },
  },
  ...only('Line ends of other systems occur in plain text.', { ends: ['cr', 'u2028', 'nel'] }, { container: ['txt'] }),
]
