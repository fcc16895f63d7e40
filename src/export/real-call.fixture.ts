import { readdirSync, readFileSync } from 'node:fs'
import { understand, type Understood } from '../call/understand.ts'
import { plainSettings } from '../check/check-settings.ts'
import { parseGlossary } from '../check/evidence/glossary.ts'
import type { NoteFile } from '../model/note.ts'
import { UNTAUGHT } from '../model/taught-layout.ts'
import { parseCallFile } from '../read/content/read-call-file.ts'
import { readNotes } from '../read/content/read-notes.ts'
import type { ExportContext } from './material/export-context.ts'
import { publishedCall, type PublishedCall } from './material/published-call.ts'

/** A site of which nothing is known. */
export const NOWHERE: ExportContext = {
  home: null,
  publisher: null,
  licence: null,
  accent: '#a3341f',
  languages: 'both',
}

/** A site of which everything is known. */
export const HOSTED: ExportContext = {
  home: 'https://example.org/calls-desk/',
  publisher: 'Desk & Co. <Ltd>',
  licence: { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
  accent: '#00608a',
  languages: 'both',
}

/** Ids of the real calls. */
export const realCalls = readdirSync('seeds').map((name) => name.replace(/\.txt$/, ''))

const glossary = parseGlossary(readFileSync('content/glossary.yaml', 'utf8'), 'content/glossary.yaml').value
const notes: NoteFile[] = (await readNotes('content')).value
const known = new Map<string, { understood: Understood; call: PublishedCall }>()

/** A real call as a build understands it, with its corrections and notes. */
export function realCall(id: string): { understood: Understood; call: PublishedCall } {
  const made = known.get(id) ?? make(id)
  known.set(id, made)
  return made
}

function make(id: string): { understood: Understood; call: PublishedCall } {
  const file = `content/calls/${id}.yaml`
  const said = parseCallFile(readFileSync(file, 'utf8'), file).value
  const { value: understood } = understand(
    { file: { id, file: `seeds/${id}.txt` }, bytes: [readFileSync(`seeds/${id}.txt`)] },
    {
      callFile: said && { said, file },
      notes: notes.filter(({ call }) => call === id),
      teaching: UNTAUGHT,
      standards: { glossary, settings: plainSettings, people: [] },
    },
  )
  if (!understood) throw new Error(`${id} cannot be understood.`)
  return { understood, call: publishedCall(understood) }
}
