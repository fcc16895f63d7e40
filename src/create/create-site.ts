import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { problem, type Outcome } from '../model/problem.ts'
import { isMissing } from '../read/bytes/file-error.ts'
import { writeRefusal } from '../write/write-refusal.ts'
import { writeTogether } from '../write/write-together.ts'
import { siteFiles, type NewSite } from './site-files.ts'

/**
 * Writes a new site.
 * @param folder must not exist yet, or be empty
 * @returns the paths of its files in the folder; with a `create-write` error nothing was written
 */
export async function createSite(folder: string, site: NewSite): Promise<Outcome<string[]>> {
  const files = Object.entries(siteFiles(site))
  const refuse = (message: string, hint: string): Outcome<string[]> => ({
    value: [],
    problems: [problem({ rule: 'create-write', severity: 'error', file: resolve(folder), message, hint })],
  })
  try {
    const [other] = (
      await readdir(folder).catch((error: unknown) => {
        if (isMissing(error)) return []
        throw error
      })
    ).filter((name) => name !== '.git')
    if (other !== undefined)
      return refuse(`${folder} is not empty: it holds ${other}.`, 'Name a folder that is empty or new.')
  } catch (error) {
    return refuse(
      `A new site could not be written to ${folder}: ${writeRefusal(error)}.`,
      'Mend this, or name another folder.',
    )
  }
  const { problems } = await writeTogether(
    files.map(([path, text]) => ({ path: resolve(folder, path), bytes: text, replace: false })),
    { rule: 'create-write', hint: 'Mend this, or name another folder.' },
  )
  return { value: problems.length > 0 ? [] : files.map(([path]) => path), problems }
}
