import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { serve, type Serving } from '../build/serve.ts'
import { buildSite } from './drivers/build-site.ts'
import { crawl } from './drivers/crawl.ts'
import { journey } from './drivers/journey.ts'
import { paragraphWith } from './drivers/paragraph.ts'

describe('every link', () => {
  it('leads somewhere', async () => {
    const { pages, dead } = await crawl(inject('site'))
    expect(dead).toEqual([])
    expect(pages.length).toBeGreaterThan(20)
  })
})

describe('a site below another path', () => {
  const basePath = '/research/calls-2025/'
  const temp = mkdtempSync(join(tmpdir(), 'duizhao-base-path-'))
  let site: Serving

  beforeAll(async () => {
    cpSync('content', join(temp, 'content'), { recursive: true })
    appendFileSync(join(temp, 'content', 'site.yaml'), '\nreport: mailto:desk@example.org\n')
    buildSite(join(temp, 'site'), {
      BASE_PATH: basePath,
      SITE_URL: 'https://example.org',
      CONTENT_DIR: join(temp, 'content'),
    })
    site = await serve({ directory: join(temp, 'site'), basePath, port: 0, host: '127.0.0.1' })
  })

  afterAll(async () => {
    rmSync(temp, { recursive: true, force: true })
    await site.close()
  })

  it('lists every page for search engines, and no other', async () => {
    const { pages } = await crawl(site.address)
    const list = await (await fetch(new URL('sitemap.xml', site.address))).text()
    const listed = Array.from(list.matchAll(/<loc>(.*?)<\/loc>/g), ([, address = '']) =>
      address.replace(`https://example.org${basePath}`, site.address),
    )
    const found: string[] = []
    for (const page of pages) {
      // The file to take along is a page that stands for itself, outside of the site.
      const markup = /\/calls\/([^/]+)\/\1\.html$/.test(page) ? '' : await (await fetch(page)).text()
      if (markup !== '' && !markup.includes('<meta name="robots" content="noindex"')) found.push(page)
    }
    expect(listed.sort()).toEqual(found.sort())
  })

  it('has no link that leads out of it', async () => {
    const { pages, dead } = await crawl(site.address)
    expect(dead).toEqual([])
    expect(pages.length).toBe((await crawl(inject('site'))).pages.length)
  })

  it('names its own addresses in what other programs read', async () => {
    const text = async (path: string): Promise<string> => (await fetch(new URL(path, site.address))).text()
    expect(await text('sitemap.xml')).toContain(`<loc>https://example.org${basePath}calls/amzn-2025-q1/</loc>`)
    expect(await text('calls/amzn-2025-q1/')).toContain(
      `<link rel="canonical" href="https://example.org${basePath}calls/amzn-2025-q1/">`,
    )
    expect(await text('robots.txt')).toContain(`https://example.org${basePath}sitemap.xml`)
  })

  journey('lets a reader report a paragraph and a finding, and sends nothing', async ({ visit }) => {
    const page = await visit('zh-hans/calls/amzn-2025-q2/', { site: site.address })
    const one = await paragraphWith(page, 'Colin Sebastian, Baird')
    await one.whole.hover()
    const report = page.locator('.actions [data-report]')
    await report.waitFor()
    const letter = new URL((await report.getAttribute('href')) ?? '')
    expect(letter.pathname).toBe('desk@example.org')
    expect(letter.searchParams.get('subject')).toMatch(/^内容有误：Amazon.*¶92$/)
    const body = letter.searchParams.get('body') ?? ''
    expect(body).toContain(`/zh-hans/calls/amzn-2025-q2/#${one.id}`)
    expect(body).toContain('> Colin Sebastian, Baird.')
    expect(body).toMatch(/> 科林·塞巴斯蒂安/)

    const checks = await visit('calls/amzn-2025-q2/checks/', { site: site.address, locale: 'en' })
    const finding = checks.locator('.finding').first()
    await finding.hover()
    const found = new URL((await finding.locator('[data-report]').getAttribute('href')) ?? '')
    expect(found.searchParams.get('body')).toContain((await finding.locator('p').last().textContent())?.trim())
  })

  journey('is read like any other', async ({ visit }) => {
    const page = await visit('', { site: site.address })
    await page.locator('main a[href*="/calls/amzn-2025-q1/"]').first().click()
    const one = await paragraphWith(page, 'James Bond')
    await one.toggle.click()
    expect(await one.chinese.isVisible()).toBe(false)
    await page.click('.facts a[href*="/source/"]')
    expect(new URL(page.url()).pathname).toBe(`${basePath}calls/amzn-2025-q1/source/`)
    await page.click('.languages [lang=zh-Hans]')
    await page.waitForURL(`**${basePath}calls/amzn-2025-q1/source/?in=zh-hans`)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
    expect(await page.locator('h1').textContent()).toBe('原始文本')
    // The way back is in the same language.
    await page.click('main .lead a')
    expect(new URL(page.url()).pathname).toBe(`${basePath}zh-hans/calls/amzn-2025-q1/`)
  })
})
