import { strToU8, zipSync, type ZippableFile } from 'fflate'
import type { ExportContext } from '../material/export-context.ts'
import type { PublishedCall } from '../material/published-call.ts'
import { chaptersOf } from './book.ts'
import { chapterPage } from './chapter-page.ts'
import { cover } from './cover.ts'
import { aboutPage, contentsPage, coverPage } from './front-pages.ts'
import { packageDocument } from './package-document.ts'
import { style } from './style.ts'

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles>
<rootfile full-path="book/package.opf" media-type="application/oebps-package+xml" />
</rootfiles>
</container>
`

/** Writes a call as a book (EPUB 3.3) in both languages or one. The same call gives the same bytes. */
export function epub(book: PublishedCall, context: ExportContext): Uint8Array {
  const chapters = chaptersOf(book)
  const files: Record<string, string> = {
    'META-INF/container.xml': CONTAINER,
    'book/package.opf': packageDocument(book, chapters, context),
    'book/cover.svg': cover(book, context),
    'book/cover.xhtml': coverPage(book, context),
    'book/about.xhtml': aboutPage(book, context),
    'book/contents.xhtml': contentsPage(book, chapters, context),
    'book/style.css': style,
    ...Object.fromEntries(
      chapters.map((chapter) => [`book/${chapter.file}`, chapterPage(chapter, book, chapters, context)]),
    ),
  }
  // The first file says what the archive is, and is not compressed (OCF 3.3, section 4.3).
  const zipped: Record<string, ZippableFile> = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] }
  for (const [name, text] of Object.entries(files)) zipped[name] = [strToU8(text), {}]
  // A zip file knows no time zone: its first moment, as the clock shows it here, has the same bytes everywhere.
  return zipSync(zipped, { level: 9, mtime: new Date(1980, 0, 1), os: 0 })
}
