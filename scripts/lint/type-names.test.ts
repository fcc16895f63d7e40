import { glob, readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

/** Types that files declare, exported or not; a component's `Props` are its own by Astro's convention. */
const DECLARED = /^(?:export )?(?:interface|type) (?!Props\b)(\w+)/gm

it('gives no two types one name: a word means one thing', async () => {
  const homes = new Map<string, string[]>()
  for await (const file of glob('{src,scripts}/**/*.{ts,astro}', { exclude: ['**/*.test.ts', '**/*.d.ts'] })) {
    for (const [, name = ''] of (await readFile(file, 'utf8')).matchAll(DECLARED))
      homes.set(name, [...(homes.get(name) ?? []), file])
  }
  expect(homes.size).toBeGreaterThan(400)
  expect([...homes].filter(([, files]) => files.length > 1)).toEqual([])
})
