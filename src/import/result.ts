import type { Problem } from '../model/problem.ts'
import type { Understanding } from './show/understood.ts'

/** What became of one file: an entry of what `npm run import -- --json` prints. */
export interface ImportResult {
  /** The file as people are shown it. */
  file: string
  id: string | null
  /** `understood` is what `--dry-run` ends with: it would be written. */
  status: 'written' | 'understood' | 'refused'
  /** Seed and call file, as people are shown them; none where the file was refused. */
  files: string[]
  /** `null` where the file could not be read. */
  understood: Understanding | null
  problems: Problem[]
  /** Why the file was refused, and what to do. */
  refusal: Problem | null
}
