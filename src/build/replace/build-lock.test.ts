import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { takeBuildLock } from './build-lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'duizhao-lock-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the lock on a folder', () => {
  it('is held by one build at a time, and names it', () => {
    const site = join(folder, 'site')
    const first = takeBuildLock(site)
    expect(first.problems).toEqual([])
    const second = takeBuildLock(site)
    expect(second.value).toBeNull()
    expect(second.problems).toMatchObject([
      {
        rule: 'build-running',
        severity: 'error',
        file: site,
        actual: `process ${process.pid}`,
        message: `Another build is writing to ${site}: process ${process.pid}.`,
      },
    ])
    const [, path = ''] =
      /^Wait until it has ended, or end it\. Where there is no such build any more, delete (.+)\.$/.exec(
        second.problems[0]?.hint ?? '',
      ) ?? []
    expect(existsSync(path)).toBe(true)
    const other = takeBuildLock(join(folder, 'other'))
    expect(other.problems).toEqual([])
    other.value?.release()
    first.value?.release()
    expect(existsSync(path)).toBe(false)
    const third = takeBuildLock(site)
    expect(third.problems).toEqual([])
    third.value?.release()
  })

  it('is one lock, whatever link names the folder, and before there is one', () => {
    mkdirSync(join(folder, 'disk'))
    symlinkSync(join(folder, 'disk'), join(folder, 'link'))
    const lock = takeBuildLock(join(folder, 'link/site'))
    expect(takeBuildLock(join(folder, 'disk/site')).problems).toMatchObject([{ rule: 'build-running' }])
    mkdirSync(join(folder, 'disk/site'))
    expect(takeBuildLock(join(folder, 'disk/site')).problems).toMatchObject([{ rule: 'build-running' }])
    lock.value?.release()
  })

  it('of a process that was killed is taken over', async () => {
    const site = join(folder, 'killed')
    const take = `const { takeBuildLock } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'build-lock.ts')).href)})
      takeBuildLock(${JSON.stringify(site)})
      console.log('taken')
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', take], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    expect(takeBuildLock(site).problems).toMatchObject([{ rule: 'build-running', actual: `process ${child.pid}` }])
    child.kill('SIGKILL')
    await once(child, 'exit')
    const { value, problems } = takeBuildLock(site)
    expect(problems).toEqual([])
    value?.release()
  })
})
