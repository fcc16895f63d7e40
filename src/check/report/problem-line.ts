import type { Problem } from '../../model/problem.ts'

/** A problem in one line for logs: place, rule, what happened, what to do. */
export function problemLine({ file, line, column, rule, message, hint }: Problem): string {
  const place = [file, line, column].filter((part) => part !== null).join(':')
  return `${place} ${rule}: ${message} ${hint}`.trimEnd()
}
