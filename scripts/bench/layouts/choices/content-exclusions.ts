import { only, type Exclusion } from './exclusion.ts'
import { onLineOfItsOwn } from './speaker-styles.ts'

const TAG_LINES = ['bold-lines', 'word-lines', 'chinese-lines'] as const
const NUMBER_LINES = ['own-line', 'own-line-rule'] as const
const NOT_EARNINGS = ['press', 'talk', 'letter', 'interview'] as const

/** What does not go with such a call, its speakers and its numbers. */
export const contentExclusions: readonly Exclusion[] = [
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
]
