import { describe, expect } from 'vitest'
import { journey } from './drivers/journey.ts'
import { untilKept } from './drivers/offline/offline-reader.ts'
import { siteOf } from './drivers/site-of.ts'

const COMPANIES = 42
const QUARTERS = 20

/** More calls than a page of a list has at most. */
const seedsOf = (): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: COMPANIES * QUARTERS }, (_, at) => {
      const [company, quarter] = [Math.floor(at / QUARTERS), at % QUARTERS]
      const letters = `${String.fromCharCode(65 + Math.floor(company / 26))}${String.fromCharCode(65 + (company % 26))}`
      const [year, q] = [2020 + Math.floor(quarter / 4), (quarter % 4) + 1]
      const text = `Company ${letters} (NASDAQ: Z${letters}) Q${q} ${year} Earnings Call
${year}-0${2 * q}-20

Ann Lee - CEO
We thank our customers for their trust in us.
我们感谢客户对我们的信任。
`
      return [`z${letters.toLowerCase()}-${year}-q${q}.txt`, text]
    }),
  )

describe('a site of 840 calls', () => {
  const host = siteOf(seedsOf())

  journey('the checks of all calls stand on two pages', async ({ browser }) => {
    const page = await browser.newPage()
    await page.goto(new URL('zh-hans/checks/', host.address).href)
    const newest = await page.locator('.report tbody th').allTextContents()
    expect(newest[0]).toContain('2024')
    await page.click('.parts [rel=next]')
    await page.waitForURL('**/zh-hans/checks/1/')
    const older = await page.locator('.report tbody th').allTextContents()
    expect(new Set([...newest, ...older]).size).toBe(COMPANIES * QUARTERS)
    expect(older.at(-1)).toContain('2020')
    await page.click('.parts [rel=prev]')
    await page.waitForURL('**/zh-hans/checks/')
    await page.close()
  })

  journey(
    'a call of the second page of the list is kept, named on the first, and read offline',
    async ({ browser }) => {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(new URL('offline/', host.address).href)
      await page.click('.jump li:last-child a')
      await page.waitForURL('**/offline/2/')
      await page.locator('offline-shelf[data-ready]').waitFor()
      await page.click('[data-unit="calls/zbp-2024-q4"] [data-keep]')
      await untilKept(page, 'calls/zbp-2024-q4')

      await context.setOffline(true)
      await page.goto(new URL('calls/zaa-2024-q4/', host.address).href)
      const elsewhere = page.locator('[data-elsewhere]')
      await elsewhere.locator('li[data-kept=yes]').waitFor()
      expect(await elsewhere.locator('a').allTextContents()).toEqual(['zbp-2024-q4'])
      await elsewhere.locator('a').click()
      await page.waitForURL('**/calls/zbp-2024-q4/')
      await page.locator('[data-paragraph]').waitFor()
      expect(await page.locator('h1').textContent()).toContain('Q4 2024')
      await context.close()
    },
  )

  journey('all is kept by one press, whichever page of the list it is made on', async ({ browser }) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(new URL('zh-hant/offline/2/', host.address).href)
    await page.locator('offline-shelf[data-ready]').waitFor()
    const [, all] = (await page.locator('[data-keep-all]').innerText()).split(' · ')
    await page.click('[data-keep-all]')
    await page.locator('[data-job] progress').waitFor()
    expect(all).toMatch(/^[1-9]\d.* MB$/)
    expect((await page.locator('[data-progress]').innerText()).split(' / ')[1]).toBe(all)
    await context.close()
  })
})
