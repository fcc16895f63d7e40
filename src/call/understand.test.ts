import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { plainSettings } from '../check/check-settings.ts'
import { glossaryOf } from '../check/evidence/glossary.ts'
import { parseCallFile } from '../read/content/read-call-file.ts'
import { readThrough } from '../parse/parse.ts'
import { noContent, underId, understand } from './understand.ts'

vi.mock('../parse/parse.ts', { spy: true })

const file = { id: 'amzn-2025-q1', file: 'seeds/amzn-2025-q1.txt' }
const bytes = [readFileSync(file.file)]
const standards = { glossary: glossaryOf([]), settings: plainSettings, people: [] }

describe('understand', () => {
  it('decodes, parses, checks and aligns a call', () => {
    const { value, problems, contentProblems } = understand({ file, bytes }, { ...noContent, standards })
    expect([problems.filter(({ severity }) => severity === 'error'), contentProblems]).toEqual([[], []])
    expect(value?.seed).toMatchObject({ id: file.id, encoding: 'utf-8' })
    expect(value?.transcript.turns.length).toBeGreaterThan(20)
    expect(value?.findings.length).toBeGreaterThan(0)
    expect(value?.figureRows.length).toBeGreaterThan(50)
    const paragraphs = new Map(value?.transcript.turns.flatMap((turn) => turn.paragraphs).map((one) => [one.id, one]))
    expect(Object.keys(value?.sentences ?? {}).length).toBeGreaterThan(40)
    for (const [id, pairs] of Object.entries(value?.sentences ?? {})) {
      expect(pairs.length).toBeGreaterThan(1)
      expect(pairs.at(-1)?.source.end).toBeLessThanOrEqual(paragraphs.get(id)?.source?.text.length ?? 0)
    }
  })

  it('only reads where nothing is to be checked', () => {
    expect(understand({ file, bytes }, noContent).value).toMatchObject({
      findings: [],
      figureRows: [],
      sentences: {},
      notes: [],
    })
  })

  it('corrects what an editor says, and tells of content apart from the seed', () => {
    const said = parseCallFile('title: Another title\nspeakers: { nobody: { role: CEO } }\n', 'x.yaml').value
    if (!said) throw new Error('the call file is sound')
    const { value, problems, contentProblems } = understand(
      { file, bytes },
      { ...noContent, callFile: { said, file: 'x.yaml' } },
    )
    expect(value?.transcript.title).toBe('Another title')
    expect(contentProblems).toMatchObject([{ rule: 'correction-stale', file: 'x.yaml', actual: 'nobody' }])
    expect(problems.filter(({ rule }) => rule === 'correction-stale')).toEqual([])
  })

  it('reads a call once, whatever is asked of it afterwards, and again by other layouts', () => {
    vi.mocked(readThrough).mockClear()
    const { read } = understand({ file, bytes }, noContent)
    if (!read) throw new Error('the seed is sound')
    expect(understand(read, { ...noContent, standards })).toMatchObject({
      value: understand({ file, bytes }, { ...noContent, standards }).value,
    })
    expect(readThrough).toHaveBeenCalledTimes(2)
    const named = underId('xmpl-2019-q3', read)
    expect(understand(named, noContent).value).toEqual(
      understand({ file: { ...file, id: 'xmpl-2019-q3' }, bytes }, noContent).value,
    )
    expect(readThrough).toHaveBeenCalledTimes(3)
    understand(named, { ...noContent, teaching: { layouts: [], asked: 'other' } })
    expect(readThrough).toHaveBeenCalledTimes(4)
  })

  it('finds an error in what holds no speech, and nothing in what cannot be decoded', () => {
    const blank = understand({ file, bytes: [Buffer.from(' \n\n')] }, noContent)
    expect(blank.problems).toMatchObject([
      { rule: 'seed-empty', severity: 'error', message: `There is nothing in ${file.file}.` },
    ])
    const broken = understand({ file, bytes: [Buffer.from([0x81, 0x00, 0xff, 0xfe, 0x90])] }, noContent)
    expect([broken.value, broken.problems[0]?.severity]).toEqual([null, 'error'])
  })
})
