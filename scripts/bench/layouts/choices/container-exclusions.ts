import { only, type Combination, type Exclusion } from './exclusion.ts'

const LINES = ['txt', 'md', 'html'] as const
const CUES = ['srt', 'vtt', 'ass'] as const
const TABLES = ['csv', 'tsv', 'sheet', 'html-table'] as const

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

/** What a format of files leaves no room for. */
export const containerExclusions: readonly Exclusion[] = [
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
]
