import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseDisplay } from './chinese-display.ts'
import { convert } from './convert.ts'
import { punctuate } from './punctuate.ts'

const text = fc.string({ unit: fc.constantFrom(...'中文软件里，。；：！？（）「」 \nabZ019.,;:!?()"“”’%$&-/@`') })

describe('chineseDisplay', () => {
  it('sees across the runs', () => {
    const same = chineseDisplay('zh-Hans', 'zh-Hans')
    expect(same(['增长 ', '17%', ',年化', '(', 'AWS', ')'])).toEqual(['增长 ', '17%', '，年化', '（', 'AWS', '）'])
    expect(same(['说(', 'AWS', ')', '', ',然后'])).toEqual(['说（', 'AWS', '）', '', '，然后'])
    expect(chineseDisplay('zh-Hans', 'zh-Hant')(['首席执', '行官,', '好'])).toEqual(['執行長', '，', '好'])
    expect(chineseDisplay('zh-Hans', 'zh-Hant')([])).toEqual([])
  })

  it('gives as many runs, which joined are the whole, however often and in whatever pieces it is asked', () => {
    const display = chineseDisplay('zh-Hans', 'zh-Hant')
    fc.assert(
      fc.property(fc.array(text), (runs) => {
        for (const pieces of [runs, [runs.join('')], runs]) {
          expect(display(pieces)).toHaveLength(pieces.length)
          expect(display(pieces).join('')).toBe(punctuate(convert(runs.join(''), 'zh-Hans', 'zh-Hant'), 'zh-Hant').text)
        }
      }),
    )
  })
})
