import { expect, it } from 'vitest'
import { Progress } from './progress.ts'

/** A place to write to, and a clock that stands until it is moved. */
function shown(isTTY: boolean) {
  const written: string[] = []
  const clock = { now: 0 }
  const progress = new Progress({ isTTY, columns: 60, write: (text) => written.push(text) }, () => clock.now)
  return { written, clock, progress }
}

it('moves one line on a terminal, with the time that is left, and takes it away', () => {
  const { written, clock, progress } = shown(true)
  progress.expect('calls', 1000)
  progress.expect('index', 1000)
  clock.now = 100_000
  progress.done('calls', 200)
  progress.done('calls')
  clock.now += 1000
  progress.expect('pages', 8000)
  progress.done('pages', 7999)
  progress.end()
  progress.end()
  expect(written).toEqual([
    '\r\u001B[Kcalls 200 of 1,000 · index 0 of 1,000 · about 15 min left'.slice(0, 63),
    '\r\u001B[Kcalls 201 of 1,000 · index 0 of 1,000 · pages 0 of 8,000 · about 15 min left'.slice(0, 63),
    '\r\u001B[K',
  ])
})

it('writes a plain line now and then elsewhere, and none of a short build', () => {
  const { written, clock, progress } = shown(false)
  progress.expect('calls', 4)
  for (let call = 0; call < 3; call++) {
    clock.now += 20_000
    progress.done('calls')
  }
  progress.end()
  expect(written).toEqual(['calls 2 of 4 · about 72 s left\n'])
})
