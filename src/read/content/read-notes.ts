import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { NoteFile, NoteHead } from '../../model/note.ts'
import { problem, type Outcome, type Problem } from '../../model/problem.ts'
import { fileError, isMissing } from '../bytes/file-error.ts'
import { readText } from '../bytes/read-text.ts'
import { frontMatter } from './front-matter.ts'
import { readYaml, type YamlOrigin } from './read-yaml.ts'
import { shownPath } from '../site/shown-path.ts'
import { addAll } from '../../kit/add-all.ts'

const ENDING = '.mdx'
const RULE = 'note-invalid'
const HINT = 'A note begins with front matter between two lines of ---: at, quote, author, date, tags, lang.'

/** A note becomes part of an address: what needs no encoding there (RFC 3986, unreserved). */
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9._~-]*$/

const text = z.string().trim().min(1)

const headSchema: z.ZodType<NoteHead> = z.strictObject({
  at: text,
  // As it stands: a quote is compared with the text.
  quote: z.string().min(1),
  author: text,
  date: z.iso.date('a date such as 2025-05-01 is expected'),
  tags: z.array(text).default([]),
  lang: z.enum(['en', 'zh-Hans', 'zh-Hant'], 'en, zh-Hans or zh-Hant is expected'),
})

/**
 * Reads the analysts' notes, `content/notes/<call>/<name>.mdx`, sorted by id. Hidden files are passed over; whether
 * the call and the paragraph exist is not checked here.
 * @returns the notes that can be used, and `note-invalid` errors, all at once, for the others. A folder that does not
 *   exist holds no notes.
 */
export async function readNotes(contentDir: string): Promise<Outcome<NoteFile[]>> {
  const folder = join(contentDir, 'notes')
  const problems: Problem[] = []
  const notes: NoteFile[] = []
  for (const entry of await entries(folder, problems)) {
    const path = join(folder, entry.name)
    if (!entry.isDirectory()) {
      problems.push(misplaced(shownPath(path), entry.name))
      continue
    }
    for (const { name } of await entries(path, problems)) {
      const note = await readNote(join(path, name), entry.name)
      addAll(problems, note.problems)
      if (note.value) notes.push(note.value)
    }
  }
  return { value: notes, problems }
}

async function entries(folder: string, problems: Problem[]) {
  try {
    const found = await readdir(folder, { withFileTypes: true })
    return found.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (!isMissing(error)) problems.push(fileError(RULE, shownPath(folder), error))
    return []
  }
}

/**
 * Reads one note.
 * @param path of the `.mdx` file
 * @param call id of the call whose folder it lies in
 */
async function readNote(path: string, call: string): Promise<Outcome<NoteFile | null>> {
  const file = shownPath(path)
  const name = basename(path)
  if (!name.endsWith(ENDING) || !SEGMENT.test(basename(name, ENDING))) {
    return { value: null, problems: [misplaced(file, name)] }
  }
  const { value: text, problems: undecoded } = await readText(path, RULE, true)
  if (text === null) return { value: null, problems: undecoded }
  const { value, problems } = parseNote(text, file)
  const note = value && { id: `${call}/${basename(name, ENDING)}`, call, file, ...value }
  return { value: note, problems: [...undecoded, ...problems] }
}

/** Reads the text of a note: front matter by its schema, and a body that is not blank. */
export function parseNote(content: string, file: string): Outcome<Omit<NoteFile, 'id' | 'call' | 'file'> | null> {
  const parts = frontMatter(content)
  if (!parts) return { value: null, problems: [defect(file, 1, 'The note has no front matter.')] }
  const origin: YamlOrigin = { rule: RULE, file, linesBefore: 1, hint: HINT }
  const { value: head, problems } = readYaml(parts.head, headSchema, origin)
  const blank = parts.body.every((line) => line.trim() === '')
  const found = blank ? [...problems, defect(file, parts.bodyLine - 1, 'The note has no text.')] : problems
  return {
    value: head && !blank ? { ...head.value, body: parts.body.join('\n'), bodyLine: parts.bodyLine } : null,
    problems: found,
  }
}

function defect(file: string, line: number, message: string): Problem {
  return problem({ rule: RULE, severity: 'error', file, line, message, hint: HINT })
}

function misplaced(file: string, name: string): Problem {
  return problem({
    rule: RULE,
    severity: 'error',
    file,
    actual: name,
    expected: 'content/notes/<call>/<name>.mdx',
    message: `${file} is not read as a note.`,
    hint: 'Put it into the folder of its call, with a name of letters, digits and hyphens that ends in .mdx.',
  })
}
