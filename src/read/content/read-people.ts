import { join } from 'node:path'
import { z } from 'zod'
import type { Outcome } from '../../model/problem.ts'
import type { SettledPerson } from '../../model/settled-person.ts'
import { readText } from '../bytes/read-text.ts'
import { readYaml } from './read-yaml.ts'
import { shownPath } from '../site/shown-path.ts'

const RULE = 'people-invalid'
const text = z.string().trim().min(1)

const peopleSchema = z.array(
  z
    .strictObject({
      /** The name that is shown. */
      name: text,
      /** Other names that mean the same person. */
      also: z.array(text).optional(),
      /** The Chinese name in each script: both, or none. */
      hans: text.optional(),
      hant: text.optional(),
    })
    .refine(({ hans, hant }) => (hans === undefined) === (hant === undefined), { error: 'hans and hant go together' }),
)

/** The path of `people.yaml`. */
export function peopleFilePath(contentDir: string): string {
  return join(contentDir, 'people.yaml')
}

/** Reads the text of `content/people.yaml`, `null` where there is none. */
export async function readPeopleText(contentDir: string): Promise<Outcome<string | null>> {
  return readText(peopleFilePath(contentDir), RULE)
}

/**
 * Reads who is one person over all calls.
 * @returns nobody, with `people-invalid` errors, where the text does not fit its schema
 */
export function parsePeople(content: string, file: string): Outcome<SettledPerson[]> {
  if (content.replace(/^\s*#.*$/gm, '').trim() === '') return { value: [], problems: [] }
  const hint = 'Mend the entry: name, and optionally also (a list), hans and hant.'
  const { value, problems } = readYaml(content, peopleSchema, { rule: RULE, file: shownPath(file), hint })
  const people = (value?.value ?? []).map(({ name, also = [], hans = null, hant = null }) => ({
    name,
    also,
    hans,
    hant,
  }))
  return { value: people, problems }
}
