import fc from 'fast-check'
import type { OwnMark } from './own-mark.ts'

const quote = fc.record({ lang: fc.constantFrom('en', 'zh-Hans', 'zh-Hant'), text: fc.string({ unit: 'grapheme' }) })
const instant = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
/** Any mark of a reader. */
export const anyMark: fc.Arbitrary<OwnMark> = fc.record({
  id: fc.uuid(),
  call: fc.constantFrom('amzn-2025-q1', 'ab-2024-q4'),
  title: fc.string(),
  path: fc.constantFrom('/calls/amzn-2025-q1/', '/base/zh-hans/calls/ab-2024-q4/'),
  paragraph: fc.constantFrom('p1x7k2a9', 'p1x7k2a9-2'),
  n: fc.constantFrom('1', '42', '94·2'),
  speaker: fc.string(),
  quotes: fc.option(fc.array(quote)),
  texts: fc.array(quote),
  comment: fc.string({ unit: 'binary' }),
  created: instant,
  modified: instant,
})
