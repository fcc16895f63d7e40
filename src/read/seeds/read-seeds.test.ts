import { mkdtemp, mkdir, realpath, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { problem } from '../../model/problem.ts'
import { bytesDigest, decodeSeed, findSeed, listSeeds, readSeedBytes, seedFile, type SeedFile } from './read-seeds.ts'
import { inItsFile } from './two-files.ts'

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

describe('a folder of seeds in which other things are', () => {
  it('is another one than was meant: files of other kinds, or folders of transcripts', async () => {
    const files = await folder({ 'a.docx': '', 'README.md': '' })
    expect((await listSeeds(files)).problems.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['seed-ignored', 'info'],
      ['seeds-missing', 'error'],
    ])
    const folders = await folder({})
    await mkdir(join(folders, '2025'))
    expect((await listSeeds(folders)).problems).toMatchObject([
      { rule: 'seeds-missing', severity: 'error', message: `Nothing in ${folders} is a transcript.` },
    ])
  })

  it('is as good as empty with a README and what is hidden', async () => {
    const path = await folder({ 'README.md': '', '.gitkeep': '' })
    expect((await listSeeds(path)).problems.map(({ rule }) => rule)).toEqual(['seeds-empty'])
  })
})

describe('a link among the seeds', () => {
  it('is followed, and told where it leads out of the folder, also where that is a link itself', async () => {
    const path = await folder({ 'a.txt': 'Operator\n' })
    const other = await folder({ 'secret.txt': '' })
    await symlink(join(path, 'a.txt'), join(path, 'b.txt'))
    await symlink(join(other, 'secret.txt'), join(path, 'c.en.txt'))
    await writeFile(join(path, 'c.zh.txt'), '')
    await symlink('../..', join(path, 'up.txt'))
    const link = join(other, 'seeds')
    await symlink(path, link)
    const { value, problems } = await listSeeds(link)
    expect(value.map(({ id, other: second }) => [id, second])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['c', { file: join(link, 'c.zh.txt'), path: join(link, 'c.zh.txt') }],
      ['up', undefined],
    ])
    expect(problems).toMatchObject([
      {
        rule: 'seed-link',
        severity: 'warning',
        file: join(link, 'c.en.txt'),
        actual: await realpath(join(other, 'secret.txt')),
      },
      { rule: 'seed-link', file: join(link, 'up.txt') },
    ])
  })
})

async function readSeed(file: SeedFile) {
  const { value, problems } = await readSeedBytes(file)
  return value ? decodeSeed(file, value) : { value: null, problems }
}

describe('a seed that is read and decoded', () => {
  it('reads text and encoding', async () => {
    const path = await folder({ 'a.txt': '\uFEFFOperator\n' })
    expect(await readSeed(seedFile(join(path, 'a.txt')))).toEqual({
      value: { id: 'a', file: join(path, 'a.txt'), text: 'Operator\n', encoding: 'utf-8' },
      problems: [],
    })
  })

  it('reports a file that is missing, a folder or too large', async () => {
    const path = await folder({ 'large.txt': '' })
    await truncate(join(path, 'large.txt'), 10_000_001)
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

describe('a seed that is no text', () => {
  it.each([
    ['%PDF-1.7\n%\xb5\xed', 'a PDF'],
    ['PK\x03\x04\x14\x00', 'a document of Word, or another zip archive'],
    ['{\\rtf1 Operator}', 'a document in RTF'],
    ['\x89PNG\r\n', 'a picture'],
  ])('is called what it is: %j', async (bytes, name) => {
    const path = await folder({})
    const file = join(path, 'a.txt')
    await writeFile(file, bytes, 'latin1')
    const { value, problems } = await readSeed(seedFile(file))
    expect(value).toBeNull()
    expect(problems).toMatchObject([
      { rule: 'seed-format', severity: 'error', file, actual: name, message: `${file} is ${name}, not plain text.` },
    ])
  })
})

describe('a seed in two files', () => {
  const files = {
    'x-2025-q1.zh-Hant.txt': 'Operator\r\n早安。\r\n',
    'x-2025-q1.en.txt': 'Operator\r\nGood morning.',
    'y.en.txt': '',
    'z.txt': '',
  }

  it('is one seed, and its English file its name; a file alone is one as well', async () => {
    const path = await folder(files)
    const { value, problems } = await listSeeds(path)
    expect(problems).toEqual([])
    expect(value.map(({ id, file, other }) => [id, basename(file), other && basename(other.file)])).toEqual([
      ['x-2025-q1', 'x-2025-q1.en.txt', 'x-2025-q1.zh-Hant.txt'],
      ['y', 'y.en.txt', undefined],
      ['z', 'z.txt', undefined],
    ])
    expect(await findSeed(join(path, 'x-2025-q1.zh-Hant.txt'))).toEqual(value[0])
    expect(await findSeed(join(path, 'z.txt'))).toEqual(value[2])
  })

  it('has the text of both, with a form feed between', async () => {
    const path = await folder(files)
    const { value } = await readSeed(await findSeed(join(path, 'x-2025-q1.en.txt')))
    expect(value).toMatchObject({
      text: 'Operator\r\nGood morning.\n\f\nOperator\r\n早安。\r\n',
      second: { file: join(path, 'x-2025-q1.zh-Hant.txt'), line: 4 },
      encoding: 'utf-8',
    })
  })

  it('has a digest that changes with either, and with the border between them', () => {
    const digests = [['ab', 'c'], ['a', 'bc'], ['ab', 'd'], ['abc']].map((parts) =>
      bytesDigest(parts.map((part) => Buffer.from(part))),
    )
    expect(new Set(digests).size).toBe(4)
  })

  it('has its problems where they lie', () => {
    const found = problem({ rule: 'unplaced-line', severity: 'info', file: 'x.en.txt', line: 5, message: '', hint: '' })
    expect(inItsFile(found, { file: 'x.zh.txt', line: 4 })).toEqual({ ...found, file: 'x.zh.txt', line: 2 })
    expect(inItsFile({ ...found, line: 2 }, { file: 'x.zh.txt', line: 4 })).toMatchObject({ file: 'x.en.txt', line: 2 })
  })

  it('clashes with a third', async () => {
    const path = await folder({ 'x.cn.txt': '', 'x.en.txt': '', 'x.zh.txt': '', 'x.txt': '' })
    const { value, problems } = await listSeeds(path)
    expect(value.map(({ file, other }) => [basename(file), other && basename(other.file)])).toEqual([
      ['x.en.txt', 'x.cn.txt'],
    ])
    expect(problems.map(({ rule }) => rule)).toEqual(['seed-clash', 'seed-clash'])
  })
})
