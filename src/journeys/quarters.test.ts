import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { barriers } from './drivers/axe.ts'
import { journey } from './drivers/journey.ts'
import { siteOf } from './drivers/site-of.ts'

/** Quarters of an invented company: revenue, what was expected of the next one, and what else was spoken of. */
const QUARTERS = [
  ['Fourth', 2024, '$90 million', 'first quarter of 2025, we expect revenue of $91 million to $95 million', 'tariffs'],
  [
    'First',
    2025,
    '$93 million',
    'second quarter of 2025, we expect revenue of $94 million to $98 million',
    'inflation',
  ],
  ['Second', 2025, '$99 million', 'third quarter of 2025, we expect revenue of $99 million to $103 million', 'tariffs'],
] as const

const CHINESE = `小米集团2025年第一季度业绩电话会
2025年5月27日

主持人：各位投资者早上好，欢迎参加小米集团2025年第一季度业绩电话会。
林世伟：大家好。本季度公司营业收入为1,113亿元，同比增长47.4%。经调整净利润为107亿元，同比增长64.5%。
主持人：现在进入问答环节。第一个问题来自摩根士丹利的安迪·孟。
安迪·孟：管理层好，请问今年汽车业务的毛利率怎么看？
林世伟：谢谢提问。我们预计全年收入增长20%左右。
主持人：谢谢各位，会议到此结束。
`

function english([quarter, year, revenue, guidance, topic]: (typeof QUARTERS)[number]): string {
  return `Example Corp (NASDAQ: EXC) ${quarter} Quarter ${year} Earnings Call
${quarter === 'Fourth' ? `${year + 1}-02` : quarter === 'First' ? `${year}-05` : `${year}-08`}-01

Operator: Good morning, and welcome to the Example Corp ${quarter} quarter ${year} earnings conference call.
Ann Lee: Thank you. ${quarter}-quarter revenue was ${revenue}. We have thought about ${topic} a great deal, and ${topic} will stay with us. For the ${guidance}.
Operator: Our first question comes from the line of Bo Chen with Bayline. Please go ahead.
Bo Chen: Good morning. How do you think about demand in the months ahead?
Ann Lee: We see good demand in all places. Thank you for the question.
Operator: Thank you. This concludes the call.
`
}

describe('a company of three quarters, and one that speaks Chinese', () => {
  const host = siteOf(
    {
      ...Object.fromEntries(
        QUARTERS.map((one, index) => [`exc-${one[1]}-q${[4, 1, 2][index] ?? 1}.txt`, english(one)]),
      ),
      'xiaomi-2025-q1.txt': CHINESE,
    },
    { 'glossary.yaml': readFileSync('content/glossary.yaml', 'utf8') },
  )

  for (const javaScriptEnabled of [true, false])
    journey(
      `has a chart whose points lead to the words, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`,
      async ({ visit }) => {
        const page = await visit('companies/exc/', { site: host.address, javaScriptEnabled })
        const points = page.locator('.charts svg a')
        expect(await points.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual([
          'Q4 2024: $90M',
          'Q1 2025: $93M',
          'Q2 2025: $99M',
        ])
        await points.nth(1).focus()
        await page.keyboard.press('Enter')
        await page.locator('[data-paragraph]:target').waitFor()
        expect(await page.locator('[data-paragraph]:target').textContent()).toContain('$93 million')
      },
    )

  journey('holds each guidance against its result', async ({ visit }) => {
    const page = await visit('companies/exc/', { site: host.address })
    const rows = page.locator('[aria-labelledby=guidance] tbody tr', { hasText: 'Revenue' })
    const said = await rows.allTextContents()
    expect(said.find((row) => row.includes('$91–95M'))).toMatch(/\$93M.*within/s)
    expect(said.find((row) => row.includes('$94–98M'))).toMatch(/\$99M.*above/s)
    expect(said.find((row) => row.includes('$99–103M'))).not.toMatch(/within|above|below/)
  })

  journey('marks what is new and what is gone, and who asks on every call', async ({ visit }) => {
    const page = await visit('companies/exc/', { site: host.address, javaScriptEnabled: false })
    const grid = page.locator('[aria-labelledby=topics]')
    expect(await grid.locator('tr', { hasText: 'Tariffs' }).first().textContent()).toMatch(/new.*gone/s)
    const analyst = page.locator('[aria-labelledby=analysts] tr', { hasText: 'Bo Chen' })
    expect(await analyst.locator('td a').count()).toBe(3)
    expect(await barriers(await visit('companies/exc/', { site: host.address }))).toEqual([])
  })

  journey('reads the figures of a call that is told in Chinese', async ({ visit }) => {
    const page = await visit('calls/xiaomi-2025-q1/figures/', { site: host.address })
    const rows = await page.locator('#figures tbody tr:has(td + td)').allInnerTexts()
    expect(rows.map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'Revenue RMB 111.3B +47.4% YoY',
      'Net income adjusted RMB 10.7B +64.5% YoY',
    ])
    expect(await page.locator('#questions .asked').count()).toBe(1)
    const home = await visit('', { site: host.address })
    expect(await home.locator('[data-call=xiaomi-2025-q1] .chief').count()).toBe(1)
    expect(await home.locator('[data-call=exc-2025-q2] .chief').count()).toBe(1)
  })
})
