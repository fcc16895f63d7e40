import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportAddress, type Report } from './report-address.ts'

const report: Report = {
  subject: 'Something is wrong: Amazon, ¶42',
  link: 'https://example.org/calls/x/#p1',
  quotes: [
    { lang: 'en', text: 'Revenue & margin\nrose' },
    { lang: 'zh-Hans', text: '收入' },
  ],
  finding: '',
  wrong: 'What seems wrong:',
}
const BODY = 'https://example.org/calls/x/#p1\n\n> Revenue & margin rose\n\n> 收入\n\nWhat seems wrong: '

describe('a report opens', () => {
  it.each([
    ['mailto:desk@example.org', 'mailto:desk@example.org', 'subject', 'body'],
    ['https://github.com/you/calls/issues', 'https://github.com/you/calls/issues/new', 'title', 'body'],
    ['https://github.com/you/calls/issues/new', 'https://github.com/you/calls/issues/new', 'title', 'body'],
    [
      'https://gitlab.com/you/calls/-/issues',
      'https://gitlab.com/you/calls/-/issues/new',
      'issue[title]',
      'issue[description]',
    ],
    ['https://example.org/form?site=1', 'https://example.org/form', 'title', 'body'],
  ])('at %s', (to, page, title, body) => {
    const url = new URL(reportAddress(to, report))
    expect(url.href.split('?')[0]).toBe(page)
    expect(url.searchParams.get(title)).toBe(report.subject)
    expect(url.searchParams.get(body)).toBe(BODY)
  })

  it('with an address that any program takes, however long the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 300 }), (text) => {
        const quotes = [
          { lang: 'en', text: text.replace(/[^ -~]/g, 'x') },
          { lang: 'zh-Hant', text: '電'.repeat(500) + text },
        ]
        const address = reportAddress('mailto:desk@example.org', { ...report, quotes })
        expect(address.length).toBeLessThan(2100)
        expect(URL.canParse(address)).toBe(true)
      }),
    )
  })
})
