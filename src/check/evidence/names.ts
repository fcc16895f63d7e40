import type { Pair } from '../pair.ts'
import type { CheckedCall } from '../checked-call.ts'
import type { Mark } from '../rule.ts'
import { words } from '../../figures/shared/pattern.ts'
import { canSound, soundRuns } from '../../script/words/transliteration.ts'

/** A name of the English text, with everything that stands for it in the translation. */
export interface NameUse {
  name: string
  /** Renderings, the most frequent first; the name itself where it was kept. */
  renderings: { text: string; marks: Mark[] }[]
}

/** Fewest letters of a name that is looked for. */
const SHORTEST = 4
/** Capitalised words that are no names, or names that are translated and not written by their sound. */
const NO_NAMES = new Set(
  words(`
  This That These Those There They Then Thanks Thank Today What When Where Which While With Worldwide Your Yeah
  Good Great Hello Second Third First Please Operator Instructions International America North South China
  Europe European American Chinese Internet Form Prime Actual Additional Again Also Although Another Before
  Better Beyond During Even Every Finally From Have Here However Into Just Like Looking Maybe More Most Moving
  Next Obviously Over Part People Q&A Remember Revenue Shifting Since Some Sometimes Specifically Starting Still
  Turning Welcome Well Were Will Without Would January February March April June July August September October
  November December Day Street States United Japan Germany Canada India`),
)

const NAME = /(?<![\w-])[A-Z][a-z]{2,}[A-Za-z]*(?![\w])/g

/** Pairs in which a name stands, split by whether the translation keeps it in Latin letters. */
interface Places {
  kept: Mark[]
  turned: Set<Pair>
  all: Set<Pair>
}

/**
 * Finds names that the translation writes in more than one way: kept in Latin letters here, written by their sound there,
 * or by their sound in two ways. A Chinese name is taken for the rendering when it stands only where the name does, and
 * begins with its letter.
 */
export function nameUses(call: CheckedCall): NameUse[] {
  const names = new Map<string, Places>()
  // What is also written small begins a sentence, and is no name.
  const common = new Set(call.pairs.flatMap(({ source }) => source.text.match(/(?<![\w-])[a-z]{4,}/g) ?? []))
  const people = new Set(
    call.transcript.speakers
      .flatMap((speaker) => [speaker.name, ...speaker.aliases])
      .flatMap((name) => name.split(' ')),
  )
  for (const pair of call.pairs) {
    for (const name of new Set(pair.source.text.match(NAME))) {
      if (name.length < SHORTEST || NO_NAMES.has(name) || common.has(name.toLowerCase())) continue
      const places = names.get(name) ?? { kept: [], turned: new Set(), all: new Set() }
      names.set(name, places)
      places.all.add(pair)
      const marks = marksOf(pair, name)
      // Inside a longer Latin name (`Amazon Bedrock`) nobody would write it by its sound.
      const { text } = pair.translation
      const own = marks.filter(
        ({ start, end }) => !isGloss(text, start) && (people.has(name) || !isPart(text, start, end)),
      )
      places.kept.push(...own)
      if (marks.length === 0) places.turned.add(pair)
    }
  }
  const runs = runIndex(call)
  return [...names].flatMap(([name, places]) => {
    const sounds = renderingsOf(name, places, runs)
    const renderings = [...(places.kept.length > 0 ? [{ text: name, marks: places.kept }] : []), ...sounds]
    return renderings.length > 1
      ? [{ name, renderings: renderings.sort((a, b) => b.marks.length - a.marks.length) }]
      : []
  })
}

/** 馬克‧馬哈尼 (Mark Mahaney) gives the name besides its sound. */
function isGloss(text: string, start: number): boolean {
  return /[（(][A-Za-z .]*$/.test(text.slice(Math.max(0, start - 30), start))
}

function isPart(text: string, start: number, end: number): boolean {
  return (
    /[A-Za-z0-9][ -]?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[ -]?[A-Za-z0-9]/.test(text.slice(end, end + 2))
  )
}

function marksOf({ paragraph, translation }: Pair, word: string): Mark[] {
  const marks: Mark[] = []
  for (let at = translation.text.indexOf(word); at >= 0; at = translation.text.indexOf(word, at + word.length)) {
    marks.push({ paragraph: paragraph.id, side: 'translation', start: at, end: at + word.length })
  }
  return marks
}

/** Every run of a call with the pairs in which it stands; a name of several parts is listed by its parts, too. */
function runIndex(call: CheckedCall): Map<string, Set<Pair>> {
  const index = new Map<string, Set<Pair>>()
  for (const pair of call.pairs) {
    for (const run of soundRuns(pair.translation.text)) {
      for (const part of run.text.split(/[·‧・•∙⋅]/)) {
        if (part.length >= 2 && part.length <= 6) index.set(part, (index.get(part) ?? new Set()).add(pair))
      }
    }
  }
  return index
}

/** The most that a name and its sound may be said apart: of the places without the Latin name, one in so many has it. */
const FEWEST_PLACES = 1 / 3

function renderingsOf(name: string, places: Places, runs: Map<string, Set<Pair>>): NameUse['renderings'] {
  const found: NameUse['renderings'] = []
  for (const [run, pairs] of runs) {
    if (!canSound(name, run) || [...pairs].some((pair) => !places.all.has(pair))) continue
    const own = [...pairs].filter((pair) => places.turned.has(pair))
    // One place and two characters are too little to tell a name from a word.
    if (own.length === 0 || (run.length < 3 && own.length < 2)) continue
    found.push({ text: run, marks: [...pairs].flatMap((pair) => marksOf(pair, run)) })
  }
  const [main, ...others] = found.sort((x, y) => y.marks.length - x.marks.length)
  if (!main) return []
  const alike = [main, ...others.filter(({ text }) => sharesSounds(text, main.text))]
  const covered = new Set(alike.flatMap(({ marks }) => marks.map(({ paragraph }) => paragraph)))
  return covered.size >= places.turned.size * FEWEST_PLACES ? alike : []
}

/** Two ways to write one name share most of their characters: 詹姆士龐德, 詹姆斯龐德. */
function sharesSounds(a: string, b: string): boolean {
  const shared = [...a].filter((character) => b.includes(character)).length
  return shared * 2 > Math.max(a.length, b.length)
}
