import fc from 'fast-check'
import type { Paragraph, Speaker, Transcript, Turn } from '../../model/transcript.ts'

const ENGLISH =
  'margin orders customers warehouse shipping service growth region demand capacity price season partner network product'.split(' ')
const CHINESE = [...'营收利润客户仓库运输服务增长地区需求产能价格季节伙伴网络产品我们今年继续改善']

/** Some words in both languages; as in real calls, the Chinese has about a third of the characters. */
const words = fc.array(fc.nat({ max: ENGLISH.length - 1 }), { minLength: 6, maxLength: 60 }).map((all) => {
  const english = all.map((at) => ENGLISH[at] ?? '').join(' ')
  const chinese = all.map((at) => `${CHINESE[at] ?? ''}${CHINESE[(at * 7) % CHINESE.length] ?? ''}`).join('')
  return [english, chinese] as const
})

/** Who speaks in a call: the operator, two people of the company, two analysts. */
const SPEAKERS: readonly Speaker[] = [
  speaker('operator', 'Operator', '操作员', 'operator'),
  speaker('ann-lee', 'Ann Lee', '安·李', 'company', 'Chief Executive Officer'),
  speaker('bo-chen-smith', 'Bo Chen-Smith', '薄·陈', 'company', 'Chief Financial Officer'),
  speaker('carla-de-vries', 'Carla de Vries', '卡拉·德弗里斯', 'analyst', null, 'Example Bank'),
  speaker('dan-oneil', 'Dan O’Neil', '丹·奥尼尔', 'analyst', null, 'Example Capital'),
]

/**
 * Invented calls of the usual shape, in both languages.
 * @param gaps whether a few paragraphs have no translation
 */
export function generatedCall(gaps: boolean): fc.Arbitrary<Transcript> {
  return fc.array(fc.array(fc.tuple(words, fc.nat({ max: 19 })), { minLength: 1, maxLength: 5 }), { minLength: 12, maxLength: 20 })
  .map((all) => {
    let n = 0
    const turns = all.map((said, index): Turn => {
      const prepared = index < 3
      const exchange = prepared ? null : Math.floor((index - 3) / 3) + 1
      return {
        speaker: idAt(index),
        line: 1,
        lines: [],
        section: prepared ? 'prepared' : 'qa',
        exchange,
        paragraphs: said.map(([[english, chinese], chance], at): Paragraph => {
          n += 1
          const cue = at === 0 && idAt(index) === 'operator' ? cueFor(idAt(index + 1)) : ''
          return {
            id: `p${n}`,
            n,
            source: passage(`${cue}We said number ${n} about ${english} to everybody here.`),
            translation: gaps && chance === 0 && at > 0 ? null : passage(`第 ${n} 句：${chinese}，谢谢大家的支持。`),
            notes: [],
            corrections: [],
          }
        }),
      }
    })
    return {
      id: 'xmpl-2025-q1',
      title: 'Example Corp (NASDAQ:XMPL) Q1 2025 Earnings Conference Call',
      company: { name: 'Example Corp', ticker: 'XMPL', exchange: 'NASDAQ' },
      period: { year: 2025, quarter: 1 },
      date: '2025-05-01',
      dialect: 'none',
      dialects: [],
      translation: { lang: 'zh-Hans', origin: 'unknown', notice: null },
      sourceLang: 'en',
      speakers: [...SPEAKERS],
      turns,
      front: [],
      unplaced: [],
    }
  })
}

/** Operator, chief executive, chief financial officer; then question after question, each answered. */
function idAt(index: number): string {
  if (index < 3) return ['operator', 'ann-lee', 'bo-chen-smith'][index] ?? ''
  const analyst = Math.floor((index - 3) / 3) % 2 === 0 ? 'carla-de-vries' : 'dan-oneil'
  return ['operator', analyst, 'ann-lee'][(index - 3) % 3] ?? ''
}

function cueFor(id: string): string {
  const next = SPEAKERS.find((one) => one.id === id)
  return next?.side === 'analyst' ? `The next question comes from ${next.name} with ${next.firm ?? ''}. ` : 'Welcome to the call. '
}

function speaker(
  id: string,
  name: string,
  zh: string,
  side: Speaker['side'],
  role: string | null = null,
  firm: string | null = null,
): Speaker {
  return { id, name, aliases: [], zh: [zh], role, firm, side }
}

function passage(text: string): Paragraph['source'] {
  return { text, line: 1, lines: [1] }
}
