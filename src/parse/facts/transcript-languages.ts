import type { FrontLine, Lang, Origin, Paragraph, Provenance } from '../../model/transcript.ts'
import { chineseScript } from '../../text/chinese/chinese-script.ts'

/** Which languages a call has. */
export interface TranscriptLanguages {
  sourceLang: Lang
  /** `null` where the call has one language only. */
  translation: Provenance | null
}

/**
 * Finds out the languages. Where all text is Chinese there is no translation: the Chinese is the source, and is moved
 * there.
 * @param translator who has translated it, where a head says so
 */
export function transcriptLanguages(
  paragraphs: Paragraph[],
  front: FrontLine[],
  translator: string | null,
): TranscriptLanguages {
  const chinese = paragraphs.flatMap(({ translation }) => (translation ? [translation.text] : []))
  if (chinese.length === 0) return { sourceLang: 'en', translation: null }
  if (paragraphs.some(({ source }) => source !== null))
    return { sourceLang: 'en', translation: provenance(front, translator, chinese) }
  for (const paragraph of paragraphs) {
    paragraph.source = paragraph.translation
    paragraph.translation = null
  }
  return { sourceLang: chineseScript(chinese), translation: null }
}

const ABOUT_TRANSLATION = /[译譯]|translat/i
const MACHINE = /google|deepl|chatgpt|gpt|gemini|claude|[机機]器|[机機][译譯翻]|人工智[能慧]|\bAI\b|machine|automatic/i
const HUMAN = /人工[翻译譯]|人工校|[译譯]者|translated by/i

/**
 * Where the Chinese text of a seed comes from: its script by its characters, who made it by what the seed says.
 * @param translations the Chinese texts
 */
function provenance(front: FrontLine[], translator: string | null, translations: Iterable<string>): Provenance {
  const notice = front.find(({ kind, text }) => kind === 'notice' && ABOUT_TRANSLATION.test(text))?.text ?? null
  const named = translator === null ? 'unknown' : MACHINE.test(translator) ? 'machine' : 'human'
  const said = notice === null ? 'unknown' : originIn(notice)
  return { lang: chineseScript(translations), origin: said === 'unknown' ? named : said, notice }
}

function originIn(notice: string): Origin {
  if (MACHINE.test(notice)) return 'machine'
  return HUMAN.test(notice) ? 'human' : 'unknown'
}
