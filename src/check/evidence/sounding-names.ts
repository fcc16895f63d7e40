import type { NamedTerms } from '../../figures/compare/values/excused.ts'
import { namesIn } from '../../figures/compare/context/names.ts'
import type { PairSide } from '../../model/transcript.ts'
import { canSound, soundRuns } from '../../script/words/transliteration.ts'

/** Fewest letters of a name, and fewest characters that sound like it: shorter ones stand in ordinary words. */
const SHORTEST = { source: 4, translation: 3 }

/** The names of a text that its translation writes by their sound, such as Arizona and 亚利桑那: where each may stand. */
export function soundingNames(source: string, translation: string): Record<PairSide, NamedTerms> {
  const names = namesIn(source).filter(
    ({ word, isShort }) => !isShort && word.length >= SHORTEST.source && !translation.includes(word),
  )
  const runs = names.length > 0 ? soundRuns(translation).filter(({ text }) => text.length >= SHORTEST.translation) : []
  return {
    source: names.map(({ name, word, index }) => ({ term: name, place: { start: index, end: index + word.length } })),
    translation: names.flatMap(({ name, word }) =>
      runs
        .filter(({ text }) => canSound(word, text))
        .map(({ text, start }) => ({ term: name, place: { start, end: start + text.length } })),
    ),
  }
}
