import { choiceNames, valuesOf, type ChoiceName, type Layout } from './choices.ts'
import { labelOnly, onLineOfItsOwn } from './speaker-styles.ts'

/** Values of some choices. */
export type Combination = { readonly [Name in ChoiceName]?: readonly Layout[Name][] }

/** What nobody would write, or what leaves open which text is whose. */
export interface Exclusion {
  because: string
  /** A layout is excluded that has one of the values in each of these choices. */
  never: Combination
}

const LINES = ['txt', 'md', 'html'] as const
const CUES = ['srt', 'vtt', 'ass'] as const
const TABLES = ['csv', 'tsv', 'sheet', 'html-table'] as const
const SAME_LINE = ['bar', 'slash', 'tab', 'brackets'] as const
const APART = ['turns', 'blocks', 'parts', 'files'] as const
const TAG_LINES = ['bold-lines', 'word-lines', 'chinese-lines'] as const
const NUMBER_LINES = ['own-line', 'own-line-rule'] as const
const NOT_EARNINGS = ['press', 'talk', 'letter', 'interview'] as const

/** What is plain outside of files of lines. */
const BARE: Combination = {
  tag: ['none'],
  number: ['none'],
  numbered: ['both'],
  time: ['none'],
  frames: ['number-tag-time-name'],
  blanks: ['none'],
  indent: ['none'],
  wrap: ['none'],
  sections: ['none'],
  head: ['none'],
  furniture: ['none'],
  notes: ['none'],
  ends: ['lf', 'crlf'],
}

/** Every exclusion, with its reason. */
export const exclusions: readonly Exclusion[] = [
  ...only('A number in a tag wants one.', { number: ['in-tag'] }, { tag: ['en-zh-brackets'], numbered: ['both'] }),
  ...only(
    'Brackets in Chinese alone stand in the Chinese text.',
    { speaker: ['mixed-brackets'] },
    { 'speaker-language': ['own'] },
  ),
  ...only(
    'An echo takes the place of the translation of a paragraph.',
    { missing: ['echoed'] },
    { arrangement: ['pairs'] },
  ),
  ...only('A letter names nobody above its paragraphs.', { call: ['letter'] }, { speaker: ['none'] }),
  ...only(
    'Where several speak and nobody is named, nothing tells who does.',
    { speaker: ['none'] },
    { call: ['talk', 'letter'] },
  ),
  ...only(
    'An earnings call has an operator, who neither asks nor answers.',
    { speaker: ['question-answer'] },
    { call: ['press', 'interview'] },
  ),
  ...only(
    'Roles in the place of names are a habit of earnings calls.',
    { speaker: ['capital-iq', 'street-events'] },
    {
      call: ['seed-q1', 'seed-q2', 'bank', 'chips', 'retail', 'software'],
      container: ['txt'],
      'speaker-recurs': ['turn'],
      'speaker-language': ['english'],
      arrangement: ['pairs'],
    },
  ),
  ...only('Only earnings calls have an operator.', { call: NOT_EARNINGS }, { operator: ['caozuoyuan'] }),
  ...only(
    'Nobody is named, in no language.',
    { speaker: ['none'] },
    { 'speaker-language': ['english'], 'speaker-recurs': ['turn'], names: ['translated'] },
  ),
  ...only('What has no number is not numbered anywhere.', { number: ['none'] }, { numbered: ['both'] }),
  ...only(
    'One frame, or none, has no order.',
    { number: ['none', ...NUMBER_LINES], time: ['none', 'own-line', 'span-line'], tag: ['none', ...TAG_LINES] },
    { frames: ['number-tag-time-name'] },
  ),
  ...only(
    'A name on a line of its own stands in no order with what is before a text.',
    { speaker: onLineOfItsOwn, number: ['none', ...NUMBER_LINES], time: ['none', 'own-line', 'span-line'] },
    { frames: ['number-tag-time-name'] },
  ),
  ...only(
    'Colons are written behind names.',
    { speaker: [...onLineOfItsOwn, 'none', 'initials', 'lens', 'capitals-dot'] },
    { colon: ['own'] },
  ),
  ...only(
    'A talk, a letter, an interview has one part.',
    { call: ['talk', 'letter', 'interview'] },
    { sections: ['none'] },
  ),
  ...only(
    'A summary with figures is printed above an earnings call.',
    { head: ['summary', 'article'] },
    { call: ['seed-q1', 'seed-q2', 'bank', 'chips', 'retail', 'software'] },
  ),
  ...only(
    'Who takes part is not listed for one.',
    { call: ['talk', 'letter'] },
    { head: ['none', 'title', 'titles', 'fields', 'chinese-fields', 'front-matter', 'notice'] },
  ),
  { because: 'Quarter and ticker belong to companies.', never: { call: NOT_EARNINGS, head: ['chinese-fields'] } },

  ...only(
    'A cue, a cell, a segment has its own place for what frames a text.',
    { container: [...CUES, ...TABLES, 'whisper'] },
    BARE,
  ),
  ...only(
    'A cue has a name before its text, if any.',
    { container: CUES },
    {
      arrangement: ['pairs', 'files'],
      speaker: ['colon', 'capitals-colon', 'numbered', 'question-answer', 'none'],
      'speaker-language': ['english', 'own'],
    },
  ),
  ...only('Cues belong to subtitles.', { container: [...LINES, ...TABLES, 'whisper'] }, { cues: ['lines'] }),
  ...only(
    'Short cues in both languages match one another by time only across two files.',
    { cues: ['short'] },
    { arrangement: ['files'], 'speaker-language': ['english'] },
  ),
  ...only('A cue that comes twice holds both languages in one file.', { cues: ['twice'] }, { arrangement: ['pairs'] }),
  ...only(
    'An event of ASS holds both languages with `\\N` between.',
    { container: ['ass'] },
    { arrangement: ['pairs'], cues: ['lines'] },
  ),
  ...only(
    'A table has a column for the speaker, and one for each language.',
    { container: TABLES },
    {
      arrangement: ['pairs'],
      order: ['english'],
      speaker: ['colon', 'numbered', 'none'],
      'speaker-language': ['english', 'chinese'],
      colon: ['own'],
    },
  ),
  ...only('Columns belong to tables.', { container: [...LINES, ...CUES, 'whisper'] }, { columns: ['speaker-first'] }),
  ...only(
    'A segment has a field for the speaker, and one language.',
    { container: ['whisper'] },
    {
      arrangement: ['pairs', 'files'],
      speaker: ['colon', 'numbered', 'none'],
      'speaker-language': ['english'],
      encoding: ['utf-8', 'utf-8-mark'],
    },
  ),

  ...only(
    'A browser shows no blank lines, indentation or rules of signs.',
    { container: ['html'] },
    {
      blanks: ['none'],
      indent: ['none', 'quote'],
      wrap: ['none'],
      ends: ['lf', 'crlf'],
      furniture: ['none', 'site'],
      arrangement: ['pairs', 'turns', 'blocks', 'parts', 'files', 'bar', 'slash', 'brackets'],
      numbered: ['both', 'first'],
      head: [
        'none',
        'title',
        'titles',
        'fields',
        'chinese-fields',
        'participants',
        'both-participants',
        'notice',
        'summary',
        'article',
      ],
      sections: ['none', 'plain', 'hashes', 'chinese', 'both', 'brackets', 'colons'],
    },
  ),
  ...only(
    'In Markdown four blanks make code, `<en>` a tag, `[Name]:` a link, `===` a heading.',
    { container: ['md'] },
    {
      indent: ['none', 'ideographic', 'both-bullets', 'arrow', 'quote'],
      ends: ['lf', 'crlf', 'trailing-blanks', 'backslash'],
      arrangement: ['pairs', 'turns', 'blocks', 'parts', 'files', 'bar', 'slash', 'brackets'],
      numbered: ['both', 'first'],
      sections: ['none', 'plain', 'hashes', 'chinese', 'both', 'brackets', 'colons'],
    },
  ),
  {
    because: 'In Markdown four blanks make code, `<en>` a tag, `[Name]:` a link.',
    never: { container: ['md'], tag: ['angle-brackets'] },
  },
  {
    because: 'Headings and rules stand in no list.',
    never: { speaker: ['heading', 'rules', 'street-events', 'capital-iq'], indent: ['bullets', 'both-bullets'] },
  },
  { because: 'In Markdown `[Name]: text` is a link.', never: { container: ['md'], speaker: ['square-colon'] } },

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

/** Forbids in the given layouts every value of these choices but the ones allowed. */
function only(because: string, when: Combination, allowed: Combination): Exclusion[] {
  return choiceNames.flatMap((name) => {
    const values = allowed[name]
    return values ? [{ because, never: { ...when, ...except(name, values) } }] : []
  })
}

function except(name: ChoiceName, values: readonly Layout[ChoiceName][]): Combination {
  const allowed = new Set<unknown>(values)
  return {
    [name]: valuesOf(name)
      .map(({ value }) => value)
      .filter((value) => !allowed.has(value)),
  }
}

function others<Name extends ChoiceName>(name: Name, values: readonly Layout[Name][]): Layout[Name][] {
  return valuesOf(name)
    .map(({ value }) => value)
    .filter((value) => !values.includes(value))
}
