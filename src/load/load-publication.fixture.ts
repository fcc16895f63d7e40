import type { Outcome } from '../model/problem.ts'
import type { Settings } from '../read/site/settings.ts'
import { beginPublication, finishPublication, workHere, type CallWork, type Publication } from './publication.ts'

/** Reads, understands and compiles every call in this process, as a build does in several. */
export async function loadPublication(settings: Settings, work: CallWork = workHere()): Promise<Outcome<Publication>> {
  return finishPublication(await beginPublication(settings, work))
}
