import { describe, expect, it } from 'vitest'
import { parse } from '../../parse.ts'
import { open } from '../open.ts'

const MEMORY = `<?xml version="1.0"?>
<tmx version="1.4"><header srclang="en"/><body>
  <tu tuid="1"><prop type="x-speaker">Ann Lee</prop>
    <tuv xml:lang="en-US"><seg>Revenue was <bpt i="1">&lt;b&gt;</bpt>$12 billion<ept i="1">&lt;/b&gt;</ept>,
      up &#56;%.</seg></tuv>
    <tuv xml:lang="zh-CN"><seg><![CDATA[收入为120亿美元，增长8%。&amp;]]></seg></tuv>
  </tu>
  <tu><tuv xml:lang="en-US"><seg>Thank you.</seg></tuv></tu>
</body></tmx>
`

describe('a translation memory', () => {
  it('is a table: units are rows, languages columns', () => {
    const { lines, problems } = open({ id: 'x', file: 'x.tmx', text: MEMORY })
    expect(problems).toEqual([])
    expect(lines.map(({ text, numbers, marks: { lang, speaker } }) => [text, numbers, lang, speaker])).toEqual([
      ['Revenue was $12 billion, up 8%.', [4, 5], 'en-US', 'Ann Lee'],
      ['收入为120亿美元，增长8%。&amp;', [6], 'zh-CN', 'Ann Lee'],
      ['Thank you.', [8], 'en-US', undefined],
    ])
  })

  it('is read as pairs', () => {
    const { turns } = parse({ id: 'x-2025-q1', file: 'x-2025-q1.tmx', text: MEMORY }).value
    expect(turns[0]).toMatchObject({
      speaker: 'ann-lee',
      paragraphs: [
        { source: { text: 'Revenue was $12 billion, up 8%.' }, translation: { line: 6 } },
        { source: { line: 8 } },
      ],
    })
  })

  it('without a unit is said to be damaged, and read as plain text', () => {
    const { lines, problems } = open({ id: 'x', file: 'x.tmx', text: 'Hello.\n' })
    expect(lines.map(({ text }) => text)).toEqual(['Hello.'])
    expect(problems).toMatchObject([{ rule: 'container-damaged', severity: 'warning' }])
  })
})

describe('JSON Lines', () => {
  it('of a transcription tool are read line by line', () => {
    const text = '{"speaker": "Ann Lee", "text": "Hello."}\n\n{"speaker": "Bo Chen", "text": "Thank you."}\n'
    const { lines, problems } = open({ id: 'x', file: 'x.jsonl', text })
    expect(problems).toEqual([])
    expect(lines.map(({ text: said, numbers, marks: { speaker } }) => [said, numbers, speaker])).toEqual([
      ['Hello.', [1], 'Ann Lee'],
      ['Thank you.', [3], 'Bo Chen'],
    ])
  })
})
