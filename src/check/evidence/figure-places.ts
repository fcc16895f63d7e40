import { sayFigure } from '../../figures/say-figure.ts'
import type { Figure } from '../../model/figure.ts'
import type { Pair } from '../pair.ts'
import { everyLocale, scriptOf } from '../../model/locale.ts'
import type { Localised } from '../localised.ts'
import type { Mark } from '../rule.ts'

/** The place of a figure, for the page. */
export function markOf({ paragraph }: Pair, side: Mark['side'], { place }: Figure): Mark {
  return { paragraph: paragraph.id, side, start: place.start, end: place.end }
}

/** The words of a figure as they stand. */
export function wordsOf(pair: Pair, side: Mark['side'], { place }: Figure): string {
  return pair[side].text.slice(place.start, place.end)
}

/** The value of a figure in every language of the interface. */
export function sayEverywhere(figure: Figure): Localised {
  return everyLocale((locale) => sayFigure(figure, scriptOf(locale) ?? 'en'))
}
