import { expect, it } from 'vitest'
import { bytesDigest, readSeedBytes, seedFile } from '../read/read-seeds.ts'
import { settings } from '../read/settings.ts'
import { understandFiles, type CallFiles } from './understand-files.ts'

const file = seedFile('seeds/amzn-2025-q2.txt')
const files = async (): Promise<CallFiles> => ({
  file, seedDigest: bytesDigest((await readSeedBytes(file)).value ?? []), callFile: null, notes: [], layouts: [], settings: settings().value,
})

it('reads the seed that was looked at before', async () => {
  expect((await understandFiles(await files())).value?.transcript.turns.length).toBeGreaterThan(20)
})

it('refuses a seed that has changed since then', async () => {
  const { value, problems } = await understandFiles({ ...await files(), seedDigest: 'another' })
  expect(value).toBeNull()
  expect(problems).toMatchObject([{ rule: 'seed-changed', severity: 'error', file: 'seeds/amzn-2025-q2.txt' }])
})

it('says what is wrong with a seed that is gone', async () => {
  const { problems } = await understandFiles({ ...await files(), file: seedFile('seeds/none.txt') })
  expect(problems).toMatchObject([{ rule: 'seed-unreadable', file: 'seeds/none.txt' }])
})
