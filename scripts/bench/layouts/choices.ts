/**
 * The choices of which a layout is made. Each value has the weight with which it is drawn and says what it is. The first
 * value of a choice is the plain one. What does not go together is in `exclusions.ts`.
 */
export const choices = {
  call: {
    is: 'what is laid out',
    values: {
      'seed-q1': [3, 'a stretch of amzn-2025-q1'],
      'seed-q2': [3, 'a stretch of amzn-2025-q2'],
      bank: [2, 'the earnings call of an invented bank'],
      chips: [2, 'the earnings call of an invented chip maker'],
      retail: [2, 'the earnings call of invented shops'],
      software: [2, 'the earnings call of an invented software firm'],
      press: [2, 'a press conference: no company, no quarter'],
      talk: [1, 'a talk: one speaker'],
      letter: [1, 'a letter: nobody is named'],
      interview: [2, 'two people, question and answer'],
    },
  },
  script: {
    is: 'how Chinese is written',
    values: {
      simplified: [3, 'Simplified'],
      traditional: [2, 'Traditional, with the words of Taiwan'],
    },
  },
  container: {
    is: 'what the file is',
    values: {
      txt: [28, 'plain text'],
      md: [6, 'Markdown'],
      html: [4, 'a page, a paragraph for each line'],
      srt: [2, 'SubRip, a paragraph a cue'],
      vtt: [2, 'WebVTT, a paragraph a cue'],
      ass: [1, 'Advanced SubStation Alpha, a paragraph an event'],
      csv: [2, 'a table parted by commas'],
      tsv: [1, 'a table parted by tabs'],
      sheet: [1, 'a table parted by tabs, in plain text as a spreadsheet leaves it on the clipboard'],
      'html-table': [1, 'a page with a table'],
      whisper: [2, 'JSON of Whisper: segments with start, end, text, speaker'],
    },
  },
  arrangement: {
    is: 'how the two languages come',
    values: {
      pairs: [14, 'paragraph by paragraph'],
      turns: [3, 'turn by turn: all of one language, then all of the other'],
      blocks: [2, 'two to four paragraphs of one language, then the same of the other'],
      parts: [2, 'the whole in one language, then the whole in the other'],
      files: [2, 'two files'],
      bar: [1, 'on one line with ` | ` between'],
      slash: [1, 'on one line with ` / ` between'],
      tab: [1, 'on one line with a tab between'],
      brackets: [1, 'on one line, the second one in full-width brackets'],
    },
  },
  order: {
    is: 'which language comes first',
    values: {
      english: [3, 'English'],
      chinese: [1, 'Chinese'],
    },
  },
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
  speaker: {
    is: 'how the speaker is written',
    values: {
      colon: [6, '`Name: text`'],
      alone: [6, '`Name` on a line'],
      'dash-role': [3, '`Name - Role` on a line'],
      'double-dash-role': [1, '`Name -- Firm -- Role` on a line'],
      'comma-role': [1, '`Name, Role` on a line'],
      'role-brackets': [2, '`Name (Role, Firm):` before the text'],
      'role-line': [1, '`Name (Role, Firm)` on a line'],
      bold: [2, '`**Name**` on a line'],
      'bold-role': [1, '`**Name - Firm, Role**` on a line'],
      'bold-colon': [2, '`**Name:**` before the text'],
      'square-line': [1, '`[Name]` on a line'],
      'square-colon': [1, '`[Name]: text`'],
      'lens-line': [1, '`【Name】` on a line'],
      lens: [1, '`【Name】text`'],
      'mixed-brackets': [1, '`Name: text` in English, `[Role Name] text` in Chinese'],
      'capitals-dot': [1, '`NAME. text`'],
      'capitals-colon': [2, '`NAME: text`'],
      emoji: [1, '`👤 Name` on a line'],
      dashes: [1, '`— Name —` on a line'],
      rules: [1, '`━━ Name ━━` on a line'],
      heading: [1, '`### Name` on a line'],
      'colon-line': [1, '`Name:` on a line'],
      'name-time': [2, '`Name  12:34` on a line'],
      badges: [2, '`Name External unfamiliar  12:34` on a line'],
      'at-time': [2, '`@Name 00:12:34` on a line'],
      chevron: [1, '`>> Name: text`'],
      initials: [1, '`Name（NA）：` the first time, then `NA：`'],
      'surname-title': [1, '`Mr. Lee:`, or `Ms.`; the operator in full'],
      numbered: [1, '`Speaker 1: text`; nobody is named'],
      'numbered-time': [1, '`Speaker 1  12:34` on a line; nobody is named'],
      spk: [1, '`spk01: text`; nobody is named'],
      'question-answer': [2, '`Q: text` and `A: text`; nobody is named'],
      'street-events': [1, '`Name,  Firm - Role    [1]` between rules'],
      'capital-iq': [1, 'the kind of the turn, then a role on a line; nobody is named'],
      none: [1, 'not at all: there is only one'],
    },
  },
  'speaker-language': {
    is: 'in which language the speaker is written',
    values: {
      english: [5, 'in English'],
      own: [4, 'in each language’s own text'],
      chinese: [1, 'in Chinese only'],
      line: [2, 'both names on one line with a blank between'],
      'line-brackets': [1, 'both on one line, the Chinese one in brackets'],
      'line-slash': [1, 'both on one line with ` / ` between'],
      doubled: [3, 'a line in English, a line in Chinese'],
      twice: [2, 'two lines in English'],
    },
  },
  'speaker-recurs': {
    is: 'when the speaker is named',
    values: {
      turn: [4, 'where somebody begins to speak'],
      paragraph: [1, 'before each paragraph'],
    },
  },
  colon: {
    is: 'which colons are used',
    values: {
      own: [4, '`: ` in English, `：` in Chinese'],
      half: [2, '`: ` in both'],
      tight: [2, '`:` in both, without a blank'],
      full: [1, '`：` in both'],
    },
  },
  operator: {
    is: 'what the operator is called',
    values: {
      caozuoyuan: [4, 'Operator and 操作员'],
      jiexianyuan: [2, 'Operator and 接线员'],
      zhuchiren: [2, 'Operator and 主持人'],
      'huiyi-zhuchiren': [1, 'Operator and 会议主持人'],
      huawuyuan: [1, 'Operator and 话务员'],
      untranslated: [2, 'Operator in both languages'],
      coordinator: [1, 'Conference Coordinator and 会议协调员'],
      moderator: [1, 'Moderator and 主持人'],
    },
  },
  names: {
    is: 'which names the Chinese has',
    values: {
      translated: [3, 'the translated ones, where there are any'],
      latin: [1, 'the same Latin ones'],
    },
  },
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
      'u2028': [1, 'U+2028'],
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

/** One choice: what it is about, and its values. */
interface Choice {
  is: string
  values: Readonly<Record<string, readonly [weight: number, is: string]>>
}

/** The name of a choice. */
export type ChoiceName = keyof typeof choices

/** A layout: a value of every choice. Some have no effect beside others, such as `colon` where there is none. */
export type Layout = { [Name in ChoiceName]: keyof (typeof choices)[Name]['values'] }

/** The names of all choices, in the order in which they are drawn. */
export const choiceNames: readonly ChoiceName[] = Object.keys(choices).filter(isChoice)

export function isChoice(name: string): name is ChoiceName {
  return name in choices
}

export function isValue<Name extends ChoiceName>(choice: Name, value: string): value is Layout[Name] & string {
  return value in choices[choice].values
}

/** The values of a choice with their weights. */
export function valuesOf<Name extends ChoiceName>(choice: Name): { value: Layout[Name]; weight: number; is: string }[] {
  return Object.entries(choices[choice].values).flatMap(([value, [weight, is]]) => (isValue(choice, value) ? [{ value, weight, is }] : []))
}
