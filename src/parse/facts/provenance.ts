import type { FrontLine, Origin, Provenance } from '../../model/transcript.ts'
import { chineseScript } from '../../text/chinese/chinese-script.ts'

const ABOUT_TRANSLATION = /[译譯]|translat/i
const MACHINE = /google|deepl|chatgpt|gpt|gemini|claude|[机機]器|[机機][译譯翻]|人工智[能慧]|\bAI\b|machine|automatic/i
const HUMAN = /人工[翻译譯]|人工校|[译譯]者|translated by/i

/**
 * Where the Chinese text of a seed comes from: its script by its characters, who made it by what the seed says.
 * @param translations the Chinese texts
 */
export function provenance(front: FrontLine[], translations: Iterable<string>): Provenance {
  const notice = front.find(({ kind, text }) => kind === 'notice' && ABOUT_TRANSLATION.test(text))?.text ?? null
  return { lang: chineseScript(translations), origin: notice === null ? 'unknown' : originIn(notice), notice }
}

function originIn(notice: string): Origin {
  if (MACHINE.test(notice)) return 'machine'
  return HUMAN.test(notice) ? 'human' : 'unknown'
}
