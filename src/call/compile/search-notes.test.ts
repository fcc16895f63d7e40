import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { NoteFile } from '../../model/note.ts'
import { noteTree } from '../../render/note-tree.ts'
import { keptDisplays } from '../../script/chinese-display.ts'
import { searchNotes } from './search-notes.ts'
import { noContent, understand } from '../understand.ts'

const file = { id: 'amzn-2025-q1', file: 'seeds/amzn-2025-q1.txt' }

it('gives search a note in Chinese in both scripts, and one in English as it is', () => {
  const transcript = understand({ file, bytes: [readFileSync(file.file)] }, noContent).value?.transcript
  if (!transcript) throw new Error('the seed is sound')
  const written = (name: string, lang: string, body: string) => {
    const note: NoteFile = {
      id: `${file.id}/${name}`,
      call: file.id,
      file: `${name}.mdx`,
      at: transcript.turns[0]?.paragraphs[0]?.id ?? '',
      quote: '',
      author: 'A',
      date: '2025-01-01',
      tags: [],
      lang,
      body,
      bodyLine: 1,
    }
    return { note, tree: noteTree(note).value }
  }
  const found = searchNotes(
    transcript,
    [written('a', 'zh-Hans', '营业利润与**软件**'), written('b', 'en', 'About 软件')],
    keptDisplays(),
  )
  expect(found.filter(({ author }) => author === 'A')).toMatchObject([
    { lang: 'zh-Hans', text: '营业利润与软件', converted: { lang: 'zh-Hant', text: '營業利潤與軟體' } },
    { lang: 'en', text: 'About 软件' },
  ])
  expect(found.find(({ lang }) => lang === 'en')).not.toHaveProperty('converted')
})
