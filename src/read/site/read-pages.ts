import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { mdxToJs } from 'satteri'
import { z } from 'zod'
import { localeNamed, localeSegment, locales, type Locale } from '../../model/locale.ts'
import { hasError, problem, type Outcome, type Problem } from '../../model/problem.ts'
import { engineContent } from './engine.ts'
import { fileError, isMissing } from '../bytes/file-error.ts'
import { readText } from '../bytes/read-text.ts'
import { frontMatter, type FrontMatter } from '../content/front-matter.ts'
import { readYaml } from '../content/read-yaml.ts'
import { shownPath } from './shown-path.ts'
import { addAll } from '../../kit/add-all.ts'

const RULE = 'page-invalid'
const ENDING = '.mdx'
const HINT = 'A page begins with front matter between two lines of ---: title, description, order.'

/** A page becomes part of an address. */
const NAME = /^[a-z0-9][a-z0-9-]*$/

/** Addresses that other pages have. */
const TAKEN = [
  '404',
  'calls',
  'checks',
  'glossary',
  'guide',
  'licences',
  'companies',
  'compare',
  'index',
  'my-notes',
  'notes',
  'offline',
  'pagefind',
  'people',
  'search',
  'settings',
  'terms',
  'assets',
  ...locales.map(localeSegment),
]

const text = z.string().trim().min(1)

/** The front matter of a page. */
const headSchema = z.strictObject({
  title: text,
  /** One sentence, for search engines and previews of links. */
  description: text,
  /** Where it stands among the others, from 1. */
  order: z.number().default(100),
})

/** A page that somebody has written, in one language of the interface. */
export interface WrittenPage extends z.output<typeof headSchema> {
  locale: Locale
  /** Its name in addresses. */
  name: string
  /** Absolute path of its file. */
  path: string
}

/**
 * Reads the heads of the written pages, `content/pages/<language>/<name>.mdx`, in their order. The pages that come with
 * the engine are there too, unless the site has one of the same name and language.
 * @returns the pages that can be used, and `page-invalid` errors for the others
 */
export async function readPages(contentDir: string): Promise<Outcome<WrittenPage[]>> {
  const found: WrittenPage[] = []
  const problems: Problem[] = []
  for (const home of new Set([contentDir, engineContent].map((folder) => resolve(folder)))) {
    for (const language of await namesIn(join(home, 'pages'), problems)) {
      const locale = localeNamed(language)
      if (!locale) continue
      const folder = join(home, 'pages', language)
      for (const name of await namesIn(folder, problems)) {
        if (found.some((page) => page.locale === locale && page.name === basename(name, ENDING))) continue
        const page = await readPage(join(folder, name), locale)
        addAll(problems, page.problems)
        if (page.value) found.push(page.value)
      }
    }
  }
  return { value: found.sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1)), problems }
}

async function readPage(path: string, locale: Locale): Promise<Outcome<WrittenPage | null>> {
  const file = shownPath(path)
  const name = basename(path, ENDING)
  const refuse = (message: string, hint: string): Outcome<null> => ({
    value: null,
    problems: [problem({ rule: RULE, severity: 'error', file, message, hint })],
  })
  if (!path.endsWith(ENDING) || !NAME.test(name)) {
    return refuse(
      `${file} is not read as a page.`,
      'Give it a name of small letters, digits and hyphens that ends in .mdx.',
    )
  }
  if (TAKEN.includes(name))
    return refuse(`The address /${name}/ belongs to another page.`, 'Give the page another name.')
  const { value: text, problems: undecoded } = await readText(path, RULE, true)
  if (text === null) return { value: null, problems: undecoded }
  const parts = frontMatter(text)
  if (!parts) return refuse('The page has no front matter.', HINT)
  const { value, problems } = readYaml(parts.head, headSchema, { rule: RULE, file, linesBefore: 1, hint: HINT })
  const all = [...undecoded, ...problems, ...uncompiled(parts, file)]
  return { value: value && !hasError(all) ? { ...value.value, locale, name, path } : null, problems: all }
}

/** Why the body of a page is no MDX: said here, before it is bundled, where the bundler would end in a trace of its own. */
function uncompiled({ body, bodyLine }: FrontMatter, file: string): Problem[] {
  try {
    mdxToJs(body.join('\n'), { features: { frontmatter: false } })
    return []
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(message) ?? []
    const place = { line: bodyLine + Number(line) - 1, column: Number(column) }
    const said = 'The text of the page is not valid MDX.'
    const hint = 'Close every tag and every brace, or write < and { as &lt; and &#123;.'
    return [problem({ rule: RULE, severity: 'error', file, ...place, actual: message, message: said, hint })]
  }
}

async function namesIn(folder: string, problems: Problem[]): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()
  } catch (error) {
    if (!isMissing(error)) problems.push(fileError(RULE, shownPath(folder), error))
    return []
  }
}
