import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readGlossary } from '../../src/check/glossary.ts'
import type { ChineseLang } from '../../src/model/transcript.ts'
import { settings } from '../../src/read/settings.ts'
import { convert } from '../../src/script/convert.ts'
import { lexicon } from '../../src/script/lexicon.ts'
import type { Fidelity } from './fidelity.ts'

const FIXTURES = join(import.meta.dirname, '../../src/script/fixtures')
const LEAST = 0.97

/** Words, names and sentences that come out right in the other script: the given ones, and three batches of our own. */
export async function fidelity(): Promise<Fidelity[]> {
  const known = lexicon((await readGlossary(settings().value.contentDir)).value.entries)
  return Promise.all(['shared', 'first-batch', 'second-batch', 'third-batch'].map(async (name) => {
    const rows = (await readFile(join(FIXTURES, `${name}.tsv`), 'utf8')).trim().split('\n').slice(1)
    const wrong = rows.flatMap((row) => {
      const [from = '', to = '', text = '', right = ''] = row.split('\t')
      const converted = convert(text, script(from), script(to), known)
      return right.split('/').some((form) => converted.includes(form)) ? [] : [`${text} → ${converted} (should hold ${right})`]
    })
    return { name, right: rows.length - wrong.length, all: rows.length, least: LEAST, wrong }
  }))
}

function script(tag: string): ChineseLang {
  return tag === 'zh-Hant' ? tag : 'zh-Hans'
}
