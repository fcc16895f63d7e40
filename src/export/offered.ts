import type { Understood } from '../call/understand.ts'
import { downloadPath, type Download } from '../model/paths/download.ts'
import type { ExportContext } from './material/export-context.ts'
import { formats, isFormatName } from './formats.ts'
import { publishedCall } from './material/published-call.ts'

/** A file of a site that readers take along. */
export interface OfferedFile {
  /** Below the base of the site. */
  path: string
  content: string | Uint8Array
}

/** The files of a call that a site offers, but for the page as one file, which is a page. */
export function offeredFiles(
  understood: Understood,
  downloads: readonly Download[],
  context: ExportContext,
): OfferedFile[] {
  const names = downloads.filter((name) => isFormatName(name))
  if (names.length === 0) return []
  const call = publishedCall(understood)
  return names.map((name) => ({ path: downloadPath(call.call.id, name), content: formats[name](call, context) }))
}
