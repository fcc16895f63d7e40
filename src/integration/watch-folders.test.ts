import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { watchFolders } from './watch-folders.ts'

vi.mock('node:fs/promises', { spy: true })

const temp = await mkdtemp(join(tmpdir(), 'duizhao-changes-'))
afterAll(() => rm(temp, { recursive: true }))

it('tells of every change, also of a folder that goes and comes back, and of one while another is worked on', async () => {
  const folder = await mkdtemp(join(temp, 'seeds-'))
  const seen: string[] = []
  let busy = Promise.resolve()
  const aside = join(folder, '.cache')
  await mkdir(aside)
  const stop = watchFolders(
    [folder],
    aside,
    () => {
      seen.push('change')
      return busy
    },
    (error) => {
      throw error
    },
  )
  const until = (count: number) =>
    vi.waitFor(
      () => {
        expect(seen).toHaveLength(count)
      },
      { timeout: 10_000 },
    )
  // The empty folder was looked at.
  await vi.waitFor(() => {
    expect(readdir).toHaveResolved()
  })
  await writeFile(join(aside, 'kept'), 'a')
  await vi.waitFor(
    () => {
      expect(readdir).toHaveResolvedTimes(3)
    },
    { timeout: 10_000 },
  )
  expect(seen).toEqual([])
  await writeFile(join(folder, 'a.txt'), 'a')
  await until(1)
  await rename(folder, `${folder}-away`)
  await until(2)
  let go = (): void => undefined
  busy = new Promise((done) => {
    go = done
  })
  await rename(`${folder}-away`, folder)
  await until(3)
  // The work on the third change is not done yet.
  await writeFile(join(folder, 'b.txt'), 'b')
  go()
  await until(4)
  await rm(join(folder, 'b.txt'))
  await until(5)
  stop()
}, 40_000)
