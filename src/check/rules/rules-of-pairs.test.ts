import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { parseCheckSettings } from '../check-settings.ts'
import { explain } from '../finding.ts'
import { parseGlossary } from '../evidence/glossary.ts'
import { findingsOf, madeCall, madeText, type MadeCall, type MadePair } from './call.fixture.ts'

function says(rule: string, pairs: MadePair[], made: MadeCall = {}): string[] {
  return findingsOf(rule, [pairs], made).map(({ problem }) => problem.message)
}

describe('pairs and text', () => {
  it('what is not translated, and what stands alone, is told', () => {
    expect(
      says('translation-missing', [
        ['Hello.', '你好。'],
        ['Goodbye.', null],
      ]),
    ).toEqual(['Paragraph ¶2 has no translation.'])
    expect(says('translation-orphan', [[null, '你好。']])).toEqual(['Paragraph ¶1 has a translation and no source.'])
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
    expect(found[1] && explain(found[1], 'zh-Hans')).toBe('¶4 至 ¶6 连续 3 段没有译文。')
    expect(
      says('translation-orphan', [
        [null, '一。'],
        [null, '二。'],
      ]),
    ).toEqual(['Paragraphs ¶1 to ¶2 have a translation and no source: 2 in a row.'])
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

  it('English in the field of the translation is told', () => {
    const text = 'We will now take your questions.'
    expect(says('translation-echo', [[text, text]])).toEqual(['The translation of ¶1 is the English text again.'])
    expect(says('translation-echo', [[text, `${text} 现在请提问。`]])).toEqual([
      'The translation of ¶1 begins with the English text.',
    ])
    expect(says('translation-echo', [['Mark Mahaney, Evercore.', 'Mark Mahaney, Evercore.']])).toEqual([])
    expect(says('language-mismatch', [[text, 'Something else in English.']])).toEqual([
      'The Chinese text of ¶1 holds no Chinese.',
    ])
    expect(says('language-mismatch', [['现在请各位提出问题。', text]])).toEqual([
      'The English text of ¶1 is mostly Chinese.',
    ])
    expect(says('language-mismatch', [[text, '现在请提问。']])).toEqual([])
  })

  it('what a speech recogniser invents is told', () => {
    expect(
      says('machine-invention', [['Thank you for your question.', '请不吝点赞 订阅 转发 打赏支持明镜与点点栏目']]),
    ).toEqual([
      '“请不吝点赞 订阅 转发 打赏支持明镜与点点栏目” is a sentence of subtitles that speech recognisers invent.',
    ])
    expect(says('machine-invention', [['Our subscribers grew.', '我们的订阅用户增长了。']])).toEqual([])
  })

  it('a translation that is far from the length of the others is told', () => {
    const source =
      'We continue to see strong growth across all of our businesses and in every region of the world this quarter.'
    const usual = '本季度，我们在全球所有地区、所有业务上都继续看到强劲增长，对此感到高兴。'
    const pairs = Array.from({ length: 20 }, (_, index): MadePair => [
      source.replace('all', `all ${index}`),
      usual + '好'.repeat(index % 3),
    ])
    expect(says('length-ratio', pairs)).toEqual([])
    expect(says('length-ratio', [...pairs, [source, '强劲增长。']])).toEqual([
      'The translation of ¶21 is 13% of the length usual in this call.',
    ])
    expect(says('length-ratio', [...pairs, [source, usual.repeat(3)]])).toHaveLength(1)
  })

  it('a long paragraph that stands twice is told, a short one is not', () => {
    const long =
      'Thank you. This is a long paragraph that nobody would ever say twice word for word in one and the same call.'
    expect(
      says('duplicate-paragraph', [
        [long, '一'],
        ['Thank you.', '谢谢。'],
        [long, '二'],
        ['Thank you.', '谢谢。'],
      ]),
    ).toEqual(['Paragraph ¶3 repeats ¶1.'])
    const shared = '这是一段很长的译文，两段不同的原文不应该有一模一样的译文，除非贴错了地方。'
    expect(
      says('duplicate-paragraph', [
        ['One.', shared],
        ['Two.', shared],
      ]),
    ).toEqual(['The translation of ¶2 repeats that of ¶1, whose source is another.'])
  })

  it('characters of the other script are told, by paragraph or once for the call', () => {
    expect(says('script-mixed', [['Hello.', '我們很高興，谢谢。']])).toEqual([
      'Simplified text holds characters of the other script: 們興.',
    ])
    expect(says('script-mixed', [['Hello.', '群里的平台以后可用。']], { lang: 'zh-Hant' })).toEqual([])
    const call = Array.from({ length: 6 }, (): MadePair => ['Hello.', '我们很高兴'])
    expect(says('script-mixed', call, { lang: 'zh-Hant' })).toEqual([
      '6 paragraphs of this Traditional call hold characters of the other script, for example 们兴.',
    ])
  })

  it('half-width punctuation is counted once a call', () => {
    expect(
      says('punctuation-halfwidth', [
        ['Hello.', '你好,世界(好)。'],
        ['Hi.', '是:'],
      ]),
    ).toEqual(['4 marks of half width stand inside Chinese, in 2 paragraphs.'])
    expect(says('punctuation-halfwidth', [['Hello.', '收入 1,557 亿，3.5%。']])).toEqual([])
  })
})
