import type { Choice } from './choice.ts'

/** What is laid out, and in which kind of file. */
export const matterChoices = {
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
    values: { simplified: [3, 'Simplified'], traditional: [2, 'Traditional, with the words of Taiwan'] },
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
  order: { is: 'which language comes first', values: { english: [3, 'English'], chinese: [1, 'Chinese'] } },
} as const satisfies Record<string, Choice>
