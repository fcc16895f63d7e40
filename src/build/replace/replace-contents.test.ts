import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceContents } from './replace-contents.ts'

let folder: string
const at = (...path: string[]): string => join(folder, ...path)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-contents-'))
  mkdirSync(at('dist', 'calls'), { recursive: true })
  writeFileSync(at('dist', 'index.html'), 'old')
  writeFileSync(at('dist', 'gone.html'), 'old')
  mkdirSync(at('staging'))
  writeFileSync(at('staging', 'index.html'), 'new')
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('replaceContents', () => {
  it('replaces everything and leaves nothing beside it', async () => {
    await replaceContents(at('staging'), at('dist'), '1')
    expect(readdirSync(at('dist'))).toEqual(['index.html'])
    expect(readFileSync(at('dist', 'index.html'), 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['dist'])
  })

  it('takes the rubbish of killed runs along', async () => {
    mkdirSync(at('dist', '.new-0'))
    await replaceContents(at('staging'), at('dist'), '1')
    expect(readdirSync(at('dist'))).toEqual(['index.html'])
  })

  it('keeps the old content where the new one is missing', async () => {
    await expect(replaceContents(at('none'), at('dist'), '1')).rejects.toThrow('ENOENT')
    expect(readdirSync(at('dist'))).toEqual(['calls', 'gone.html', 'index.html'])
  })

  it('brings the old content back where the new one cannot be moved in', async () => {
    rmSync(at('staging'), { recursive: true })
    writeFileSync(at('staging'), 'a file')
    await expect(replaceContents(at('staging'), at('dist'), '1')).rejects.toThrow('ENOTDIR')
    expect(readdirSync(at('dist'))).toEqual(['calls', 'gone.html', 'index.html'])
    expect(readFileSync(at('dist', 'index.html'), 'utf8')).toBe('old')
  })
})
