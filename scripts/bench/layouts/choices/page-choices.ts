import type { Choice } from './choice.ts'

/** How lines are set, and what stands around the words. */
export const pageChoices = {
  blanks: {
    is: 'where blank lines stand',
    values: {
      none: [3, 'nowhere'],
      pairs: [4, 'behind each pair, or what stands for one'],
      lines: [3, 'behind each line'],
      turns: [2, 'between turns'],
      double: [1, 'two behind each pair'],
    },
  },
  indent: {
    is: 'what is indented',
    values: {
      none: [10, 'nothing'],
      'chinese-blanks': [2, 'Chinese, by four blanks'],
      'chinese-tab': [1, 'Chinese, by a tab'],
      ideographic: [2, 'Chinese, by two ideographic blanks'],
      bullets: [2, 'a bullet before the language that comes first, four blanks before the other'],
      'both-bullets': [1, '`- ` before both'],
      arrow: [1, '`→ ` before the language that comes second'],
      quote: [1, '`> ` before the language that comes second'],
    },
  },
  wrap: {
    is: 'how lines are broken',
    values: {
      none: [8, 'a paragraph a line'],
      hard: [2, 'at 72 columns, Chinese at 36 characters'],
      narrow: [1, 'at 50 columns, Chinese at 25 characters'],
    },
  },
  punctuation: {
    is: 'how Chinese is punctuated',
    values: {
      full: [4, 'full-width marks'],
      half: [1, 'half-width commas, brackets and question marks'],
      blanks: [1, 'full-width marks and a blank behind each full stop'],
    },
  },
  sections: {
    is: 'how the parts of a call are headed',
    values: {
      none: [6, 'not at all'],
      plain: [2, '`Prepared Remarks` and `Questions and Answers`'],
      hashes: [1, '`## Presentation` and `## Q&A`'],
      chinese: [1, '`管理层发言` and `问答环节`'],
      both: [1, '`Presentation / 管理层发言` and `Q&A / 问答环节`'],
      colons: [1, '`Prepared Remarks:` and `Questions & Answers:`'],
      rules: [1, 'between rules of `=`'],
      brackets: [1, '`【管理层致辞】` and `【问答】`'],
    },
  },
  head: {
    is: 'what stands above the words',
    values: {
      none: [3, 'nothing'],
      title: [4, 'the title'],
      titles: [2, 'the title in both languages'],
      fields: [2, '`Company:`, `Quarter:`, `Ticker:`, `Date:`, `Source:`'],
      'chinese-fields': [1, '`公司：`, `季度：`, `日期：`, `来源：`'],
      'front-matter': [2, 'YAML between `---`'],
      participants: [2, 'the title and who takes part, in English'],
      'both-participants': [1, 'the title and who takes part, in English and then in Chinese'],
      notice: [1, 'a notice that a machine has translated'],
      summary: [1, 'figures, a summary and a glossary, as finance sites print them'],
      article: [1, 'the title, a picture’s source, day and hour, contents'],
    },
  },
  furniture: {
    is: 'what else a site or a printer left',
    values: {
      none: [8, 'nothing'],
      'page-numbers': [1, '`- 3 -` every 30 lines'],
      'page-rules': [1, '`--- Page 3 ---` every 30 lines'],
      'running-heads': [1, 'a running head and `Page 3 of 9` every 30 lines'],
      site: [1, 'buttons above, links and a disclaimer below'],
      'end-mark': [1, 'a rule and `[End of transcript]`'],
    },
  },
  notes: {
    is: 'notes in Chinese between the paragraphs',
    values: {
      none: [8, 'none'],
      marked: [1, 'a few, `注：` before them'],
      boxed: [1, 'a few, `【点评】` before them'],
      bare: [1, 'a few, apart only by blank lines'],
    },
  },
  missing: {
    is: 'what is not translated',
    values: {
      none: [8, 'nothing'],
      some: [2, 'three paragraphs of a hundred'],
      echoed: [1, 'three paragraphs of a hundred, and the English stands again in their place'],
    },
  },
  ends: {
    is: 'how a line ends',
    values: {
      lf: [14, 'LF'],
      crlf: [3, 'CRLF'],
      cr: [1, 'CR'],
      u2028: [1, 'U+2028'],
      nel: [1, 'U+0085'],
      vt: [1, 'U+000B inside a pair, LF behind it'],
      'trailing-blanks': [1, 'two blanks, then LF'],
      backslash: [1, 'a backslash, then LF, as Pandoc breaks lines'],
    },
  },
  encoding: {
    is: 'how the file is encoded',
    values: {
      'utf-8': [18, 'UTF-8'],
      'utf-8-mark': [2, 'UTF-8 with a byte order mark'],
      'utf-16': [1, 'UTF-16, little-endian, with a byte order mark'],
      gb18030: [1, 'GB18030'],
    },
  },
  cues: {
    is: 'how a cue holds two languages',
    values: {
      lines: [3, 'two lines'],
      twice: [1, 'each cue twice with the same time, once in each language'],
      short: [3, 'two files, each paragraph in short cues with a pause behind it'],
    },
  },
  columns: {
    is: 'which columns a table has',
    values: {
      'speaker-first': [3, 'Speaker, English, 中文'],
      'speaker-last': [1, 'en, zh, speaker'],
      full: [2, 'No., Time, Speaker, English, Chinese'],
      chinese: [1, '发言人, 原文, 译文'],
      headless: [1, 'speaker, English, Chinese without a head'],
      long: [1, 'speaker, lang, text: a row for each language'],
    },
  },
} as const satisfies Record<string, Choice>
