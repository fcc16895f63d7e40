import { EpubCheck } from '@likecoin/epubcheck-ts'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { wildText } from '../../text/wild-texts.fixture.ts'
import { anyTranscript, published } from '../any-call.fixture.ts'
import { languageChoices } from '../material/export-context.ts'
import { HOSTED, NOWHERE, realCall, realCalls } from '../real-call.fixture.ts'
import { epub } from './epub.ts'

/** What the validator says of a book: everything but what it only remarks. */
async function findings(book: Uint8Array) {
  const { messages } = await EpubCheck.validate(book)
  return messages.map(({ id, severity, message, location }) => ({ id, severity, message, path: location?.path }))
}

function filesOf(book: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(book)).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

describe('EPUB', () => {
  it.each(realCalls.flatMap((id) => languageChoices.map((languages) => [id, languages] as const)))(
    'of %s in %s is a book in which the validator finds nothing',
    async (id, languages) => {
      for (const context of [NOWHERE, HOSTED]) {
        expect(await findings(epub(realCall(id).call, { ...context, languages }))).toEqual([])
      }
    },
  )

  it('is one whatever stands in a call', async () => {
    await fc.assert(
      fc.asyncProperty(anyTranscript(wildText), fc.constantFrom(...languageChoices), async (transcript, languages) => {
        expect(await findings(epub(published(transcript), { ...HOSTED, languages }))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('begins with its type, not compressed, and has the same bytes in every time zone', () => {
    const { call } = realCall('amzn-2025-q1')
    const zone = process.env['TZ']
    const books = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].map((name) => {
      process.env['TZ'] = name
      return Buffer.from(epub(call, HOSTED))
    })
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(books[0]?.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip')
    expect(books.every((book) => book.equals(books[0] ?? Buffer.of()))).toBe(true)
  })

  it('has every text once in its language, notes as footnotes, and says who translated', () => {
    const { call } = realCall('amzn-2025-q2')
    const files = filesOf(epub(call, HOSTED))
    const chapters = Object.entries(files).flatMap(([name, text]) => (/text-\d+/.test(name) ? [text] : []))
    const all = chapters.join('')
    expect(all.match(/<p lang="en"/g)?.length).toBe(call.paragraphs.filter(({ record }) => record.source).length)
    expect(all.match(/<p lang="zh-Hant"/g)?.length).toBe(
      call.paragraphs.filter(({ record }) => record.translation).length,
    )
    const footnotes = all.match(/<aside epub:type="footnote"/g) ?? []
    expect(footnotes.length).toBe(all.match(/epub:type="noteref"/g)?.length)
    expect(footnotes.length).toBeGreaterThanOrEqual(call.notes.length)
    for (const file of ['book/about.xhtml', 'book/package.opf']) expect(files[file]).toContain('機器翻譯')
    expect(files['book/about.xhtml']).toContain(call.call.translation?.notice ?? 'a notice')
    const chinese = filesOf(epub(call, { ...HOSTED, languages: 'zh' }))
    expect(chinese['book/text-1.xhtml']).not.toContain('<p lang="en"')
    expect(chinese['book/package.opf']).not.toContain('<dc:language>en</dc:language>')
  })

  it('leads from a note to the paragraph in its chapter, and to the site for other calls', () => {
    const { call } = realCall('amzn-2025-q1')
    const text = filesOf(epub(call, HOSTED))['book/text-1.xhtml'] ?? ''
    expect(text).toMatch(/<a href="text-\d+\.xhtml#pw2hp8sw">/)
    const other = Object.values(filesOf(epub(realCall('amzn-2025-q2').call, HOSTED))).join('')
    expect(other).toContain('href="https://example.org/calls-desk/calls/amzn-2025-q1/#pqxhg7jf"')
    const nowhere = Object.values(filesOf(epub(realCall('amzn-2025-q2').call, NOWHERE))).join('')
    expect(nowhere).not.toContain('/calls/')
  })
})
