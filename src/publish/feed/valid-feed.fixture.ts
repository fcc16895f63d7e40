import { RelaxNGValidator, XmlDocument, XmlError } from 'libxml2-wasm'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const validator = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(import.meta.dirname, 'fixtures', 'atom.rng'), 'utf8')),
)

/** What is wrong in documents that should be Atom, by the grammar of RFC 4287. */
export function atomErrors(documents: Readonly<Record<string, string>>): string[] {
  return Object.entries(documents).flatMap(([path, contents]) => {
    try {
      const document = XmlDocument.fromString(contents)
      try {
        validator.validate(document)
      } finally {
        document.dispose()
      }
      return []
    } catch (error) {
      if (!(error instanceof XmlError)) throw error
      return [`${path}: ${error.message}`]
    }
  })
}

const author = z.strictObject({
  name: z.string().optional(),
  url: z.string().optional(),
  avatar: z.string().optional(),
})
const authors = z.array(author.refine((one) => Object.keys(one).length > 0)).min(1)
const date = z.iso.datetime({ offset: true })

/** JSON Feed 1.1 (jsonfeed.org/version/1.1), with no more than it knows. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.string().optional(),
  feed_url: z.string().optional(),
  description: z.string().optional(),
  next_url: z.string().optional(),
  icon: z.string().optional(),
  favicon: z.string().optional(),
  authors: authors.optional(),
  language: z.string().optional(),
  expired: z.boolean().optional(),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.string().optional(),
      external_url: z.string().optional(),
      title: z.string().optional(),
      content_html: z.string(),
      summary: z.string().optional(),
      image: z.string().optional(),
      date_published: date.optional(),
      date_modified: date.optional(),
      authors: authors.optional(),
      tags: z.array(z.string()).optional(),
      language: z.string().optional(),
      attachments: z
        .array(z.strictObject({ url: z.string(), mime_type: z.string(), title: z.string().optional() }))
        .optional(),
    }),
  ),
})
