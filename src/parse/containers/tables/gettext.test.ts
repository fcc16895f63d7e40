import { describe, expect, it } from 'vitest'
import { open } from '../open.ts'

const opened = (...rows: string[]) => open({ id: 'x', file: 'x.txt', text: rows.join('\n') })

describe('a catalogue of translations', () => {
  it('has texts of several strings, what is written as code in them, and who speaks above', () => {
    const { lines, aside } = opened(
      'msgid ""',
      'msgstr ""',
      '"Language: zh\\n"',
      '',
      '#. Speaker: Ann Lee',
      'msgid ""',
      '"We sold "',
      '"more."',
      'msgstr ""',
      '"我们卖得"',
      '"更多。"',
      'msgctxt "Bo Chen"',
      'msgid "\\"More\\"?"',
      'msgstr "“更多”？"',
      '#~ msgid "Old."',
      'msgid "Yes."',
      'msgstr ""',
    )
    expect(lines.map(({ text, numbers, marks: { speaker, cell } }) => [text, numbers, speaker, cell?.column])).toEqual([
      ['We sold more.', [7, 8], 'Ann Lee', 0],
      ['我们卖得更多。', [10, 11], 'Ann Lee', 1],
      ['"More"?', [13], 'Bo Chen', 0],
      ['“更多”？', [14], 'Bo Chen', 1],
      ['Yes.', [16], 'Bo Chen', 0],
    ])
    expect(aside.map(({ line }) => line)).toEqual([1, 2, 3, 5, 6, 9, 12, 15, 17])
  })

  it('is no text that only shows one', () => {
    const { lines } = opened('Ann Lee: We write', 'msgid "One"', 'msgstr "Two"', 'and that is all.')
    expect(lines).toHaveLength(4)
  })
})
