import { expect, it } from 'vitest'
import { PeopleBook } from './people.ts'

it('has the Chinese names of firms that have one', () => {
  const book = new PeopleBook()
  const speakers = ['Barclays Capital', 'Wolfe Research'].map((firm, at) => ({
    id: String(at),
    names: [`Ann ${firm}`],
    zh: null,
    role: null,
    firm,
  }))
  book.add({ company: 'Amazon', date: null }, { speakers, paragraphs: [] })
  expect(book.finish().people.map(({ firmZh }) => firmZh)).toEqual([
    { 'zh-Hans': '巴克莱', 'zh-Hant': '巴克萊' },
    undefined,
  ])
})
