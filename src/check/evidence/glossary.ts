import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Locale } from '../../model/locale.ts'
import { problem, type Outcome, type Problem } from '../../model/problem.ts'
import { readText } from '../../read/bytes/read-text.ts'
import { readYaml } from '../../read/content/read-yaml.ts'
import { shownPath } from '../../read/site/shown-path.ts'
import { termId } from '../../text/term-id.ts'
import { metricKinds } from '../../model/key-figure.ts'
import { wordFinder, type WordFinder } from './word-finder.ts'

const FILE = 'glossary.yaml'
const RULE = 'glossary-invalid'
const text = z.string().trim().min(1)
const renderings = z.array(text).min(1)

/** Schema of one entry. */
export const glossaryEntry = z.strictObject({
  /** The word as an English speaker says it. */
  term: text,
  /** Further English forms: plurals, abbreviations, hyphenations. */
  forms: z.array(text).optional(),
  /** Accepted renderings, the preferred one first. */
  hans: renderings,
  hant: renderings,
  /** Renderings that mean something else. */
  forbidden: z
    .strictObject({ hans: z.array(text), hant: z.array(text) })
    .partial()
    .optional(),
  /** `false`: explained to readers, its translation never checked. */
  check: z.boolean().optional(),
  /** `true`: the first of `hans` and of `hant` stand for one another in a converted text; `false`: none does. */
  convert: z.boolean().optional(),
  /** What a figure beside the word is; only such words are metrics of the table of key figures. */
  metric: z.enum(metricKinds).optional(),
  /** Words for less than nothing of a metric: an operating loss is a negative operating income. */
  loss: z.strictObject({ en: z.array(text), hans: z.array(text), hant: z.array(text) }).optional(),
  /** The term that it is another name of in the accounts of these companies, which are named by their tickers. */
  sameAs: z.strictObject({ term: text, companies: z.array(text).min(1) }).optional(),
  /** `false`: said in every call, and no topic of any. */
  topic: z.boolean().optional(),
  /** `true`: a title of speakers, not looked for in what they say. */
  title: z.boolean().optional(),
  /** What an investor should know about it. */
  meaning: z.strictObject({ en: text, hans: text, hant: text }),
})

/** Schema of `content/glossary.yaml`. */
const glossarySchema = z.array(glossaryEntry).superRefine((entries, { addIssue }) => {
  const ids = new Map<string, string>()
  for (const [at, { term }] of entries.entries()) {
    const id = termId(term)
    const message =
      id === ''
        ? 'a word in Latin letters or digits is expected, of which its address is made'
        : ids.has(id)
          ? `it has the address of ${ids.get(id)}, #${id}`
          : null
    if (message !== null) addIssue({ code: 'custom', path: [at, 'term'], message })
    ids.set(id, term)
  }
})

/** A word of the field, with its renderings and its meaning. */
export type GlossaryEntry = z.output<typeof glossaryEntry>

/** The glossary, ready for finding its words in texts. */
export interface Glossary {
  entries: readonly GlossaryEntry[]
  /** Finds English forms; the value is the entry. */
  english: WordFinder<GlossaryEntry>
  /** Find renderings, accepted and forbidden ones, as they stand. */
  'zh-Hans': WordFinder<string>
  'zh-Hant': WordFinder<string>
}

/** Makes a glossary of its entries. */
export function glossaryOf(entries: readonly GlossaryEntry[]): Glossary {
  const said = entries.filter(({ title }) => !title)
  const forms = said.flatMap((one) =>
    [one.term, ...(one.forms ?? [])].map((form): [string, GlossaryEntry] => [form, one]),
  )
  const chinese = (script: 'hans' | 'hant'): WordFinder<string> => {
    const words = new Set(said.flatMap((one) => [...one[script], ...(one.forbidden?.[script] ?? [])]))
    return wordFinder(
      [...words].map((word) => [word, word]),
      false,
    )
  }
  return { entries, english: wordFinder(forms, true), 'zh-Hans': chinese('hans'), 'zh-Hant': chinese('hant') }
}

/** The path of the glossary. */
export function glossaryPath(contentDir: string): string {
  return join(contentDir, FILE)
}

/**
 * Reads the text of `content/glossary.yaml`.
 * @returns `null`, with a `glossary-invalid` error, where it is missing or cannot be read; without one where there is no
 *   such folder at all
 */
export async function readGlossaryText(contentDir: string): Promise<Outcome<string | null>> {
  const path = glossaryPath(contentDir)
  const read = await readText(path, RULE)
  if (read.value !== null || read.problems.length > 0) return read
  const folder = await access(contentDir).then(
    () => true,
    () => false,
  )
  return { value: null, problems: folder ? [lacking(shownPath(path), 'missing')] : [] }
}

/**
 * Reads `content/glossary.yaml`.
 * @returns an empty glossary, with `glossary-invalid` errors (all at once, with line and column), where it is missing or
 *   empty, cannot be read or does not fit its schema
 */
export async function readGlossary(contentDir: string): Promise<Outcome<Glossary>> {
  const { value, problems } = await readGlossaryText(contentDir)
  if (value === null) return { value: glossaryOf([]), problems }
  const parsed = parseGlossary(value, shownPath(glossaryPath(contentDir)))
  return { value: parsed.value, problems: [...problems, ...parsed.problems] }
}

/** Reads the text of a glossary; see `readGlossary`. */
export function parseGlossary(content: string, file: string): Outcome<Glossary> {
  if (content.replace(/^\s*#.*$/gm, '').trim() === '')
    return { value: glossaryOf([]), problems: [lacking(file, 'empty')] }
  const hint = 'Mend the entry; its keys are explained at the top of the file.'
  const { value, problems } = readYaml(content, glossarySchema, { rule: RULE, file, hint })
  return { value: glossaryOf(value?.value ?? []), problems }
}

function lacking(file: string, what: 'missing' | 'empty'): Problem {
  return problem({
    rule: RULE,
    severity: 'error',
    file,
    actual: what,
    expected: 'a list of terms',
    message: `${file} is ${what}.`,
    hint: 'Put back the glossary that came with the project, or write [] into the file where no term is to be explained or checked.',
  })
}

/** Under which name an entry says things in a language of the interface: English serves where it is not Chinese. */
export function glossaryKey(locale: Locale): 'en' | 'hans' | 'hant' {
  return locale === 'zh-Hans' ? 'hans' : locale === 'zh-Hant' ? 'hant' : 'en'
}
