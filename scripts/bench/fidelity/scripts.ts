import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readGlossary } from '../../../src/check/evidence/glossary.ts'
import type { ChineseLang } from '../../../src/model/transcript.ts'
import { settings } from '../../../src/read/site/settings.ts'
import { convert } from '../../../src/script/convert.ts'
import { lexicon } from '../../../src/script/words/lexicon.ts'
import { shareFound } from '../search/share-found.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', '..', 'src', 'script', 'fixtures')
/** Share of the rows of a table that should come out right. */
const LEAST = 0.97

/** Words, names and sentences that come out right in the other script. */
export async function otherScript(): Promise<void> {
  const known = lexicon((await readGlossary(settings().value.contentDir)).value.entries)
  for (const table of await readdir(FIXTURES)) {
    const rows = (await readFile(join(FIXTURES, table), 'utf8')).trim().split('\n').slice(1)
    const right = rows.filter((row) => {
      const [from = '', to = '', text = '', forms = ''] = row.split('\t')
      const converted = convert(text, script(from), script(to), known)
      const isRight = forms.split('/').some((form) => converted.includes(form))
      if (!isRight) console.log(`  ${text} → ${converted} (should hold ${forms})`)
      return isRight
    })
    shareFound(`words and sentences in the other script (${table})`, right.length, rows.length, LEAST)
  }
}

function script(tag: string): ChineseLang {
  return tag === 'zh-Hant' ? tag : 'zh-Hans'
}
