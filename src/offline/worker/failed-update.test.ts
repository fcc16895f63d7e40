import { expect, it } from 'vitest'
import { isInVain, nameOfFailed, failedUpdateIn, type FailedUpdate } from './failed-update.ts'

const HOUR = 3_600_000
const FULL: FailedUpdate = { version: 'v2', reason: 'full', files: 20, at: 0 }

it.each([
  ['nothing has failed yet', null, { version: 'v2', files: 20, at: HOUR }, false],
  ['there was no space and nothing was removed', FULL, { version: 'v2', files: 20, at: HOUR }, true],
  ['there was no space and more is kept now', FULL, { version: 'v2', files: 25, at: HOUR }, true],
  ['something was removed since', FULL, { version: 'v2', files: 12, at: HOUR }, false],
  ['a day has passed', FULL, { version: 'v2', files: 20, at: 24 * HOUR }, false],
  ['it is another version', FULL, { version: 'v3', files: 20, at: HOUR }, false],
  ['only the network had failed', { ...FULL, reason: 'unreachable' }, { version: 'v2', files: 20, at: HOUR }, false],
] as const)('where %s', (_, before, now, expected) => {
  expect(isInVain(before, now)).toBe(expected)
})

it('is written in a name and read from it, each site by itself', () => {
  const names = [
    nameOfFailed('/a/', FULL),
    nameOfFailed('/', { ...FULL, version: 'v9', reason: 'slow' }),
    'duizhao /a/ kept v1',
  ]
  expect(failedUpdateIn(names, '/a/')).toEqual(FULL)
  expect(failedUpdateIn(names, '/')?.version).toBe('v9')
  expect(failedUpdateIn(names, '/b/')).toBeNull()
  expect(failedUpdateIn(['duizhao /a/ state'], '/a/')).toBeNull()
})
