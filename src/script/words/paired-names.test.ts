import { describe, expect, it } from 'vitest'
import { pairedNames, pairedNamesOf } from './paired-names.ts'

describe('pairedNames', () => {
  it.each([
    ['于东来于 2024 年加入', 'Yu Donglai joined in 2024.', ['于东来']],
    ['此前由干红华负责', 'Honghua Gan led it, as did Wen-jing Yu.', ['干红华']],
    ['余文静和范宜安', 'Wen-jing Yu and Fan Yi An', ['余文静', '范宜安']],
    ['余波扩大', 'the aftermath of what Bo Yu said', ['余波']],
    ['感谢于海先生', '', ['于海']],
    // Neither the letters nor the count of syllables are those of the name.
    ['公司于香港上市', 'Yu Ming listed it in Hong Kong', []],
    ['范围之外', 'Fan Bingbing', []],
    ['余下的工作', 'Mr. Yu', []],
  ])('%s beside %s', (chinese, english, names) => {
    expect(pairedNames(chinese, english)).toEqual(names)
  })

  it('reads a call in either language, and takes a name once', () => {
    const english = { text: 'Yu Donglai said so.' }
    const chinese = { text: '于东来这样说。' }
    expect(
      pairedNamesOf(
        [
          { source: english, translation: chinese },
          { source: null, translation: chinese },
        ],
        'en',
      ),
    ).toEqual(['于东来'])
    expect(
      pairedNamesOf(
        [
          { source: chinese, translation: english },
          { source: chinese, translation: english },
        ],
        'zh-Hans',
      ),
    ).toEqual(['于东来'])
  })
})
