import { configs } from 'opencc-js/preset'
import type { ChineseLang } from '../model/transcript.ts'
import { FIELD_WORDS } from './field-words.ts'

/**
 * Characters that stay in a Chinese name or a transliteration, where OpenCC takes the commoner word for them:
 * 于洋 is no 於洋, and a 里 that is in no phrase belongs to a name like 亨里克.
 */
const NAME_CHARACTERS = [...'里于余范郁游涂朴岳干后台'].map((character) => `${character} ${character}`).join('|')

/** What a converter does, in OpenCC's order; each dictionary is `word replacement|word replacement|…`. */
export interface ConversionSteps {
  /** Compatibility forms to unified characters, over the whole text. */
  normalize: string[]
  /** The text is cut at these words; no later step looks across a cut. */
  segment: string[]
  /** Dictionaries of each later step, over every piece; of two entries for a word the earlier holds. */
  replace: string[][]
}

function dictionaries(found: unknown): string[] {
  if (typeof found === 'string') return [found]
  return Array.isArray(found) ? found.flatMap(dictionaries) : []
}

function opencc(name: string): ConversionSteps {
  const config = configs[name]
  if (config === undefined) throw new Error(`opencc-js has no configuration ${name}.`)
  return {
    normalize: 'normalizationChain' in config ? dictionaries(config.normalizationChain) : [],
    segment: dictionaries(config.segmentation),
    replace: config.conversionChain.map(dictionaries),
  }
}

function before(words: string, list: string[] | undefined): string[] {
  return [words, ...list ?? []]
}

/**
 * OpenCC's own steps with our words before the library's.
 * @param to the script wanted: Traditional is Taiwan's, Simplified the mainland's
 * @param names for names of people: script only, since nobody is renamed by crossing a border
 */
export function conversionSteps(to: ChineseLang, names: boolean): ConversionSteps {
  if (to === 'zh-Hans') {
    if (names) return opencc('tw2s')
    const { normalize, segment, replace: [regional, script] } = opencc('tw2sp')
    return {
      normalize,
      segment: before(FIELD_WORDS.cutTraditional, segment),
      replace: [before(FIELD_WORDS.toMainland, regional), script ?? []],
    }
  }
  if (names) {
    const { normalize, segment, replace: [script, variants] } = opencc('s2tw')
    return { normalize, segment, replace: [before(NAME_CHARACTERS, script), variants ?? []] }
  }
  const { normalize, segment, replace: [script, regional] } = opencc('s2twp')
  return {
    normalize,
    segment: before(FIELD_WORDS.cutSimplified, segment),
    replace: [before(FIELD_WORDS.cutSimplified, script), before(FIELD_WORDS.toTaiwan, regional)],
  }
}
