import { problem, type Problem } from '../model/problem.ts'
import type { Transcript } from '../model/transcript.ts'

/** How a page or a paste damages a text, and what then stands in it. */
interface PasteDamage {
  /** What stands in every place of it: where a text has none of these, nothing else needs to be looked for. */
  holds: readonly string[]
  pattern: RegExp
  /** Places below which it is no more than a slip. */
  fewest: number
  /** What happened, as the end of a sentence. */
  cause: string
  hint: string
}

const AGAIN = 'Get the text again from its source: what was lost cannot be restored here.'

/** Characters of transliterated names, and hardly at the end of a question. */
const TRANSLITERATING =
  '阿埃艾奥巴拜贝比彼伯布查达丹道德登迪蒂杜尔菲弗福富盖戈格古哈海赫亨胡基吉加杰卡凯坎康柯科克肯库拉莱兰劳勒雷里利莉林琳卢鲁路伦罗洛马玛麦曼梅' +
  '米莫姆纳内尼诺帕佩皮普奇乔琼萨塞瑟沙舍史斯索塔泰汤特提托瓦威维温沃西希夏肖谢休辛雅亚扬伊约泽扎詹珍奧貝達爾蓋傑凱庫萊蘭勞盧魯倫羅馬瑪麥納' +
  '內諾喬瓊薩湯維溫謝亞揚約澤'

const DAMAGES: readonly PasteDamage[] = [
  {
    // `$3.73 billion, with EPS growing 20% to $0.54` becomes `3.73billion,withEPSgrowing200.54`.
    holds: ['illion', 'thousand'],
    pattern: /\d(?:thousand|million|billion|trillion)[,;]?[a-z]{2,40}[\p{L},]{3,60}/giu,
    fewest: 1,
    cause:
      'dollar signs were taken for marks of a formula, which swallows them, the blanks and the per cent signs between',
    hint: AGAIN,
  },
  {
    holds: ['(', '（'],
    pattern: /\p{Script=Han}[(（][a-züê]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}[)）]/giu,
    fewest: 2,
    cause: 'how characters are read, which stood above them, came into the text',
    hint: 'Take what stands in these brackets out of the file, or get the text again without it.',
  },
  {
    // `凯瑟琳·拜登` becomes `凯瑟琳?拜登`: characters of transliterated names on both sides.
    holds: ['?'],
    pattern: new RegExp(`[${TRANSLITERATING}]{2}\\?[${TRANSLITERATING}]{2}`, 'gu'),
    fewest: 1,
    cause: 'the dots inside of names were turned into question marks',
    hint: 'Put the dots (·) back into the names, or get the text again from its source.',
  },
  { holds: ['xx', 'XX'], pattern: /\d{2}xx ?年/gi, fewest: 1, cause: 'digits of years were blanked out', hint: AGAIN },
  {
    holds: ['&'],
    pattern:
      /&(?:amp;)?(?:nbsp|amp|lt|gt|quot|apos|#\d{2,5}|#x[\da-f]{2,5}|[lr][sd]quo|[mn]dash|hellip);|[a-z]&`?&[a-z]/gi,
    fewest: 1,
    cause: 'characters stand in it as a page encodes them',
    hint: 'Get the text from the page as it is shown, or replace what is encoded.',
  },
]

/** Finds out whether a page or a paste has damaged the words: one `text-damaged` warning for each kind, at the first place. */
export function damagedText({ turns }: Transcript, file: string): Problem[] {
  const paragraphs = turns.flatMap((turn) => turn.paragraphs)
  return DAMAGES.flatMap(({ holds, pattern, fewest, cause, hint }): Problem[] => {
    let count = 0
    let first: Pick<Problem, 'line' | 'paragraph' | 'actual'> | null = null
    for (const { id, source, translation } of paragraphs) {
      for (const passage of [source, translation]) {
        const text = passage?.text ?? ''
        const places = holds.some((part) => text.includes(part)) ? (text.match(pattern) ?? []) : []
        if (places.length === 0) continue
        count += places.length
        first ??= { line: passage?.line ?? null, paragraph: id, actual: places[0] ?? null }
      }
    }
    if (!first || count < fewest) return []
    const message = `The text was damaged before it came here (${count} ${count === 1 ? 'place' : 'places'}): ${cause}.`
    return [problem({ rule: 'text-damaged', severity: 'warning', file, ...first, message, hint })]
  })
}
