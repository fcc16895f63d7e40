import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folders whose code decides what a compiled call looks like. */
const STAGES = [
  'align', 'check', 'correct', 'emit', 'figures', 'interface', 'load', 'model', 'pairing', 'parse', 'read', 'render',
  'script', 'search', 'text',
]

/**
 * A digest of the code that compiles calls and of the locked packages: a compiled call in the cache is used again
 * only if both are the same.
 * @param root of the project
 */
export function codeDigest(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const stage of STAGES) {
    const folder = join(root, 'src', stage)
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
    for (const name of names) {
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) hash.update(name).update(readFileSync(join(folder, name)))
    }
  }
  return hash.digest('hex')
}
