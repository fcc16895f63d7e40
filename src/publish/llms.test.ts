import { expect, it } from 'vitest'
import { llms } from './llms.ts'
import { aSite } from './published-site.fixture.ts'

it('names the Markdown of every call, the newest first', () => {
  const text = llms(aSite({ downloads: ['md'], name: { en: 'Our [calls]' } }))['llms.txt'] ?? ''
  expect(text.split('\n').slice(0, 3)).toEqual(['# Our \\[calls\\]', '', expect.stringMatching(/^> /)])
  expect(text.match(/^- \[.*calls\/.*$/gm)).toEqual([
    '- [A & B, Q1 2025 earnings call](https://example.org/calls-2025/calls/ab-2025-q1/ab-2025-q1.md): 2025-05-01, Machine translation',
    '- [A & B, Q4 2024 earnings call](https://example.org/calls-2025/calls/ab-2024-q4/ab-2024-q4.md): 2025-02-01, Machine translation',
  ])
})

it('is not there where nobody offers Markdown', () => {
  expect(llms(aSite({ downloads: ['html'] }))).toEqual({})
})
