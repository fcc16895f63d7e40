import { convert } from '../../../../src/script/convert.ts'
import { peopleOf } from '../calls/spoken-call.ts'
import { BLANK, type WrittenLine } from './written-line.ts'
import { inScript, type Setting, type Tongue } from './setting.ts'
import { nameIn } from './speaker-names.ts'

/** What stands above the words. @param file the language of the file where there are two, else `null` */
export function headLines(setting: Setting, file: Tongue | null): WrittenLine[] {
  const { layout, call } = setting
  const { title, company, period, date } = call
  const zhTitle = convert(title.zh, 'zh-Hans', call.script)
  const heading: WrittenLine = { text: setting.markup.text(file === 'zh' ? zhTitle : title.en), heading: 1 }
  const lines = (...all: string[]): WrittenLine[] => all.map((text) => ({ text: setting.markup.text(text) }))
  const people = peopleOf(call).filter(({ part }) => part !== 'operator')
  switch (layout.head) {
    case 'none':
      return []
    case 'title':
      return [heading, BLANK]
    case 'titles':
      return [heading, ...(file === null ? lines(zhTitle) : []), BLANK]
    case 'fields':
      return [
        ...(company ? lines(`Company: ${company.en}`) : lines(`Title: ${title.en}`)),
        ...(period ? lines(`Quarter: Q${period.quarter} ${period.year}`) : []),
        ...(company ? lines(`Ticker: ${company.ticker}`) : []),
        ...lines(`Date: ${date}`, 'Source: https://example.com/transcripts/1'),
        BLANK,
      ]
    case 'chinese-fields':
      return [
        ...lines(
          ...[
            `公司：${company?.zh ?? ''}`,
            `季度：${period?.year ?? ''}年第${period?.quarter ?? ''}季度`,
            `日期：${date}`,
            '来源：示例网',
          ].map((one) => inScript(setting, one)),
        ),
        BLANK,
      ]
    case 'front-matter':
      return [
        ...[
          '---',
          `title: "${title.en}"`,
          `date: ${date}`,
          ...(company ? [`company: ${company.en}`, `ticker: ${company.ticker}`] : []),
          ...(period ? [`quarter: Q${period.quarter} ${period.year}`] : []),
          'speakers:',
          ...people.map(({ name }) => `  - ${name}`),
          'tags:',
          '  - transcript',
          inScript(setting, '  - 纪要'),
          'translator: machine',
          '---',
        ].map((text): WrittenLine => ({ text })),
        BLANK,
      ]
    case 'participants':
      return [heading, BLANK, ...participants(setting, 'en')]
    case 'both-participants':
      return [heading, BLANK, ...participants(setting, 'en'), ...participants(setting, 'zh')]
    case 'notice':
      return [
        ...lines(inScript(setting, '使用警语:中文译文来源为 Google 翻译,仅供参考,实际内容请以英文原文为主')),
        ...(layout.blanks === 'none' ? [] : [BLANK]),
      ]
    case 'article':
      return [
        heading,
        BLANK,
        ...lines(
          'Image source: Example News.',
          '',
          ...(company ? [`${company.en} (${company.exchange}: ${company.ticker})`] : []),
          ...(period ? [`Q${period.quarter} ${period.year} Earnings Call`] : []),
          `${longDay(date)}, 5:00 p.m. ET`,
          '',
          'Contents:',
          'Prepared Remarks',
          'Questions and Answers',
          'Call Participants',
          '',
        ),
      ]
    case 'summary':
      return [
        heading,
        BLANK,
        ...lines(
          'TAKEAWAYS',
          '',
          'Total Revenue -- $1.8 billion, up 9% year over year.',
          'Operating Margin: 21%, up two points.',
          '',
          'SUMMARY',
          '',
          'Management said that supply, and not demand, held back growth.',
          '',
          'INDUSTRY GLOSSARY',
          '',
          'Backlog: Orders that have not been delivered yet.',
          'Full Seat: The highest license tier.',
          '',
          'Full Conference Call Transcript',
          '',
        ),
      ]
  }
}

/** `May 1, 2025` */
function longDay(date: string): string {
  return new Date(date).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })
}

function participants(setting: Setting, tongue: Tongue): WrittenLine[] {
  const { call, markup } = setting
  const people = peopleOf(call).filter(({ part }) => part !== 'operator')
  const list = (heads: [string, string], all: typeof people): WrittenLine[] =>
    all.length === 0
      ? []
      : [
          { text: tongue === 'en' ? heads[0] : inScript(setting, heads[1]) },
          ...all.map((person): WrittenLine => {
            const { role, firm, part } = person
            const detail = (part === 'asker' ? (firm ?? role) : (role ?? firm))?.[tongue]
            return {
              text: markup.text([nameIn(person, tongue), ...(detail === undefined ? [] : [detail])].join(' - ')),
            }
          }),
          BLANK,
        ]
  const company = call.company !== null
  return [
    ...list(
      company ? ['Company Participants', '公司参与者'] : ['Participants', '参加者'],
      people.filter(({ part }) => part === 'host'),
    ),
    ...list(
      company ? ['Conference Call Participants', '电话会议参与者'] : ['Press', '媒体'],
      people.filter(({ part }) => part === 'asker'),
    ),
  ]
}
