import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Outcome } from '../model/problem.ts'
import { decode } from '../read/decode.ts'
import { fileError, isMissing } from '../read/file-error.ts'
import { readYaml } from '../read/read-yaml.ts'
import { shownPath } from '../read/shown-path.ts'
import { wordFinder, type WordFinder } from './word-finder.ts'

const FILE = 'glossary.yaml'
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
  /** What an investor should know about it. */
  meaning: z.strictObject({ en: text, hans: text, hant: text }),
})

/** Schema of `content/glossary.yaml`. */
const glossarySchema = z.array(glossaryEntry)

/** A word of the field, with its renderings and its meaning. */
export type GlossaryEntry = z.output<typeof glossaryEntry>

/** The glossary, ready for finding its words in texts. */
export interface Glossary {
  'entries': GlossaryEntry[]
  /** Finds English forms; the value is the entry. */
  'english': WordFinder<GlossaryEntry>
  /** Find renderings, accepted and forbidden ones, as they stand. */
  'zh-Hans': WordFinder<string>
  'zh-Hant': WordFinder<string>
}

/** Makes a glossary of its entries. */
export function glossaryOf(entries: GlossaryEntry[]): Glossary {
  const forms = entries.flatMap((one) =>
    [one.term, ...(one.forms ?? [])].map((form): [string, GlossaryEntry] => [form, one]),
  )
  const chinese = (script: 'hans' | 'hant'): WordFinder<string> => {
    const words = new Set(entries.flatMap((one) => [...one[script], ...(one.forbidden?.[script] ?? [])]))
    return wordFinder(
      [...words].map((word) => [word, word]),
      false,
    )
  }
  return { entries, 'english': wordFinder(forms, true), 'zh-Hans': chinese('hans'), 'zh-Hant': chinese('hant') }
}

/** The path of the glossary. */
export function glossaryPath(contentDir: string): string {
  return join(contentDir, FILE)
}

/**
 * Reads `content/glossary.yaml`.
 * @returns an empty glossary where the file does not exist, and with `glossary-invalid` errors (all at once, with line
 *   and column) where it cannot be read or does not fit its schema
 */
export async function readGlossary(contentDir: string): Promise<Outcome<Glossary>> {
  const path = glossaryPath(contentDir)
  const file = shownPath(path)
  try {
    const { value, problems } = decode(await readFile(path), file)
    if (!value) return { value: glossaryOf([]), problems }
    const parsed = parseGlossary(value.text, file)
    return { value: parsed.value, problems: [...problems, ...parsed.problems] }
  } catch (error) {
    return { value: glossaryOf([]), problems: isMissing(error) ? [] : [fileError('glossary-invalid', file, error)] }
  }
}

/** Reads the text of a glossary; see `readGlossary`. */
export function parseGlossary(content: string, file: string): Outcome<Glossary> {
  const hint = 'Mend the entry; its keys are explained at the top of the file.'
  const { value, problems } = readYaml(content, glossarySchema, { rule: 'glossary-invalid', file, hint })
  return { value: glossaryOf(value?.value ?? []), problems }
}
