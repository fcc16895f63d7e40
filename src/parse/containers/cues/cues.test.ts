import { describe, expect, it } from 'vitest'
import { open } from '../open.ts'

const opened = (file: string, ...rows: string[]) => open({ id: 'x', file, text: rows.join('\n') })
const said = (file: string, ...rows: string[]) =>
  opened(file, ...rows).lines.map(({ text, numbers, marks: { cue, speaker, turn } }) => {
    return [text, ...numbers, cue?.index, ...(speaker === undefined ? [] : [speaker]), ...(turn ? ['turn'] : [])]
  })

describe('subtitles', () => {
  it('have lines without markup, who speaks, and the language', () => {
    const { lines, aside } = opened(
      'x.vtt',
      'WEBVTT',
      'Language: en',
      '',
      'NOTE made',
      'by nobody',
      '',
      'intro',
      '00:01.000 --> 00:04.500 align:start',
      '<v Ann Lee>Hello &amp; <i>welcome</i> to<00:02.000> <5 of us>.',
      '大家好。',
    )
    expect(lines.map(({ text, numbers, marks }) => [text, numbers[0], marks])).toMatchObject([
      ['Hello & welcome to <5 of us>.', 9, { cue: { index: 0, start: 1, end: 4.5 }, speaker: 'Ann Lee', lang: 'en' }],
      ['大家好。', 10, { cue: { index: 0, start: 1, end: 4.5 }, speaker: 'Ann Lee' }],
    ])
    expect(lines[1]?.marks.lang).toBeUndefined()
    expect(aside.map(({ line }) => line)).toEqual([1, 2, 4, 5, 7, 8])
  })

  it('come twice, in either language: cues of the same times share a number', () => {
    expect(
      said(
        'x.srt',
        '1',
        '00:00:00,000 --> 00:00:04,120',
        'Hello.',
        '',
        '1',
        '00:00:00,000 --> 00:00:04,120',
        '你好。',
        '',
        '2',
        '00:00:04,120 --> 00:00:09,160',
        'Ten.',
      ),
    ).toEqual([
      ['Hello.', 3, 0],
      ['你好。', 7, 0],
      ['Ten.', 11, 1],
    ])
  })

  it('say where somebody else speaks', () => {
    expect(
      said(
        'x.srt',
        '1',
        '00:00:00,000 --> 00:00:01,000',
        '- How many?',
        '- Ten.',
        '',
        '2',
        '00:00:01,000 --> 00:00:02,000',
        '&gt;&gt; Thank you.',
        '',
        '3',
        '00:00:02,000 --> 00:00:03,000',
        '- 5 degrees.',
      ),
    ).toEqual([
      ['How many?', 3, 0, 'turn'],
      ['Ten.', 4, 0, 'turn'],
      ['Thank you.', 8, 1, 'turn'],
      ['- 5 degrees.', 12, 2],
    ])
  })

  it('that roll have every word once', () => {
    const { lines, aside } = opened(
      'x.vtt',
      'WEBVTT',
      '',
      '00:00.160 --> 00:02.869',
      ' ',
      'welcome<00:00.480><c> to</c><00:00.640><c> the call</c>',
      '',
      '00:02.869 --> 00:02.879',
      'welcome to the call',
      ' ',
      '',
      '00:02.879 --> 00:05.590',
      'welcome to the call',
      'no<00:03.200><c> no</c>',
      '',
      '00:05.590 --> 00:05.600',
      'no no',
      ' ',
      '',
      '00:05.600 --> 00:08.000',
      'no no',
      '&gt;&gt; thank<00:06.000><c> you</c>',
      '',
      '00:08.000 --> 00:08.010',
      '&gt;&gt; thank you',
    )
    expect(lines.map(({ text, marks }) => [text, marks.turn])).toEqual([
      ['welcome to the call', undefined],
      ['no no', undefined],
      ['thank you', true],
    ])
    expect(aside.filter(({ text }) => /^[a-z]/.test(text)).map(({ line }) => line)).toEqual([8, 12, 16, 20, 24])
  })

  it('that grow word by word have every word once', () => {
    const rows = ['we', 'we sold', 'we sold more.', 'we sold more.', 'And then', 'And then less.'].flatMap(
      (text, at) => [`00:0${at}.000 --> 00:0${at + 1}.000`, text, ''],
    )
    expect(said('x.vtt', 'WEBVTT', '', ...rows)).toEqual([
      ['we sold more.', 4, 7, 10, 0],
      ['And then less.', 16, 19, 4],
    ])
  })

  it('do not roll where somebody says a word twice', () => {
    const rows = ['No.', 'No.', 'Why?', 'It is late.', 'I see.', 'So be it.', 'Fine.'].flatMap((text, at) => [
      `00:0${at}.000 --> 00:0${at + 1}.000`,
      text,
      '',
    ])
    expect(said('x.vtt', 'WEBVTT', '', ...rows)).toHaveLength(7)
  })

  it('may be events, or lines of lyrics', () => {
    const ass = opened(
      'x.ass',
      '[Script Info]',
      'Title: A call',
      '',
      '[Events]',
      'Format: Layer, Start, End, Style, Name, Text',
      'Dialogue: 0,0:00:01.50,0:00:02.00,Default,Ann Lee,你好，大家\\N{\\fs14}Hello, all.',
      'Dialogue: 0,0:00:02.00,0:00:03.00,Default,,Bye.',
    )
    expect(ass.lines.map(({ text, numbers, marks }) => [text, numbers[0], marks.speaker, marks.cue?.start])).toEqual([
      ['你好，大家', 6, 'Ann Lee', 1.5],
      ['Hello, all.', 6, 'Ann Lee', 1.5],
      ['Bye.', 7, undefined, 2],
    ])
    expect([ass.facts, ass.aside.map(({ line }) => line)]).toEqual([{ title: 'A call' }, [1, 2, 4, 5]])
    const lrc = opened(
      'x.lrc',
      '[ti:A call]',
      '[00:02.98]Sorry.|对不起。',
      '[00:05.10]<00:05.10>What <00:06.00>now?',
      'without',
    )
    expect(lrc.lines.map(({ text, marks }) => [text, marks.cue])).toEqual([
      ['Sorry.|对不起。', { index: 0, start: 2.98, end: 5.1 }],
      ['What now?', { index: 1, start: 5.1, end: 5.1 }],
      ['without', undefined],
    ])
    expect(lrc.facts).toEqual({ title: 'A call' })
  })
})
