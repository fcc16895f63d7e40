import { expect, it } from 'vitest'
import type { NoteFile } from '../../model/note.ts'
import { noteTree } from '../../render/note-tree.ts'
import { highlighter } from '../../render/highlight-code.ts'
import { keptDisplays } from '../../script/chinese-display.ts'
import { notesByLocale } from './shown-notes.ts'

it('shows a note in Chinese in the script of the page, and says so; code and what is in English stay', async () => {
  const note: NoteFile = {
    id: 'x/a',
    call: 'x',
    file: 'a.mdx',
    at: 'p1',
    quote: '',
    author: 'A',
    date: '2025-01-01',
    tags: [],
    lang: 'zh-Hans',
    body: '营业利润与**软件**，见 `软件` 与 <Quote lang="en">software</Quote>',
    bodyLine: 1,
  }
  const tree = noteTree(note).value
  const shown = notesByLocale([{ note, tree }], 'x', (path) => path, await highlighter(), keptDisplays())
  expect(shown['zh-Hans'].get('x/a')).toMatchObject({ lang: 'zh-Hans', convertedFrom: null })
  const converted = shown['zh-Hant'].get('x/a')
  expect(converted).toMatchObject({ lang: 'zh-Hant', convertedFrom: 'zh-Hans' })
  expect(converted?.body.markup).toMatch(/與<strong>軟體<\/strong>，見 <code>软件<\/code>/)
})
