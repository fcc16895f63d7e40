import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { Gate } from './gate.ts'

it('works on a change once all is answered, and lets nobody in meanwhile', async () => {
  const gate = new Gate()
  const seen: string[] = []
  const first = new PassThrough()
  await gate.enter(first)
  const change = gate.closedFor(async () => {
    seen.push('change')
    await Promise.resolve()
    seen.push('changed')
  })
  const second = gate.enter(new PassThrough()).then(() => seen.push('second'))
  await Promise.resolve()
  expect(seen).toEqual([])
  first.destroy()
  await Promise.all([change, second])
  expect(seen).toEqual(['change', 'changed', 'second'])
})

it('does not wait for what was broken off before it came in', async () => {
  const gate = new Gate()
  const gone = new PassThrough()
  gone.destroy()
  await gate.enter(gone)
  await gate.closedFor(() => Promise.resolve())
})

it('opens again after a change that failed', async () => {
  const gate = new Gate()
  await expect(gate.closedFor(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await gate.enter(new PassThrough())
})
