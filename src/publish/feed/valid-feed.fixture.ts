import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'
import { z } from 'zod'

const GRAMMAR = readFileSync(join(import.meta.dirname, 'fixtures', 'atom.rng'), 'utf8')

/** What libxml2 finds wrong in documents that should be Atom, by the grammar of RFC 4287. */
export async function atomErrors(documents: Readonly<Record<string, string>>): Promise<string[]> {
  const xml = Object.entries(documents).map(([path, contents]) => ({ fileName: path.replaceAll('/', '.'), contents }))
  const { errors } = await validateXML({ xml, schema: GRAMMAR, extension: 'relaxng' })
  return errors.map(({ rawMessage }) => rawMessage)
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
