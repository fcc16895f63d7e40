import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseNote, readNotes } from './read-notes.ts'

const HEAD = `---
at: p1234567
quote: free cash flow
author: Example Desk
date: 2025-05-02
tags: [cash]
lang: en
---
`

describe('parseNote', () => {
  it('reads head and body', () => {
    expect(parseNote(`${HEAD}\nA **note**.\n`, 'x.mdx')).toEqual({
      value: {
        at: 'p1234567',
        quote: 'free cash flow',
        author: 'Example Desk',
        date: '2025-05-02',
        tags: ['cash'],
        lang: 'en',
        body: '\nA **note**.',
        bodyLine: 9,
      },
      problems: [],
    })
  })

  it('reports every defect of the head with its line', () => {
    const text = HEAD.replace('at: p1234567', 'anchor: p1').replace('2025-05-02', 'yesterday').replace('en', 'English!')
    const { value, problems } = parseNote(`${text}Text`, 'x.mdx')
    expect(value).toBeNull()
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '2 at: Invalid input: expected string, received undefined.',
      '2 The key anchor is unknown.',
      '5 date: a date such as 2025-05-01 is expected.',
      '7 lang: en, zh-Hans or zh-Hant is expected.',
    ])
  })

  it.each(['fr', 'zh', 'zh-CN', 'EN'])('refuses the language %s', (lang) => {
    const { value, problems } = parseNote(`${HEAD.replace('lang: en', `lang: ${lang}`)}Text`, 'x.mdx')
    expect(value).toBeNull()
    expect(problems).toMatchObject([
      { rule: 'note-invalid', line: 7, message: 'lang: en, zh-Hans or zh-Hant is expected.' },
    ])
  })

  it.each(['en', 'zh-Hans', 'zh-Hant'])('takes the language %s', (lang) => {
    expect(parseNote(`${HEAD.replace('lang: en', `lang: ${lang}`)}Text`, 'x.mdx').value?.lang).toBe(lang)
  })

  it.each([
    ['', 1, 'The note has no front matter.'],
    ['Text\n', 1, 'The note has no front matter.'],
    ['---\nat: p1\nText\n', 1, 'The note has no front matter.'],
    [`${HEAD}\n  \n`, 8, 'The note has no text.'],
  ])('reports a note without head or body: %j', (text, line, message) => {
    expect(parseNote(text, 'x.mdx')).toMatchObject({ value: null, problems: [{ rule: 'note-invalid', line, message }] })
  })
})

describe('readNotes', () => {
  it('reads the notes of each call and reports what is none', async () => {
    const content = await mkdtemp(join(tmpdir(), 'content-'))
    await mkdir(join(content, 'notes', 'b-2025-q1'), { recursive: true })
    await mkdir(join(content, 'notes', 'a-2025-q1'))
    await writeFile(join(content, 'notes', 'stray.mdx'), HEAD)
    await writeFile(join(content, 'notes', 'b-2025-q1', 'two.mdx'), `${HEAD}Two`)
    await writeFile(join(content, 'notes', 'b-2025-q1', 'one.mdx'), `${HEAD}One`)
    await writeFile(join(content, 'notes', 'b-2025-q1', 'draft.md'), `${HEAD}Draft`)
    await writeFile(join(content, 'notes', 'a-2025-q1', 'a.mdx'), `${HEAD}A`)
    const { value, problems } = await readNotes(content)
    expect(value.map(({ id, call, body }) => [id, call, body])).toEqual([
      ['a-2025-q1/a', 'a-2025-q1', 'A'],
      ['b-2025-q1/one', 'b-2025-q1', 'One'],
      ['b-2025-q1/two', 'b-2025-q1', 'Two'],
    ])
    expect(problems.map(({ rule, severity, actual }) => [rule, severity, actual])).toEqual([
      ['note-invalid', 'error', 'draft.md'],
      ['note-invalid', 'error', 'stray.mdx'],
    ])
  })

  it('reads none where there is no folder', async () => {
    expect(await readNotes('no-content')).toEqual({ value: [], problems: [] })
  })
})
