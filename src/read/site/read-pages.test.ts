import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readPages } from './read-pages.ts'

const temp = await mkdtemp(join(tmpdir(), 'duizhao-pages-'))
afterAll(() => rm(temp, { recursive: true }))

async function contentWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(temp, 'content-'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, 'pages', path, '..'), { recursive: true })
    await writeFile(join(folder, 'pages', path), text)
  }
  return folder
}

const HEAD = '---\ntitle: T\ndescription: D\n---\n\nText.\n'

describe('readPages', () => {
  it('has the guide of the engine where a site brings none', async () => {
    const { value, problems } = await readPages(join(temp, 'nowhere'))
    expect(problems).toEqual([])
    expect(new Set(value.map(({ name }) => name))).toEqual(new Set(['about', 'reading', 'publishing']))
    expect(value).toHaveLength(9)
  })

  it('takes the pages of the site first', async () => {
    const folder = await contentWith({ 'en/about.mdx': HEAD, 'zh-hans/team.mdx': HEAD })
    const { value } = await readPages(folder)
    expect(value.find(({ name, locale }) => name === 'about' && locale === 'en')?.path).toBe(
      join(folder, 'pages/en/about.mdx'),
    )
    expect(value.find(({ name }) => name === 'team')).toMatchObject({ locale: 'zh-Hans', title: 'T', order: 100 })
    expect(value).toHaveLength(10)
  })

  it.each([
    ['calls.mdx', HEAD, 'The address /calls/ belongs to another page.'],
    ['404.mdx', HEAD, 'The address /404/ belongs to another page.'],
    ['A b.mdx', HEAD, 'is not read as a page.'],
    ['x.md', HEAD, 'is not read as a page.'],
    ['x.mdx', 'Text.\n', 'The page has no front matter.'],
    ['x.mdx', '---\ntitle: T\n---\n', 'description: '],
  ])('refuses %s of %j', async (name, text, message) => {
    const { problems } = await readPages(await contentWith({ [`en/${name}`]: text }))
    expect(problems).toMatchObject([{ rule: 'page-invalid', severity: 'error' }])
    expect(problems[0]?.message).toContain(message)
  })

  it.each(['Text.\n\n<Unclosed>\n', 'Text.\n\n{(\n', 'Text.\n\nexport const a = ;\n'])(
    'refuses the text %j, which is no MDX, with its line',
    async (text) => {
      const { value, problems } = await readPages(
        await contentWith({ 'en/x.mdx': `---\ntitle: T\ndescription: D\n---\n${text}` }),
      )
      expect(value.some(({ name }) => name === 'x')).toBe(false)
      expect(problems).toMatchObject([{ rule: 'page-invalid', severity: 'error', line: 7 }])
    },
  )
})
