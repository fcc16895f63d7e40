import { loadGlossary } from '../load/content/load-glossary.ts'
import { loadPeople } from '../load/content/load-people.ts'
import type { Settings } from '../read/site/settings.ts'
import { regionalWords } from '../script/words/regional-words.ts'
import type { SiteKnowledge } from '../search/pagefind/write-catalogue.ts'
import { firmNames } from '../words/firm-name.ts'

/** So many renderings of a term in each script are looked for: later ones are accepted in a sentence, and say other things in others. */
const CHIEF = 2

/** What the search of a site knows beyond its calls: the words of its glossary, those of each region, and the people who are settled. */
export async function siteKnowledge(site: Settings): Promise<SiteKnowledge> {
  const [glossary, people] = await Promise.all([loadGlossary(site), loadPeople(site)])
  const regions = regionalWords()
  const elsewhere = (word: string): string[] =>
    regions.filter((pair) => pair.includes(word)).flatMap((pair) => pair.filter((other) => other !== word))
  const ratesOf = (word: string): string[] =>
    regions.flat().filter((other) => other.endsWith('率') && other.slice(0, -1) === word)
  const terms = glossary.map(({ term, forms = [], hans, hant }) => {
    const words = new Set([term, ...forms, ...hans.slice(0, CHIEF), ...hant.slice(0, CHIEF)])
    // A term is also meant by what another region says for a rendering of it, and by its rate: 同比增长 and 同比增长率 for 年增.
    const said = [...hans, ...hant].flatMap((word) => [word, ...elsewhere(word)])
    const from = new Set([...said, ...said.flatMap(ratesOf)])
    return { words: [...words], from: [...from.difference(words)] }
  })
  return {
    renderings: [...terms, ...firmNames().map((words) => ({ words })), ...regions.map((words) => ({ words }))],
    people,
  }
}
