import type { Choice } from './choice.ts'

/** What frames a paragraph. */
export const frameChoices = {
  tag: {
    is: 'how the language of a paragraph is marked',
    values: {
      none: [16, 'not at all'],
      'en-zh-brackets': [2, '`[EN]` and `[中]`'],
      'en-zh-colon': [2, '`EN:` and `ZH:`'],
      'original-brackets': [2, '`[原文]` and `[译文]`'],
      'original-colon': [2, '`原文：` and `译文：`'],
      'english-original': [1, '`Original:` and `Translation:`'],
      'chinese-brackets': [2, '`【英】` and `【中】`'],
      flags: [1, '🇺🇸 and 🇨🇳'],
      'round-brackets': [1, '`(E)` and `(C)`'],
      'one-sided': [1, '`译：` before the Chinese only'],
      'angle-brackets': [1, '`<en>` and `<zh>`'],
      'letter-bar': [1, '`E|` and `C|`'],
      'bold-lines': [1, '`**EN**` and `**ZH**` on lines of their own'],
      'word-lines': [1, '`English:` and `中文：` on lines of their own'],
      'chinese-lines': [1, '`【英文】` and `【中文】` on lines of their own'],
    },
  },
  number: {
    is: 'how a paragraph is numbered',
    values: {
      none: [14, 'not at all'],
      dot: [2, '`12.`'],
      'brackets-padded': [2, '`[ 12]`, filled with blanks'],
      'brackets-zeros': [1, '`[012]`, filled with zeros'],
      hash: [1, '`#12`'],
      section: [1, '`§12`'],
      round: [1, '`(12)`'],
      half: [1, '`12)`'],
      pilcrow: [1, '`¶12`'],
      letter: [1, '`P12`'],
      'comma-chinese': [1, '`12、`'],
      'own-line': [1, 'a line of its own'],
      'own-line-rule': [1, '`── 12 ──` on a line of its own'],
      'in-tag': [1, '`[EN 12]` and `[中 12]`'],
    },
  },
  numbered: {
    is: 'what the number stands before',
    values: {
      both: [3, 'the paragraph in both languages'],
      first: [3, 'the language that comes first'],
      hanging: [2, 'the language that comes first; the other one is filled with blanks to the same width'],
    },
  },
  time: {
    is: 'where the time of a paragraph stands',
    values: {
      none: [14, 'nowhere'],
      'before-first': [2, '`[00:12:34]` before the language that comes first'],
      'before-both': [2, '`[00:12:34]` before both'],
      bare: [1, '`00:12:34` without brackets before both'],
      'round-short': [1, '`(12:34)` before the language that comes first'],
      'own-line': [1, '`00:12:34` on a line of its own'],
      'span-line': [1, '`00:12:34 - 00:12:51` on a line of its own'],
    },
  },
  frames: {
    is: 'in which order the frames before a text come',
    values: {
      'number-tag-time-name': [4, 'number, tag, time, name'],
      'time-number-name-tag': [1, 'time, number, name, tag'],
      'tag-number-name-time': [1, 'tag, number, name, time'],
    },
  },
} as const satisfies Record<string, Choice>
