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
  const terms = glossary.map(({ term, forms = [], hans, hant }) => ({
    words: [...new Set([term, ...forms, ...hans.slice(0, CHIEF), ...hant.slice(0, CHIEF)])],
    from: [...hans.slice(CHIEF), ...hant.slice(CHIEF)],
  }))
  return {
    renderings: [...terms, ...firmNames().map((words) => ({ words })), ...regionalWords().map((words) => ({ words }))],
    people,
  }
}
