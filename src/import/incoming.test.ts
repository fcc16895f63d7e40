import { describe, expect, it } from 'vitest'
import { incoming } from './incoming.ts'

describe('incoming', () => {
  it.each([
    ['', 'There is nothing in x.txt.'],
    [' \n\n', 'There is nothing in x.txt.'],
    ['%PDF-1.7\n', 'x.txt is a PDF, not plain text.'],
    ['{\\rtf1 Operator}', 'x.txt is a document in RTF, not plain text.'],
  ])('refuses %j', (text, message) => {
    expect(incoming([Buffer.from(text)], { id: 'x', file: 'x.txt' })).toMatchObject({
      value: null,
      problems: [{ severity: 'error', message }],
    })
  })
})
