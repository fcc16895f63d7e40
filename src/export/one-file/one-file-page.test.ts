import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { CallTurn } from '../../model/call-facts.ts'
import { oneFilePage, type OneFileFacts } from './one-file-page.ts'

const FACTS: OneFileFacts = {
  id: 'x-2025-q1',
  title: 'A & B, first quarter',
  company: { name: 'A & B, Inc.', ticker: 'AB', exchange: null },
  period: { year: 2025, quarter: 1 },
  date: '2025-05-01',
  translation: { lang: 'zh-Hant', origin: 'machine', notice: { 'zh-Hans': '机器翻译', 'zh-Hant': '機器翻譯' } },
  sourceLang: 'en',
  participants: [
    {
      id: 'ann',
      name: 'Ann Lee',
      zh: null,
      role: null,
      roleZh: null,
      firm: 'Bank',
      side: 'analyst',
      words: 1,
      turns: 1,
      firstTurn: 1,
    },
  ],
  counts: { paragraphs: 1, translated: 1, notes: 1, words: 1 },
}
const TURNS: CallTurn[] = [
  { n: 1, speaker: 'ann', side: 'analyst', section: 'qa', exchange: 1, words: 1, paragraph: 1 },
]
const BODY = '<section id="qa"><h2>Questions and answers</h2><p lang="en">Said.</p></section>'
const PARTS = { css: 'p{color:red}', script: 'let a=1', site: null }
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function page(site: string | null = null, facts: Partial<OneFileFacts> = {}): string {
  return oneFilePage({ facts: { ...FACTS, ...facts }, turns: TURNS, body: BODY, forms: '現\n现' }, { ...PARTS, site })
}

describe('a call as one file', () => {
  it('allows its own style and script by their digests, and nothing else', () => {
    const policy = /content-security-policy" content="([^"]*)"/.exec(page())?.[1]
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(PARTS.css)}; script-src ${hash(PARTS.script)}; base-uri 'none'; form-action 'none'`,
    )
    expect(page()).toContain(`<style>${PARTS.css}</style>`)
    expect(page()).toContain(`<script>${PARTS.script}</script>`)
    expect(page()).not.toMatch(/ (?:src|style|onclick)=|<link|@import|<base/)
  })

  it('leads to the hosted site where its address is known', () => {
    const text = page('https://example.org/base/')
    expect(text).toContain('<link rel="canonical" href="https://example.org/base/calls/x-2025-q1/">')
  })

  it('has no link that leads nowhere where it is not', () => {
    for (const [, href = ''] of page().matchAll(/<a [^>]*href="([^"]*)"/g)) expect(href).toMatch(/^(?:#|https:)/)
    expect(page()).toContain(BODY)
  })

  it('speaks English and the Chinese of the call', () => {
    const text = page()
    expect(text).toContain('<q lang="zh-Hant">機器翻譯</q>')
    expect(page(null, { translation: null })).not.toContain('data-view-button')
  })

  it('writes names as text', () => {
    expect(page()).toContain('A &amp; B')
    expect(page(null, { period: null })).toContain('<h1>A &amp; B, first quarter</h1>')
  })
})
