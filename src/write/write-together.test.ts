import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeTogether } from './write-together.ts'

const REFUSAL = { rule: 'import-write', hint: 'Import again.' } as const

const folder = () => mkdtemp(join(tmpdir(), 'together-'))

async function contents(path: string): Promise<Record<string, string>> {
  const names = (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const files = await Promise.all(
    names.map(async ({ name, parentPath }) => [name, await readFile(join(parentPath, name), 'utf8')] as const),
  )
  return Object.fromEntries(files)
}

describe('writeTogether', () => {
  it('writes files into folders that do not exist yet, and leaves nothing beside them', async () => {
    const root = await folder()
    const { problems } = await writeTogether(
      [
        { path: join(root, 'a/one.txt'), bytes: Buffer.from([0x41, 0x0d]), replace: false },
        { path: join(root, 'b/two.yaml'), bytes: 'two', replace: false },
      ],
      REFUSAL,
    )
    expect(problems).toEqual([])
    expect(await contents(root)).toEqual({ 'one.txt': 'A\r', 'two.yaml': 'two' })
  })

  it('replaces and removes only what it may', async () => {
    const root = await folder()
    const [one, two, old] = ['one.txt', 'two.txt', 'one.srt'].map((name) => join(root, name))
    if (!one || !two || !old) throw new Error('three paths')
    await Promise.all([one, two, old].map((path) => writeFile(path, 'before')))
    const refused = await writeTogether(
      [
        { path: one, bytes: 'after', replace: true },
        { path: two, bytes: 'after', replace: false },
      ],
      REFUSAL,
      [old],
    )
    expect(refused.problems).toMatchObject([
      { rule: 'import-write', file: two, message: expect.stringContaining('a file stands in the way') },
    ])
    expect(await contents(root)).toEqual({ 'one.txt': 'before', 'two.txt': 'before', 'one.srt': 'before' })
    const { problems } = await writeTogether(
      [
        { path: one, bytes: 'after', replace: true },
        { path: two, bytes: 'after', replace: true },
      ],
      REFUSAL,
      [old],
    )
    expect(problems).toEqual([])
    expect(await contents(root)).toEqual({ 'one.txt': 'after', 'two.txt': 'after' })
  })

  it.each([[true], [false]])(
    'leaves everything as it was where the second place is a folder (replace: %j)',
    async (replace) => {
      const root = await folder()
      const [one, two] = [join(root, 'one.txt'), join(root, 'two.yaml')]
      if (replace) await writeFile(one, 'before')
      await mkdir(two)
      const { problems } = await writeTogether(
        [
          { path: one, bytes: 'after', replace },
          { path: two, bytes: 'after', replace },
        ],
        REFUSAL,
      )
      expect(problems).toMatchObject([{ rule: 'import-write', file: two }])
      expect(await contents(root)).toEqual(replace ? { 'one.txt': 'before' } : {})
      expect((await readdir(root)).sort()).toEqual(replace ? ['one.txt', 'two.yaml'] : ['two.yaml'])
    },
  )

  it('puts files back where one that is to go cannot', async () => {
    const root = await folder()
    await writeFile(join(root, 'one.txt'), 'before')
    const { problems } = await writeTogether(
      [{ path: join(root, 'one.txt'), bytes: 'after', replace: true }],
      REFUSAL,
      [join(root, 'none.srt')],
    )
    expect(problems).toHaveLength(1)
    expect(await contents(root)).toEqual({ 'one.txt': 'before' })
  })
})
