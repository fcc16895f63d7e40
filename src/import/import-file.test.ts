import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { plainSettings } from '../check/check-settings.ts'
import { glossaryOf } from '../check/evidence/glossary.ts'
import { importOptions } from './options.ts'
import { patternsOf } from '../parse/explain/described-layout.ts'
import { readThrough } from '../parse/parse.ts'
import { readPattern } from '../read/content/layout-pattern.ts'
import { readLayouts } from '../read/content/read-layouts.ts'
import { settings } from '../read/site/settings.ts'
import { shownPath } from '../read/site/shown-path.ts'
import { CANCELLED } from './ask/ask-facts.ts'
import { importFile } from './import-file.ts'
import { inputsOf } from './import-input.ts'
import type { Conversation, ImportContext } from './settle/settle-call.ts'

vi.mock('../parse/parse.ts', { spy: true })

const TEXT = 'Operator\n操作员\nGood day, everyone.\n大家好。\nAnn Lee - CFO\nThank you, operator.\n谢谢。\n'

/** What is asked about its layout. */
const LAYOUT = 'layout {speaker} {speaker_zh} {source} {translation}'

/** Someone who answers, and remembers what was asked. */
function person(answers: Partial<Conversation>): Conversation & { asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    show: (file, { counts }) => {
      asked.push(`show ${file.split('/').at(-1)} ${counts.pairs}`)
    },
    facts: (missing, ...rest) => {
      asked.push(`facts ${missing.join(' ')}`)
      return answers.facts?.(missing, ...rest) ?? Promise.resolve({ ticker: 'XMPL', year: 2024, quarter: 3 })
    },
    layout: (lines, taken) => {
      asked.push(`layout ${lines.map(({ pattern }) => pattern).join(' ')}`)
      return answers.layout?.(lines, taken) ?? Promise.resolve({ name: null, lines: null })
    },
    tell: (message) => {
      asked.push(message)
    },
    id: (proposed, faultIn) => {
      asked.push(`id ${proposed}`)
      return answers.id?.(proposed, faultIn) ?? Promise.resolve(proposed ?? CANCELLED)
    },
    whether: (message) => {
      asked.push('whether')
      return answers.whether?.(message) ?? Promise.resolve(true)
    },
  }
}

async function run(conversation: Conversation | null, ...args: string[]) {
  return runOf(TEXT, conversation, ...args)
}

async function runOf(text: string, conversation: Conversation | null, ...args: string[]) {
  const root = await mkdtemp(join(tmpdir(), 'import-'))
  const path = join(root, 'paste.txt')
  await writeFile(path, text)
  const options = importOptions([path, ...args])
  if (typeof options === 'string') throw new Error(options)
  const site = settings({ SEEDS_DIR: join(root, 'seeds'), CONTENT_DIR: join(root, 'content') }).value
  const standards = { glossary: glossaryOf([]), settings: plainSettings, people: [], notes: [] }
  const context: ImportContext = {
    options,
    site,
    standards,
    conversation,
    layouts: [],
    taken: new Map([['taken', 'a.txt']]),
  }
  const [input] = await inputsOf([path])
  if (!input) throw new Error('one path is one input')
  const { result } = await importFile(input, context)
  return { result, root, context }
}

describe('importFile', () => {
  it('shows the call, asks for what is missing, the id, and whether to write; the file is read once for it', async () => {
    const ann = person({})
    vi.mocked(readThrough).mockClear()
    const { result, root, context } = await run(ann)
    expect(readThrough).toHaveBeenCalledTimes(1)
    expect(ann.asked).toEqual([
      'show paste.txt 2',
      LAYOUT,
      'facts company ticker exchange period date origin',
      'id xmpl-2024-q3',
      'whether',
    ])
    expect(result).toMatchObject({
      id: 'xmpl-2024-q3',
      status: 'written',
      refusal: null,
      understood: { period: { year: 2024, quarter: 3 } },
    })
    expect(await readFile(join(root, 'seeds/xmpl-2024-q3.txt'), 'utf8')).toBe(TEXT)
    expect(await readFile(join(root, 'content/calls/xmpl-2024-q3.yaml'), 'utf8')).toContain('ticker: XMPL')
    expect(context.taken.get('xmpl-2024-q3')).toBe(result.file)
  })

  it('asks only for what options leave open', async () => {
    const ann = person({ facts: () => Promise.resolve({}) })
    const { result } = await run(
      ann,
      '--id',
      'mine',
      '--company',
      'Example',
      '--date',
      '2024-11-05',
      '--origin',
      'human',
    )
    expect(ann.asked).toEqual(['show paste.txt 2', LAYOUT, 'facts ticker exchange period', 'whether'])
    expect(result).toMatchObject({
      id: 'mine',
      status: 'written',
      understood: { company: { name: 'Example' }, date: '2024-11-05' },
    })
  })

  it.each<[string, Partial<Conversation>]>([
    ['facts', { facts: () => Promise.resolve(CANCELLED) }],
    ['the id', { id: () => Promise.resolve(CANCELLED) }],
    ['the last question', { whether: () => Promise.resolve(false) }],
  ])('writes nothing where one gives up at %s', async (_, answers) => {
    const { result, root, context } = await run(person(answers))
    expect(result).toMatchObject({ status: 'refused', files: [], refusal: { rule: 'import-cancelled' } })
    expect(await readdir(root)).toEqual(['paste.txt'])
    expect(context.taken.size).toBe(1)
  })

  it('tells why an id will not do', async () => {
    const faults: (string | null)[] = []
    await run(
      person({
        id: (_, faultIn) => {
          faults.push(faultIn('../x'), faultIn(''), faultIn('Taken'), faultIn('free'))
          return Promise.resolve('free')
        },
      }),
    )
    expect(faults).toEqual([
      expect.stringContaining('Letters'),
      expect.stringContaining('Letters'),
      'It is taken by a.txt.',
      null,
    ])
  })

  describe('with a layout', () => {
    const TAGGED = [
      '[1] [EN] Operator: Good day, and welcome to the results call of Example Corp.',
      '[中] 操作员：大家好，欢迎参加 Example Corp. 的业绩电话会。',
      '[2] [EN] Revenue was $12.5 billion in the second quarter.',
      '[中] 第二季度收入为 125 亿美元。',
      '[3] [EN] Our operating margin was 11% in the quarter.',
      '[中] 本季度营业利润率为 11%。',
      '[4] [EN] We expect $13 billion for the next quarter.',
      '[中] 下季度我们预计为 130 亿美元。',
      '',
    ].join('\n')
    const KEPT = [
      '# How the lines of xmpl-2024-q3.txt are set, and of others like it. The publishers’ guide describes the fields.',
      'lines:',
    ]

    it('keeps it under the name that is given, and reads by it from then on', async () => {
      const ann = person({ layout: (lines) => Promise.resolve({ name: 'our-desk', lines: patternsOf(lines) }) })
      const { result, root, context } = await runOf(TAGGED, ann)
      expect(result).toMatchObject({ status: 'written', understood: { layout: 'our-desk', counts: { pairs: 4 } } })
      expect(result.files.map((file) => file.slice(root.length + 1))).toContain('content/layouts/our-desk.yaml')
      const text = await readFile(join(root, 'content/layouts/our-desk.yaml'), 'utf8')
      expect(text.split('\n').slice(0, 2)).toEqual(KEPT)
      expect(await readFile(join(root, 'content/calls/xmpl-2024-q3.yaml'), 'utf8')).toContain('layout: our-desk')
      expect((await readLayouts(join(root, 'content'))).value).toEqual(
        context.layouts.map((layout) => ({ ...layout, file: shownPath(layout.file) })),
      )
      expect(ann.asked.filter((one) => one.startsWith('show'))).toHaveLength(2)
    })

    it('asks again where what was changed does not fit', async () => {
      const wrong = readPattern('Nobody says {source}')
      let first = true
      const ann = person({
        layout: () => {
          const lines = first && typeof wrong !== 'string' ? [wrong] : null
          first = false
          return Promise.resolve({ name: lines ? 'wrong' : null, lines })
        },
      })
      const { result } = await runOf(TAGGED, ann)
      expect(ann.asked).toContain('These patterns do not match 95 % of the lines.')
      expect(result).toMatchObject({ status: 'written', understood: { layout: 'induced' } })
    })

    it('keeps none by which the file would be read otherwise than it was shown', async () => {
      // By its patterns the menu of the page is a speaker.
      const withMenu = [
        ...['Stories', 'Archive', 'Recipes', '', 'A conversation in the bakery', ''],
        ...['Grace Hall', '格蕾丝·霍尔', '[EN] [00:03] Good morning.', '[中] [00:03] 早上好。'],
        ...['Ann Lee', '安·李', '[EN] [00:05] Good morning to you.', '[中] [00:05] 你也早上好。'],
        ...['Grace Hall', '格蕾丝·霍尔', '[EN] [00:08] What is new?', '[中] [00:08] 有什么新鲜事？'],
        ...['Ann Lee', '安·李', '[EN] [00:10] We bake 400 loaves a day.', '[中] [00:10] 我们每天烤400个面包。', ''],
      ].join('\n')
      let first = true
      const ann = person({
        layout: (lines) => {
          const answer = first ? { name: 'our-desk', lines: patternsOf(lines) } : { name: null, lines: null }
          first = false
          return Promise.resolve(answer)
        },
      })
      const { result } = await runOf(withMenu, ann)
      expect(ann.asked.join('\n')).toContain('by them the file would be read otherwise')
      expect(result).toMatchObject({ status: 'written', understood: { layout: 'induced' } })
    })

    it('keeps it as the option says where nobody is asked', async () => {
      const { result, root } = await runOf(TAGGED, null, '--layout', 'our-desk', '--id', 'xmpl-2024-q3')
      expect(result.understood?.layout).toBe('our-desk')
      expect(await readFile(join(root, 'content/layouts/our-desk.yaml'), 'utf8')).toContain('"[{n}] [EN] {source}"')
    })
  })
})
