import { expect, it } from 'vitest'
import { check } from '../check.ts'
import { parseCheckSettings } from '../check-settings.ts'
import { parseGlossary } from '../evidence/glossary.ts'
import { explainFinding } from '../finding.ts'
import { findingsOf, madeCall, madeText, messagesOf, type MadePair } from './call.fixture.ts'

it('what is not translated is told', () => {
  expect(
    messagesOf('translation-missing', [
      ['Hello.', '你好。'],
      ['Goodbye.', null],
    ]),
  ).toEqual(['Paragraph ¶2 has no translation.'])
})

it('paragraphs without a counterpart that follow one another are one finding, with its range', () => {
  const pairs: MadePair[] = [
    ['One.', null],
    ['Two.', null],
    ['Three.', '三。'],
    ['Four.', null],
    ['Five.', null],
    ['Six.', null],
  ]
  const found = findingsOf('translation-missing', [pairs.slice(0, 5), pairs.slice(5)])
  expect(found.map(({ problem }) => problem)).toMatchObject([
    { paragraph: 'p1', line: 1, range: { lastLine: 3, lastParagraph: 'p2', count: 2 } },
    { paragraph: 'p4', line: 7, range: { lastLine: 11, lastParagraph: 'p6', count: 3 } },
  ])
  expect(found[1] && explainFinding(found[1], 'zh-Hans')).toBe('¶4 至 ¶6 连续 3 段没有译文。')
})

it('a range ends where an editor accepts, and an acceptance inside of one is not stale', () => {
  const accept = (paragraph: string) =>
    `accepted:\n  - {rule: translation-missing, call: made, paragraph: ${paragraph}, reason: Known.}\n`
  const transcript = madeCall([
    [
      ['One.', null],
      ['Two.', null],
      ['Three.', null],
    ],
  ])
  const settings = parseCheckSettings(accept('p2'), 'checks.yaml').value
  const glossary = parseGlossary('[]', 'glossary.yaml').value
  const found = check(transcript, { file: 'made.txt', text: madeText(transcript), glossary, settings })
  expect(found.map(({ problem, accepted }) => [problem.paragraph, accepted?.reason])).toEqual([
    ['p1', undefined],
    ['p2', 'Known.'],
    ['p3', undefined],
  ])
  expect(settings.staleOf('made', found)).toEqual([])
  const all = check(transcript, {
    file: 'made.txt',
    text: madeText(transcript),
    glossary,
    settings: parseCheckSettings(
      'accepted:\n  - {rule: translation-missing, call: made, reason: Known.}',
      'checks.yaml',
    ).value,
  })
  expect(all).toMatchObject([{ problem: { paragraph: 'p1', range: { count: 3 } }, through: ['p2', 'p3'] }])
  const rest = parseCheckSettings(accept('p3'), 'checks.yaml').value
  expect(rest.staleOf('made', all)).toEqual([])
})
