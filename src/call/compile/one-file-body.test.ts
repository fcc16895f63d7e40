import { address, onceAddress } from '../../model/paths/address.ts'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainSettings } from '../../check/check-settings.ts'
import { glossaryOf } from '../../check/evidence/glossary.ts'
import type { NoteFile } from '../../model/note.ts'
import { highlighter } from '../../render/highlight-code.ts'
import { compileCall, type CompiledCall } from './compile-call.ts'
import { knownWords } from '../known-words.ts'
import { hrefOfOneFile } from './one-file-body.ts'
import { noContent, understand } from '../understand.ts'

const file = { id: 'amzn-2025-q2', file: 'seeds/amzn-2025-q2.txt' }
let call: Record<'hosted' | 'nowhere', CompiledCall>

beforeAll(async () => {
  const seed = { file, bytes: [readFileSync(file.file)] }
  const paragraph = understand(seed, noContent).value?.transcript.turns[0]?.paragraphs[0]
  const note: NoteFile = {
    id: 'amzn-2025-q2/x',
    call: file.id,
    file: 'x.mdx',
    at: paragraph?.id ?? '',
    quote: paragraph?.source?.text.slice(0, 9) ?? '',
    author: 'A',
    date: '2025-01-01',
    tags: [],
    lang: 'en',
    bodyLine: 9,
    body: `[other](/calls/other/), [here](#${paragraph?.id}), [near](../other/), [far](https://example.com/) <Quote at="${paragraph?.id}">${paragraph?.source?.text.slice(0, 9)}</Quote>`,
  }
  const { value } = understand(seed, {
    ...noContent,
    notes: [note],
    standards: { glossary: glossaryOf([]), settings: plainSettings, people: [] },
  })
  if (!value) throw new Error('the seed is sound')
  const compiled = async (siteUrl: string | null): Promise<CompiledCall> => {
    const site = {
      address: (path: string, locale: Parameters<typeof address>[2]) => address('/base/', path, locale),
      once: (path: string, locale: Parameters<typeof address>[2] = 'en') => onceAddress('/base/', path, locale),
      languages: ['en', 'zh-Hans'],
      withOneFile: true,
      siteUrl,
      highlighter: await highlighter(),
      known: knownWords([], []),
    } as const
    const made = (await compileCall(value, 'digest', site)).value
    if (!made) throw new Error('the call can be compiled')
    return made
  }
  call = { hosted: await compiled('https://example.org'), nowhere: await compiled(null) }
}, 60_000)

const links = (body: string): string[] => [...body.matchAll(/<a\b[^>]* href="([^"]*)"/g)].map(([, href = '']) => href)

describe('the body of a file to take along', () => {
  it('names the halves of the call in both languages', () => {
    expect(call.hosted.oneFile ?? '').toMatch(
      /<h2>Questions and answers <span class="also" lang="zh-Hant">[^<]+<\/span><\/h2>/,
    )
    expect(call.hosted.bodies.en).toContain('<h2>Questions and answers</h2>')
  })

  it('leads to the hosted site, and to no raw transcript', () => {
    expect(call.hosted.bodies.en).toContain('href="source/')
    expect(call.hosted.oneFile ?? '').not.toContain('href="source/')
    const outside = new Set(
      links(call.hosted.oneFile ?? '')
        .filter((href) => !href.startsWith('#'))
        .map((href) => href.replace(/#.*/, '')),
    )
    expect(outside).toEqual(
      new Set([
        'https://example.org/base/calls/amzn-2025-q2/checks/?in=en',
        'https://example.org/base/calls/other/',
        'https://example.org/base/calls/amzn-2025-q2/',
        'https://example.com/',
      ]),
    )
  })

  it('leads nowhere where no site is known', () => {
    expect(links(call.nowhere.oneFile ?? '').filter((href) => !href.startsWith('#'))).toEqual(['https://example.com/'])
    expect(call.nowhere.oneFile ?? '').toContain('<a>')
  })

  it('gives search the words of a note', () => {
    const note = call.hosted.searchTexts.flatMap(({ passages }) => passages).find(({ author }) => author === 'A')
    expect(note).toMatchObject({ anchor: 'note-amzn-2025-q2-x', texts: [{ lang: 'en' }] })
    expect(note?.texts[0]?.text).toMatch(/^other, here, near, far \S+/)
  })
})

it.each([
  ['#p1', '#p1'],
  ['https://a.org/', 'https://a.org/'],
  ['mailto:a@b.c', 'mailto:a@b.c'],
  ['checks/#c1', 'https://e.org/calls/x/checks/#c1'],
])('a link to %s', (href, expected) => {
  expect(hrefOfOneFile('https://e.org/calls/x/', href)).toBe(expected)
  expect(hrefOfOneFile(null, href)).toBe(/^(?:#|[a-z]+:)/.test(href) ? href : null)
})
