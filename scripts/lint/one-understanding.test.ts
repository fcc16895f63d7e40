import { glob, readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

/** The stages of which a call is understood. */
const STAGES = [
  'parse/parse',
  'check/check',
  'insight/insight-of',
  'call/aligned-sentences',
  String.raw`call/correct/[\w-]+`,
]

/** Imports of more than a type from one of them. */
const IMPORTED = new RegExp(String.raw`^import (?!type\b)[^'\n]* from '[^']*/(?:${STAGES.join('|')})\.ts'`, 'm')

it('lets only `understand` read, correct, check and align a call', async () => {
  const found = []
  const exclude = ['**/*.test.ts', '**/*.fixture.ts', 'src/call/correct/*', 'src/parse/**', 'scripts/bench/**']
  for await (const file of glob('{src,scripts}/**/*.{ts,astro}', { exclude })) {
    const text = await readFile(file, 'utf8')
    // Within `call/` the path to another folder of it is shorter.
    const inCall = file.startsWith('src/call/')
      ? text.replaceAll(/'\.\.?\/(aligned-sentences|correct\/)/g, "'../call/$1")
      : text
    if (IMPORTED.test(inCall)) found.push(file)
  }
  expect(found).toEqual(['src/call/understand.ts'])
})
