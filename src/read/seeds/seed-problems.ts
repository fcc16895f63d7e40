import { problem, type Problem } from '../../model/problem.ts'

/** A file whose ending no seed has. */
export function ignored(file: string, endings: readonly string[]): Problem {
  return problem({
    rule: 'seed-ignored',
    severity: 'info',
    file,
    message: `${file} is not read: seeds end in ${endings.join(', ')}.`,
    hint: 'Rename it if it is a transcript, else move it out of the folder.',
  })
}

/** A name that cannot stand in an address. */
export function badName(file: string, id: string): Problem {
  return problem({
    rule: 'seed-name',
    severity: 'error',
    file,
    actual: id,
    expected: 'at most 200 letters a to z, digits, hyphens, underscores and dots, and neither index nor rules',
    message: `The name of ${file} cannot stand in an address.`,
    hint: 'Rename it after company, year and quarter, for example amzn-2025-q1.txt.',
  })
}

/** Two files of one id. */
export function clash(file: string, twin: string, id: string): Problem {
  return problem({
    rule: 'seed-clash',
    severity: 'error',
    file,
    actual: id,
    message: `${file} and ${twin} would have the same address.`,
    hint: 'Rename one of them.',
  })
}

/** A folder without seeds. */
export function empty(folder: string): Problem {
  return problem({
    rule: 'seeds-empty',
    severity: 'warning',
    file: folder,
    message: 'There is no transcript in the folder of seeds.',
    hint: 'Put a .txt file into it, or set SEEDS_DIR to another folder.',
  })
}

/** A folder in which other things are, and no seed: it is another one than was meant. */
export function noneAmong(folder: string, endings: readonly string[]): Problem {
  return problem({
    rule: 'seeds-missing',
    severity: 'error',
    file: folder,
    expected: `files that end in ${endings.join(', ')}`,
    message: `Nothing in ${folder} is a transcript.`,
    hint: `Set SEEDS_DIR to the folder in which the transcripts themselves lie, not folders of them: files that end in ${endings.join(', ')}.`,
  })
}

/** A link to a file that lies elsewhere. @param end where it leads */
export function leadsOut(file: string, end: string): Problem {
  return problem({
    rule: 'seed-link',
    severity: 'warning',
    file,
    actual: end,
    expected: 'a file in the folder of seeds',
    message: `${file} is a link to ${end}, outside of the folder of seeds: what stands there is published.`,
    hint: 'If that is not meant, remove the link, or put a copy of the transcript in its place.',
  })
}

/** @param most the most bytes that a seed may have */
export function tooLarge(file: string, size: number, most: number): Problem {
  return problem({
    rule: 'seed-too-large',
    severity: 'error',
    file,
    actual: `${size} bytes`,
    expected: `at most ${most} bytes`,
    message: `${file} is too large to be the transcript of one call.`,
    hint: 'Split it into one file for each call.',
  })
}

/** A seed that was written to between two looks at it. */
export function changed(file: string): Problem {
  return problem({
    rule: 'seed-changed',
    severity: 'error',
    file,
    message: `${file} was changed while the site was being built.`,
    hint: 'Build again.',
  })
}
