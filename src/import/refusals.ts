import { problem, type Problem } from '../model/problem.ts'

/** Neither options nor text nor the name of the file give an id. */
export function noId(file: string): Problem {
  return problem({
    rule: 'import-id',
    severity: 'error',
    file,
    message: `Nothing says what the call in ${file} is to be called.`,
    hint: 'Give --id, or --ticker with --year and --quarter.',
  })
}

/** An id that cannot be one. */
export function badId(file: string, id: string): Problem {
  return problem({
    rule: 'import-id',
    severity: 'error',
    file,
    actual: id,
    expected: 'letters a to z, digits, hyphens, underscores and dots',
    message: `The id ${id} cannot stand in an address.`,
    hint: 'Give another one with --id, such as amzn-2025-q1.',
  })
}

/** Two files of one run have the same id. */
export function sameId(file: string, other: string, id: string): Problem {
  return problem({
    rule: 'import-exists',
    severity: 'error',
    file,
    actual: id,
    message: `${file} would have the same id, ${id}, as ${other}.`,
    hint: 'Import it by itself with another --id, if it is another call.',
  })
}

/** Something stands where the call would go. */
export function exists(file: string, there: string, hint: string): Problem {
  return problem({
    rule: 'import-exists',
    severity: 'error',
    file,
    actual: there,
    message: `${there} is there already.`,
    hint,
  })
}

/** A year without a quarter, or the reverse. */
export function halfAPeriod(file: string): Problem {
  return problem({
    rule: 'import-period',
    severity: 'error',
    file,
    message: 'A quarter needs a year, and the text says neither.',
    hint: 'Give both --year and --quarter.',
  })
}

/** A layout that is to be kept, where the lines have none that patterns tell. */
export function untold(file: string, layout: string): Problem {
  return problem({
    rule: 'import-layout',
    severity: 'error',
    file,
    expected: layout,
    message: `The layout of ${file} cannot be told in patterns, so that it cannot be kept as ${layout}.`,
    hint: `Write content/layouts/${layout}.yaml yourself: a pattern for each kind of line.`,
  })
}

/** The person who was asked gave up. */
export function cancelled(file: string): Problem {
  return problem({
    rule: 'import-cancelled',
    severity: 'error',
    file,
    message: 'It was cancelled.',
    hint: 'Nothing was written for this file; import it again whenever you like.',
  })
}
