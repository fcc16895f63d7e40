import type { FrontLine, Lang, Paragraph, Provenance } from '../../model/transcript.ts'
import { chineseScript } from '../../text/chinese/chinese-script.ts'
import { provenance } from './provenance.ts'

/** Which languages a call has. */
export interface Languages {
  sourceLang: Lang
  /** `null` where the call has one language only. */
  translation: Provenance | null
}

/**
 * Finds out the languages. Where all text is Chinese there is no translation: the Chinese is the source, and is moved
 * there.
 */
export function languages(paragraphs: Paragraph[], front: FrontLine[]): Languages {
  const chinese = paragraphs.flatMap(({ translation }) => (translation ? [translation.text] : []))
  if (chinese.length === 0) return { sourceLang: 'en', translation: null }
  if (paragraphs.some(({ source }) => source !== null))
    return { sourceLang: 'en', translation: provenance(front, chinese) }
  for (const paragraph of paragraphs) {
    paragraph.source = paragraph.translation
    paragraph.translation = null
  }
  return { sourceLang: chineseScript(chinese), translation: null }
}
