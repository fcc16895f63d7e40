import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { chineseOf, localeSegment, locales, type Locale } from '../../../src/model/locale.ts'
import { parse } from '../../../src/parse/parse.ts'
import { convert } from '../../../src/script/convert.ts'
import { generateCalls, type GeneratedCall } from '../generated/generate-calls.ts'
import { runMeasured, type Measured } from './run-measured.ts'

/** npm fetches it when it is asked for, since nothing else of the project needs it. */
const PACKAGES = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '^7.3.0' }

const CONFIG = `import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight'
export default defineConfig({
  integrations: [
    starlight({
      title: 'Calls',
      locales: { root: { label: 'English', lang: 'en' }, 'zh-hans': { label: '简体中文', lang: 'zh-Hans' }, 'zh-hant': { label: '繁體中文', lang: 'zh-Hant' } },
    }),
  ],
})
`

const CONTENT = `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`

/**
 * Builds a site of Starlight's, with its own search: the same texts in the same languages, both texts of a paragraph one
 * below the other, speakers as headings.
 * @throws where npm cannot fetch it
 */
export async function measureStarlight(count: number, seed: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-starlight-'))
  try {
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    write('package.json', JSON.stringify({ type: 'module', private: true, dependencies: PACKAGES }))
    write('astro.config.mjs', CONFIG)
    write('src/content.config.ts', CONTENT)
    write('src/content/docs/index.md', '---\ntitle: Calls\n---\n')
    for (const call of generateCalls(count, seed))
      for (const locale of locales)
        write(
          `src/content/docs/${locale === 'en' ? '' : `${localeSegment(locale)}/`}calls/${call.id}.md`,
          page(call, locale),
        )
    await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder })
    return await runMeasured(['node_modules/astro/bin/astro.mjs', 'build'], {}, { cwd: folder })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A call as Markdown; what Markdown would take for markup is escaped. */
function page({ id, text }: GeneratedCall, locale: Locale): string {
  const { title, turns, speakers, translation } = parse({ id, file: id, text }).value
  const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name]))
  const from = translation?.lang ?? 'zh-Hans'
  const escaped = (said: string): string => said.replace(/[\\`*_{}[\]<>()#+\-.!|$~:]/g, '\\$&')
  const body = turns.map(({ speaker, paragraphs }) =>
    [
      `## ${escaped(names.get(speaker) ?? speaker)}`,
      ...paragraphs.flatMap(({ source, translation: chinese }) => [
        ...(source ? [escaped(source.text)] : []),
        ...(chinese ? [escaped(convert(chinese.text, from, chineseOf(locale, from)))] : []),
      ]),
    ].join('\n\n'),
  )
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body.join('\n\n')}\n`
}
