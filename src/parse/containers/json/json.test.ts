import { describe, expect, it } from 'vitest'
import { open } from '../open.ts'

const opened = (value: unknown, blank = 1) =>
  open({ id: 'x', file: 'x.json', text: typeof value === 'string' ? value : JSON.stringify(value, null, blank) })
const said = (value: unknown) =>
  opened(value).lines.map(({ text, marks: { speaker, lang, cue } }) => [text, speaker, lang, cue?.start, cue?.end])
const words = [{ word: 'Hello', text: 'Hello', start: 0, end: 1, speaker: 'A' }]

describe('JSON', () => {
  it.each([
    [
      'Whisper',
      {
        text: 'Hello. 你好。',
        segments: [
          { id: 0, start: 0, end: 2.5, text: ' Hello.' },
          { id: 1, start: 2.5, end: 4, text: ' 你好。' },
        ],
        language: 'en',
      },
      [
        ['Hello.', undefined, 'en', 0, 2.5],
        ['你好。', undefined, undefined, 2.5, 4],
      ],
    ],
    [
      'WhisperX',
      {
        segments: [{ start: 0, end: 2.5, text: 'Hello.', words, speaker: 'SPEAKER_00' }],
        word_segments: words,
        language: 'en',
      },
      [['Hello.', 'SPEAKER_00', 'en', 0, 2.5]],
    ],
    [
      'Whisper.cpp',
      {
        result: { language: 'zh' },
        transcription: [
          { timestamps: { from: '00:00:01,500', to: '00:00:02,000' }, offsets: { from: 1500, to: 2000 }, text: '你好' },
        ],
      },
      [['你好', undefined, undefined, 1.5, 2]],
    ],
    [
      'chunks',
      { text: 'Hello.', chunks: [{ timestamp: [0, 2.5], text: 'Hello.' }] },
      [['Hello.', undefined, undefined, 0, 2.5]],
    ],
    [
      'utterances in milliseconds',
      {
        text: 'Hello. Bye.',
        words,
        utterances: [
          { speaker: 1, start: 250, end: 2500, text: 'Hello.', words },
          { speaker: 'B', start: 2500, end: 9000, text: 'Bye.', words },
        ],
      },
      [
        ['Hello.', 'Speaker 1', undefined, 0.25, 2.5],
        ['Bye.', 'B', undefined, 2.5, 9],
      ],
    ],
    [
      'paragraphs with the speaker above',
      {
        results: {
          channels: [
            {
              alternatives: [
                {
                  transcript: 'Hello. Bye.',
                  paragraphs: {
                    paragraphs: [
                      {
                        speaker: 0,
                        sentences: [
                          { text: 'Hello.', start: 0, end: 1 },
                          { text: 'Bye.', start: 1, end: 2 },
                        ],
                      },
                    ],
                  },
                },
              ],
            },
          ],
        },
      },
      [
        ['Hello.', 'Speaker 0', undefined, 0, 1],
        ['Bye.', 'Speaker 0', undefined, 1, 2],
      ],
    ],
    [
      'both languages',
      { paragraphs: [{ speaker: { name: 'Ann Lee' }, en: 'Hello.', zh: '你好。' }] },
      [
        ['Hello.', 'Ann Lee', 'en', undefined, undefined],
        ['你好。', 'Ann Lee', 'zh', undefined, undefined],
      ],
    ],
    [
      'names',
      {
        name: 'A call',
        lines: [
          { name: 'Ann Lee', text: 'Hello.' },
          { 发言人: '陈波', 内容: '你好。' },
        ],
      },
      [
        ['Hello.', 'Ann Lee', undefined, undefined, undefined],
        ['你好。', '陈波', undefined, undefined, undefined],
      ],
    ],
    [
      'one text',
      [{ symbol: 'XMPL', quarter: 1, year: 2025, content: 'Ann Lee: Hello.\nBo Chen: Hi.' }],
      [
        ['Ann Lee: Hello.', undefined, undefined, undefined, undefined],
        ['Bo Chen: Hi.', undefined, undefined, undefined, undefined],
      ],
    ],
    [
      'texts with their translations, a line each',
      '{"speaker_en": "Ann Lee", "speaker_zh": "李安", "text": "Hello.", "text_zh": "你好。"}\n{"speaker": "Bo Chen", "srcText": "Hi.", "translated_text": "嗨。"}',
      [
        ['Hello.', 'Ann Lee（李安）', undefined, undefined, undefined],
        ['你好。', 'Ann Lee（李安）', 'zh', undefined, undefined],
        ['Hi.', 'Bo Chen', undefined, undefined, undefined],
        ['嗨。', 'Bo Chen', undefined, undefined, undefined],
      ],
    ],
    [
      'turns that name somebody, with paragraphs in them',
      {
        name: 'call.docx',
        turns: [
          { name: 'Ann Lee', paragraphs: [{ original: 'Hello.', chinese: '你好。' }] },
          { name: 'Bo Chen', paragraphs: [{ original: 'Hi.', chinese: '嗨。' }] },
        ],
      },
      [
        ['Hello.', 'Ann Lee', undefined, undefined, undefined],
        ['你好。', 'Ann Lee', 'zh', undefined, undefined],
        ['Hi.', 'Bo Chen', undefined, undefined, undefined],
        ['嗨。', 'Bo Chen', 'zh', undefined, undefined],
      ],
    ],
    [
      'turns whose speakers have a name in each language',
      {
        turns: [
          { speaker: { name: 'Ann Lee', name_zh: '安·李' }, paragraphs: [{ en: 'Hello.', zh: '你好。' }] },
          { speaker: { name: 'Moderator', name_zh: '主持人' }, paragraphs: [{ en: 'Hi.', zh: '嗨。' }] },
        ],
      },
      [
        ['Hello.', 'Ann Lee（安·李）', 'en', undefined, undefined],
        ['你好。', 'Ann Lee（安·李）', 'zh', undefined, undefined],
        ['Hi.', 'Moderator（主持人）', 'en', undefined, undefined],
        ['嗨。', 'Moderator（主持人）', 'zh', undefined, undefined],
      ],
    ],
    [
      'utterances with texts by language, and names by id',
      {
        speakers: { A: 'Ann Lee', B: { name: 'Bo Chen', name_zh: '陈波' } },
        utterances: [
          { speaker: 'A', transcript: 'Hello.', translations: { 'zh-CN': '你好。' } },
          { speaker: 'B', transcript: 'Hi.', translations: [{ language: 'zh', text: '嗨。' }] },
        ],
      },
      [
        ['Hello.', 'Ann Lee', undefined, undefined, undefined],
        ['你好。', 'Ann Lee', 'zh', undefined, undefined],
        ['Hi.', 'Bo Chen（陈波）', undefined, undefined, undefined],
        ['嗨。', 'Bo Chen（陈波）', 'zh', undefined, undefined],
      ],
    ],
    [
      'what is told of each under its id',
      { 1: { who: 'Ann Lee', en: 'Hello.' }, 2: { who: 'Bo Chen', en: 'Hi.' }, 3: { who: 'Ann Lee', en: 'Bye.' } },
      [
        ['Hello.', 'Ann Lee', 'en', undefined, undefined],
        ['Hi.', 'Bo Chen', 'en', undefined, undefined],
        ['Bye.', 'Ann Lee', 'en', undefined, undefined],
      ],
    ],
    [
      'each language as a list of its own',
      {
        en: [
          { speaker: 'Ann Lee', text: 'Hello.' },
          { speaker: 'Bo Chen', text: 'Hi.' },
        ],
        zh: [
          { speaker: '李安', text: '你好。' },
          { speaker: '陈波', text: '嗨。' },
        ],
      },
      [
        ['Hello.', 'Ann Lee（李安）', undefined, undefined, undefined],
        ['你好。', 'Ann Lee（李安）', undefined, undefined, undefined],
        ['Hi.', 'Bo Chen（陈波）', undefined, undefined, undefined],
        ['嗨。', 'Bo Chen（陈波）', undefined, undefined, undefined],
      ],
    ],
    [
      'sentences under keys that nobody knows',
      [
        { speaker: 'Ann Lee', utt: 'Hello to everybody.', kind: 'x' },
        { speaker: 'Bo Chen', utt: 'Thank you for that.', kind: 'y' },
      ],
      [
        ['Hello to everybody.', 'Ann Lee', undefined, undefined, undefined],
        ['Thank you for that.', 'Bo Chen', undefined, undefined, undefined],
      ],
    ],
    [
      'paragraphs in one named thing',
      { list: [{ name: 'call.docx', paragraphs: [{ text: 'Hello.' }, { text: 'Hi.' }] }] },
      [
        ['Hello.', undefined, undefined, undefined, undefined],
        ['Hi.', undefined, undefined, undefined, undefined],
      ],
    ],
  ])('of %s', (_, value, lines) => {
    expect(said(value)).toEqual(lines)
  })

  it('may be a sheet', () => {
    const { lines } = opened({
      values: [
        ['Who', 'English', '中文'],
        ['Ann Lee', 'Hello.', '你好。'],
        ['Bo Chen', 'Hi.', '嗨。'],
      ],
    })
    expect(lines.map(({ text, marks: { speaker, lang } }) => [text, speaker, lang])).toEqual([
      ['Hello.', 'Ann Lee', 'en'],
      ['你好。', 'Ann Lee', 'zh'],
      ['Hi.', 'Bo Chen', 'en'],
      ['嗨。', 'Bo Chen', 'zh'],
    ])
  })

  it('names who speaks in a field of any key, by names that recur', () => {
    const lines = ['Ann Lee', 'Bo Chen', 'Ann Lee', 'Ann Lee'].map((by) => ({ by, topic: 'Q1', text: 'Hello.' }))
    expect(said(lines).map(([, speaker]) => speaker)).toEqual(['Ann Lee', 'Bo Chen', 'Ann Lee', 'Ann Lee'])
    expect(said(lines.slice(0, 2)).map(([, speaker]) => speaker)).toEqual([undefined, undefined])
  })

  it('tells roles', () => {
    const { facts } = opened({ role: 'x', turns: [{ speaker: 'Ann Lee', title: 'CFO', text: 'Hello.' }] })
    expect(facts.speakers).toEqual([{ name: 'Ann Lee', role: 'CFO' }])
  })

  it('states facts, and knows its lines', () => {
    const { facts, lines, aside } = opened({
      company: 'Example Corp',
      symbol: 'XMPL',
      quarter: 'Q1',
      year: 2025,
      date: '2025-05-01',
      segments: [{ text: 'Hello.' }],
    })
    expect(facts).toEqual({
      company: 'Example Corp',
      ticker: 'XMPL',
      period: { year: 2025, quarter: 1 },
      date: '2025-05-01',
    })
    expect(lines.map(({ numbers }) => numbers)).toEqual([[9]])
    expect(aside.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12])
  })

  it.each([
    ['{"text": "Hel', 'not JSON'],
    ['[1, 2]', 'No object'],
    ['['.repeat(100_000), 'not JSON'],
  ])('that is none is read as plain text, and says so: %#', (text, why) => {
    const { lines, problems } = opened(text)
    expect(lines.map((line) => line.text)).toEqual([text])
    expect(problems).toMatchObject([{ rule: 'container-damaged', severity: 'warning', file: 'x.json' }])
    expect(problems[0]?.message).toContain(why)
  })
})
