import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { takeBuildLock } from './build-lock.ts'

const cache = mkdtempSync(join(tmpdir(), 'duizhao-lock-'))
afterAll(() => {
  rmSync(cache, { recursive: true })
})

describe('the lock on a folder', () => {
  it('is held by one build at a time, and names it', () => {
    const first = takeBuildLock(cache, '/site')
    expect(first.problems).toEqual([])
    const second = takeBuildLock(cache, '/site')
    expect(second.value).toBeNull()
    expect(second.problems).toMatchObject([
      {
        rule: 'build-running',
        severity: 'error',
        file: '/site',
        actual: `process ${process.pid}`,
        message: `Another build is writing to /site: process ${process.pid}.`,
      },
    ])
    expect(second.problems[0]?.hint).toMatch(
      /^Wait until it has ended, or end it\. Where there is no such build any more, delete .+\.$/,
    )
    const other = takeBuildLock(cache, '/other')
    expect(other.problems).toEqual([])
    other.value?.release()
    first.value?.release()
    const third = takeBuildLock(cache, '/site')
    expect(third.problems).toEqual([])
    third.value?.release()
    expect(readdirSync(join(cache, 'locks'))).toEqual([])
  })

  it('of a process that was killed is taken over', async () => {
    const child = spawn(process.execPath, ['-e', ''])
    await once(child, 'exit')
    const lock = takeBuildLock(cache, '/site')
    const [name = ''] = readdirSync(join(cache, 'locks'))
    lock.value?.release()
    writeFileSync(join(cache, 'locks', name), String(child.pid))
    const { value, problems } = takeBuildLock(cache, '/site')
    expect(problems).toEqual([])
    value?.release()
  })
})
