import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../offline/unit-lists.ts'
import { replaceDirectory } from './replace-directory.ts'

/** A process that has certainly ended. */
const DEAD = 2 ** 22 + 1

let folder: string
const at = (...path: string[]): string => join(folder, ...path)

function site(path: string, text: string): string {
  mkdirSync(at(path, 'calls'), { recursive: true })
  mkdirSync(at(path, dirname(CATALOGUE)), { recursive: true })
  writeFileSync(at(path, CATALOGUE), '{}')
  writeFileSync(at(path, 'calls', 'index.html'), text)
  return at(path)
}

const textOf = (path: string): string => readFileSync(at(path, 'calls', 'index.html'), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('replaceDirectory', () => {
  it('replaces a folder and leaves nothing beside it', async () => {
    const outcome = await replaceDirectory(site('staging', 'new'), site('dist', 'old'))
    expect(outcome.problems).toEqual([])
    expect(textOf('dist')).toBe('new')
    expect(readdirSync(folder)).toEqual(['dist'])
  })

  it('makes the target and the folders above it', async () => {
    expect((await replaceDirectory(site('staging', 'new'), at('a', 'b', 'dist'))).problems).toEqual([])
    expect(textOf('a/b/dist')).toBe('new')
  })

  it('writes to where a link leads', async () => {
    site('real', 'old')
    symlinkSync(at('real'), at('dist'))
    await replaceDirectory(site('staging', 'new'), at('dist'))
    expect(textOf('real')).toBe('new')
  })

  it('cleans up after runs that were killed', async () => {
    site('dist', 'old')
    site(`.dist.new-${DEAD}-aa`, 'half')
    site(`.dist.old-${DEAD}-aa`, 'older')
    await replaceDirectory(site('staging', 'new'), at('dist'))
    expect(readdirSync(folder)).toEqual(['dist'])
  })

  it('leaves the folders of a run that is alive', async () => {
    site(`.dist.new-${process.ppid}-aa`, 'other')
    await replaceDirectory(site('staging', 'new'), at('dist'))
    expect(readdirSync(folder)).toEqual([`.dist.new-${process.ppid}-aa`, 'dist'])
  })

  it('brings back what a killed run had put aside where the new content is missing', async () => {
    site(`.dist.old-${DEAD}-aa`, 'old')
    const outcome = await replaceDirectory(at('none'), at('dist'))
    expect(outcome.problems).toMatchObject([{ rule: 'build-write', severity: 'error', file: at('dist') }])
    expect(textOf('dist')).toBe('old')
  })

  it('keeps the old content where the new one is missing', async () => {
    const outcome = await replaceDirectory(at('none'), site('dist', 'old'))
    expect(outcome.problems[0]?.message).toBe('The finished site cannot be put there: a folder is missing.')
    expect(textOf('dist')).toBe('old')
    expect(readdirSync(folder)).toEqual(['dist'])
  })

  it('does not replace a file', async () => {
    writeFileSync(at('dist'), 'a file')
    const outcome = await replaceDirectory(site('staging', 'new'), at('dist'))
    expect(outcome.problems[0]?.message).toBe('The finished site cannot be put there: a file stands in the way.')
    expect(readFileSync(at('dist'), 'utf8')).toBe('a file')
    expect(textOf('staging')).toBe('new')
  })

  it('does not delete a project, nor a folder that is to be kept', async () => {
    const staging = site('staging', 'new')
    site('project', 'mine')
    mkdirSync(at('project', '.git'))
    for (const [target, keep] of [
      [at('project'), []],
      [folder, []],
      [at('project'), [at('project', 'calls')]],
    ] as const) {
      const outcome = await replaceDirectory(staging, target, keep)
      expect(outcome.problems[0]?.message).toMatch(/: it holds /)
      expect(textOf('project')).toBe('mine')
      expect(existsSync(staging)).toBe(true)
    }
  })

  it('does not delete what no build made', async () => {
    const staging = site('staging', 'new')
    for (const name of ['thesis.txt', '.profile', 'calls']) {
      mkdirSync(at(`home of ${name}`, name), { recursive: true })
      const outcome = await replaceDirectory(staging, at(`home of ${name}`))
      expect(outcome.problems[0]?.message).toContain(`: it holds ${name}, so it is not a folder that a build made`)
      expect(readdirSync(at(`home of ${name}`))).toEqual([name])
      expect(textOf('staging')).toBe('new')
    }
  })

  it('fills an empty folder, also one in which the system keeps something', async () => {
    for (const names of [[], ['lost+found'], ['.DS_Store']]) {
      const target = at(`volume ${names.join()}`)
      mkdirSync(target)
      for (const name of names) mkdirSync(join(target, name))
      expect((await replaceDirectory(site('staging', 'new'), target)).problems).toEqual([])
      expect(textOf(`volume ${names.join()}`)).toBe('new')
    }
  })

  it('comes from another file system', async () => {
    const other = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'replace-'))
    mkdirSync(join(other, 'calls'))
    writeFileSync(join(other, 'calls', 'index.html'), 'new')
    expect((await replaceDirectory(other, site('dist', 'old'))).problems).toEqual([])
    expect(textOf('dist')).toBe('new')
    expect(existsSync(other)).toBe(false)
  })
})
