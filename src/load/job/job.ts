import type { CallFile } from '../../read/content/call-file.ts'
import type { SeedFile } from '../../read/seeds/read-seeds.ts'
import type { NoteFile } from '../../model/note.ts'
import type { TaughtLayout } from '../../model/taught-layout.ts'
import type { Settings } from '../../read/site/settings.ts'
import type { CallDigests } from '../cache/call-cache.ts'

/** A file that was read; its text is empty where there is none. */
export interface TextFile {
  /** The path shown to people. */
  file: string
  text: string
}

/** One call with all that it is made from, ready to be sent to another process. */
export interface Job {
  file: SeedFile
  /** Of the bytes of the seed: it must still be the same when it is read. */
  seedDigest: string
  callFile: CallFile | null
  /** The notes on this call. */
  notes: NoteFile[]
  /** The layouts that were taught. */
  layouts: TaughtLayout[]
  /** What it is checked and shown with, as text: it is parsed once in each process. */
  siteTexts: { glossary: TextFile; checks: TextFile; people: TextFile }
  settings: Settings
  digests: CallDigests
}
