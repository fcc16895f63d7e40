import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlCitation, markdownCitation, plainCitation, type Citation } from './citation.ts'

const citation: Citation = {
  quotes: [
    { lang: 'en', text: 'Revenue was $155.7 billion.' },
    { lang: 'zh-Hans', text: '收入为 1,557 亿美元。' },
  ],
  speakers: [{ name: 'Brian Olsavsky', about: 'Chief Financial Officer' }],
  call: 'Amazon.com, Q1 2025 earnings call',
  date: '1 May 2025',
  number: '38',
  link: 'https://example.org/calls/amzn-2025-q1/#p1234567',
  caveat: null,
}

describe('a citation in plain text', () => {
  it('has the quotes, the source and the link', () => {
    expect(plainCitation(citation, 'en')).toBe(
      '“Revenue was $155.7 billion.”\n' +
        '“收入为 1,557 亿美元。”\n' +
        '— Brian Olsavsky, Chief Financial Officer, Amazon.com, Q1 2025 earnings call, 1 May 2025, ¶38\n' +
        'https://example.org/calls/amzn-2025-q1/#p1234567',
    )
  })

  it('names all who speak in it', () => {
    const speakers = [
      ...citation.speakers,
      { name: 'Eric Sheridan', about: 'Goldman Sachs' },
      { name: 'Operator', about: null },
    ]
    expect(plainCitation({ ...citation, speakers, number: '38–40' }, 'en')).toContain(
      '— Brian Olsavsky, Chief Financial Officer; Eric Sheridan, Goldman Sachs; Operator, Amazon.com, Q1 2025 earnings call, 1 May 2025, ¶38–40\n',
    )
  })

  it('is punctuated as the page and the quote are', () => {
    const chinese = {
      ...citation,
      quotes: [{ lang: 'zh-Hant', text: '營收' }],
      speakers: [{ name: 'Brian Olsavsky', about: null }],
      date: null,
      caveat: '中文為機器翻譯。',
    }
    expect(plainCitation(chinese, 'zh-Hant')).toBe(
      '「營收」\n' +
        '——Brian Olsavsky，Amazon.com, Q1 2025 earnings call，¶38\n' +
        'https://example.org/calls/amzn-2025-q1/#p1234567\n' +
        '中文為機器翻譯。',
    )
  })
})

describe('a citation in Markdown', () => {
  it('is a quote with its source', () => {
    expect(markdownCitation({ ...citation, caveat: 'Converted.' }, 'en')).toBe(
      '> Revenue was \\$155.7 billion.\n>\n> 收入为 1,557 亿美元。\n\n' +
        '— [Brian Olsavsky, Chief Financial Officer, Amazon.com, Q1 2025 earnings call, 1 May 2025, ¶38](https://example.org/calls/amzn-2025-q1/#p1234567)\n\n' +
        '*Converted.*',
    )
  })

  it('keeps a quote of several lines a quote', () => {
    const quotes = [{ lang: 'en', text: 'one\ntwo' }]
    expect(markdownCitation({ ...citation, quotes }, 'en')).toMatch(/^> one\n> two\n\n—/)
  })

  it.each(['*bold*', '[a](b)', '<b>', '`code`', '# head', '$x$', 'a_b_'])('shows %s as it is', (text) => {
    const [first] = markdownCitation({ ...citation, quotes: [{ lang: 'en', text }] }, 'en').split('\n')
    expect(first?.replaceAll(/\\(.)/g, '$1')).toBe(`> ${text}`)
    expect(first).toContain('\\')
  })
})

describe('a citation in HTML', () => {
  it('is a blockquote with its languages and its source', () => {
    expect(htmlCitation({ ...citation, caveat: 'Converted.' }, 'en')).toBe(
      '<blockquote cite="https://example.org/calls/amzn-2025-q1/#p1234567">' +
        '<p lang="en">Revenue was $155.7 billion.</p><p lang="zh-Hans">收入为 1,557 亿美元。</p></blockquote>' +
        '<p>— <a href="https://example.org/calls/amzn-2025-q1/#p1234567">Brian Olsavsky, Chief Financial Officer, Amazon.com, Q1 2025 earnings call, 1 May 2025, ¶38</a></p>' +
        '<p><em>Converted.</em></p>',
    )
  })

  it('holds no markup of the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, speaker) => {
        const tags = htmlCitation(
          { ...citation, quotes: [{ lang: 'en', text }], speakers: [{ name: speaker, about: null }] },
          'en',
        ).match(/<[^>]*>/g)
        expect(tags).toHaveLength(8)
      }),
    )
  })
})
