import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { splitLanguages } from './split-languages.ts'

describe('splitLanguages', () => {
  it.each([
    ['More than 41 megawatts.        超过41兆瓦。', 'More than 41 megawatts.', '超过41兆瓦。'],
    ['Maya Torvald           玛雅·托瓦尔德', 'Maya Torvald', '玛雅·托瓦尔德'],
    ['Sorry sir.|对不起，先生。', 'Sorry sir.', '对不起，先生。'],
    ['对不起，先生。 / I am sorry.', 'I am sorry.', '对不起，先生。'],
    ['First I want to thank you. (首先我要感谢你。)', 'First I want to thank you.', '首先我要感谢你。'],
    ['哪里哪里。(Not at all.)', 'Not at all.', '哪里哪里。'],
    ['这些闪光, these blinking lights --', 'these blinking lights --', '这些闪光,'],
    ['Good morning to all. 大家早上好。', 'Good morning to all.', '大家早上好。'],
  ])('%s', (line, english, chinese) => {
    expect(splitLanguages(line)).toEqual({ english, chinese })
  })

  it.each([
    'AWS 增长 17%。',
    'Amazon Web Services 收入增长。',
    '我们推出了 Amazon Nova (研究预览版)。',
    'We call it 双11 in our own plans for the year.',
    '中文|更多',
    'English only (in brackets)',
  ])('leaves %s', (line) => {
    expect(splitLanguages(line)).toBeNull()
  })

  it('takes short sentences apart where the layout is known', () => {
    expect(splitLanguages('Understood. Thank you. 明白了。谢谢。')).toBeNull()
    expect(splitLanguages('Understood. Thank you. 明白了。谢谢。', 0)).toEqual({
      english: 'Understood. Thank you.',
      chinese: '明白了。谢谢。',
    })
    expect(splitLanguages('AWS 的营收增长了17%。', 0)).toBeNull()
  })

  it('leaves every line of the two calls', () => {
    for (const id of ['amzn-2025-q1', 'amzn-2025-q2']) {
      const split = readFileSync(`seeds/${id}.txt`, 'utf8')
        .split('\n')
        .filter((line) => splitLanguages(line))
      expect(split).toEqual([])
    }
  })
})
