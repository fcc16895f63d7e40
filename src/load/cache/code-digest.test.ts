import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { codeDigest, codeOf } from './code-digest.ts'

const folder = mkdtempSync(join(tmpdir(), 'duizhao-code-'))
const entry = join(folder, 'entry.ts')
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('codeDigest', () => {
  it('changes with every module that is used, and with no other', async () => {
    writeFileSync(entry, "import { b } from './b.ts'\nimport type { C } from './c.ts'\nexport const a: C = b\n")
    writeFileSync(join(folder, 'b.ts'), 'export const b = 1\n')
    writeFileSync(join(folder, 'c.ts'), 'export type C = number\n')
    const before = await codeDigest(entry)
    writeFileSync(join(folder, 'c.ts'), 'export type C = number | string\n')
    writeFileSync(join(folder, 'd.ts'), 'export const d = 1\n')
    expect(await codeDigest(entry)).toBe(before)
    writeFileSync(join(folder, 'b.ts'), 'export const b = 2\n')
    expect(await codeDigest(entry)).not.toBe(before)
  })

  it('knows what understanding a call takes', async () => {
    const source = fileURLToPath(new URL('../..', import.meta.url))
    const { modules, packages } = await codeOf(join(source, 'call', 'understand.ts'))
    const used = modules.map((path) => relative(source, path).split('\\').join('/'))
    expect(used).toEqual(
      expect.arrayContaining(['call/understand.ts', 'parse/parse.ts', 'call/align.ts', 'figures/find-figures.ts']),
    )
    expect(used.filter((path) => /^(?:elements|offline|components|search)\//.test(path))).toEqual([])
    expect(packages).toEqual(expect.arrayContaining(['opencc-js', 'satteri']))
  })
})
