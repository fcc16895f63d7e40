import { mkdtemp, mkdir, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSeeds, readSeed, seedFile } from './read-seeds.ts'

async function folder(files: Record<string, string>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'seeds-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text)
  return path
}

describe('listSeeds', () => {
  it('finds the two transcripts', async () => {
    const { value, problems } = await listSeeds('seeds')
    expect(problems).toEqual([])
    expect(value).toEqual(
      ['amzn-2025-q1', 'amzn-2025-q2'].map((id) => ({
        id,
        file: `seeds/${id}.txt`,
        path: resolve('seeds', `${id}.txt`),
      })),
    )
  })

  it('passes over hidden files, sub-folders and a README', async () => {
    const path = await folder({ '.DS_Store': '', 'README.md': '', 'b.txt': '', 'a.TXT': '' })
    await mkdir(join(path, 'old.txt'))
    const { value, problems } = await listSeeds(path)
    expect(value.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(problems).toEqual([])
  })

  it('reports names that clash, cannot stand in an address or have another ending', async () => {
    const path = await folder({
      'A-1.txt': '',
      'a-1.txt': '',
      'a b.txt': '',
      '亚马逊.txt': '',
      'c.docx': '',
      'd.txt': '',
    })
    const { value, problems } = await listSeeds(path)
    expect(value.map(({ id }) => id)).toEqual(['A-1', 'd'])
    expect(problems.map(({ rule, severity, file }) => [rule, severity, file.slice(path.length + 1)])).toEqual([
      ['seed-name', 'error', 'a b.txt'],
      ['seed-clash', 'error', 'a-1.txt'],
      ['seed-ignored', 'info', 'c.docx'],
      ['seed-name', 'error', '亚马逊.txt'],
    ])
  })

  it('reports a missing and an empty folder', async () => {
    const path = await folder({})
    expect((await listSeeds(path)).problems).toMatchObject([{ rule: 'seeds-empty', severity: 'warning', file: path }])
    expect(await listSeeds(join(path, 'none'))).toMatchObject({
      value: [],
      problems: [{ rule: 'seeds-missing', severity: 'error', file: join(path, 'none') }],
    })
  })
})

describe('readSeed', () => {
  it('reads text, encoding and digest', async () => {
    const path = await folder({ 'a.txt': '\uFEFFOperator\n' })
    expect(await readSeed(seedFile(join(path, 'a.txt')))).toEqual({
      value: {
        id: 'a',
        file: join(path, 'a.txt'),
        text: 'Operator\n',
        encoding: 'utf-8',
        digest: '758dd75be9fbe4db352e3b21a152601f9ebab51a90202e1e7868883173629e1a',
      },
      problems: [],
    })
  })

  it('reports a file that is missing, a folder or too large', async () => {
    const path = await folder({ 'large.txt': '' })
    await truncate(join(path, 'large.txt'), 80_000_001)
    const missing = await readSeed(seedFile('seeds/none.txt'))
    expect(missing.value).toBeNull()
    expect(missing.problems).toMatchObject([
      {
        rule: 'seed-unreadable',
        severity: 'error',
        file: 'seeds/none.txt',
        message: 'seeds/none.txt cannot be read: it does not exist.',
      },
    ])
    expect((await readSeed(seedFile(path))).problems[0]?.message).toContain('it is a folder')
    expect((await readSeed(seedFile(join(path, 'large.txt')))).problems).toMatchObject([{ rule: 'seed-too-large' }])
  })
})
