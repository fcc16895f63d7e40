import { expect, it } from 'vitest'
import type { FrontLine, Paragraph } from '../../model/transcript.ts'
import { transcriptLanguages } from './transcript-languages.ts'

const paragraph = (source: string | null, translation: string | null): Paragraph => {
  const passage = (text: string | null) => (text === null ? null : { text, line: 1, lines: [1] })
  return {
    id: 'p0000000',
    n: 1,
    source: passage(source),
    translation: passage(translation),
    notes: [],
    corrections: [],
  }
}
const notice = (text: string): FrontLine => ({ line: 1, kind: 'notice', text })
const both = () => [paragraph('Revenue grew.', '營收成長。')]

it.each([
  [[], null, 'unknown'],
  [[], 'Li An', 'human'],
  [[], 'DeepL', 'machine'],
  [[], '机器翻译', 'machine'],
  [[notice('本文由机器翻译')], 'Li An', 'machine'],
  [[notice('Translated by Li An')], null, 'human'],
  [[notice('Translation for reference only')], 'Li An', 'human'],
] as const)('knows who translated: %j, %s', (front, translator, origin) => {
  expect(transcriptLanguages(both(), [...front], translator).translation).toMatchObject({ lang: 'zh-Hant', origin })
})

it('takes Chinese without English for the source', () => {
  const alone = [paragraph(null, '营收增长。')]
  expect(transcriptLanguages(alone, [], 'Li An')).toEqual({ sourceLang: 'zh-Hans', translation: null })
  expect(alone[0]?.source?.text).toBe('营收增长。')
})
