import { join } from 'node:path'
import type { Problem } from '../model/problem.ts'
import type { Settings } from '../read/site/settings.ts'

/**
 * The problems of notes and call files. Where only the seeds come from elsewhere (`SEEDS_DIR` is set, `CONTENT_DIR` is
 * not), the project's own content was not written for them: what does not fit is then left out, and said as an info.
 */
export function contentProblems(
  problems: Problem[],
  { root, seedsDir, contentDir }: Pick<Settings, 'root' | 'seedsDir' | 'contentDir'>,
): Problem[] {
  const foreign = seedsDir !== join(root, 'seeds') && contentDir === join(root, 'content')
  return foreign ? problems.map((problem) => ({ ...problem, severity: 'info' as const })) : problems
}
