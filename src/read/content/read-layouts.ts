import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { problem, type Outcome } from '../../model/problem.ts'
import type { TaughtLayout } from '../../model/taught-layout.ts'
import { fileError, isMissing } from '../bytes/file-error.ts'
import { readText } from '../bytes/read-text.ts'
import { layoutFileSchema } from './layout-file.ts'
import { readYaml } from './read-yaml.ts'
import { shownPath } from '../site/shown-path.ts'

const FOLDER = 'layouts'
const ENDING = '.yaml'

/** What a layout may be called: its name is that of a file, and stands in call files. */
const NAME = /^[a-z0-9][a-z0-9-]{0,59}$/

/** Whether a layout may have this name; `induced` means that none was taught. */
export function isLayoutName(name: string): boolean {
  return NAME.test(name) && name !== 'induced'
}

/** The path of the file of a layout. */
export function layoutPath(contentDir: string, name: string): string {
  return join(contentDir, FOLDER, name + ENDING)
}

/**
 * Reads all layouts that were taught, by name.
 * @returns with `layout-invalid` errors (file, line and column) for those that cannot be read; they are left out
 */
export async function readLayouts(contentDir: string): Promise<Outcome<TaughtLayout[]>> {
  const folder = join(contentDir, FOLDER)
  let names: string[]
  try {
    names = await readdir(folder)
  } catch (error) {
    return { value: [], problems: isMissing(error) ? [] : [fileError('layout-invalid', shownPath(folder), error)] }
  }
  const own = names.filter((name) => name.endsWith(ENDING) && !name.startsWith('.')).sort()
  const read = await Promise.all(own.map((name) => readLayout(join(folder, name), name.slice(0, -ENDING.length))))
  return { value: read.flatMap(({ value }) => value ?? []), problems: read.flatMap(({ problems }) => problems) }
}

async function readLayout(path: string, name: string): Promise<Outcome<TaughtLayout | null>> {
  const file = shownPath(path)
  const { value: text, problems: undecoded } = await readText(path, 'layout-invalid', true)
  if (text === null) return { value: null, problems: undecoded }
  const { value, problems } = parseLayout(text, name, file)
  return { value, problems: [...undecoded, ...problems] }
}

/** Reads the text of a layout; see `readLayouts`. */
export function parseLayout(text: string, name: string, file: string): Outcome<TaughtLayout | null> {
  const hint = 'Mend the file; the fields of patterns are described in the publishers’ guide.'
  const { value, problems } = readYaml(text, layoutFileSchema, { rule: 'layout-invalid', file, hint })
  const misnamed = isLayoutName(name)
    ? []
    : [
        problem({
          rule: 'layout-invalid',
          severity: 'error',
          file,
          actual: name,
          message: `${name} cannot be the name of a layout.`,
          hint: 'Name the file with letters a to z, digits and hyphens, such as company-calls.yaml.',
        }),
      ]
  return {
    value: value && misnamed.length === 0 ? { name, file, lines: value.value.lines } : null,
    problems: [...problems, ...misnamed],
  }
}
