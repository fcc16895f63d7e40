import { chineseIn } from '../../text/chinese/chinese-in.ts'
import { chineseOf, scriptOf, type Locale } from '../../model/locale.ts'
import type { ChineseLang, Speaker, Transcript } from '../../model/transcript.ts'
import type { CallContext } from '../../render/render-call.ts'
import type { ChecksIn } from '../../render/render-checks.ts'
import { keptDisplays, type Display } from '../../script/chinese-display.ts'
import { withNames, type Lexicon } from '../../script/words/lexicon.ts'
import { editorsWords } from '../../script/words/editors-words.ts'
import { pairedNamesOf } from '../../script/words/paired-names.ts'
import { settledNames, type NameIn } from '../../script/words/settled-names.ts'
import { firmName } from '../../words/firm-name.ts'
import { words } from '../../words/words.ts'
import type { KnownWords } from '../known-words.ts'

/** How a call is shown: its Chinese, its names and roles in each language of the interface. */
export interface CallView {
  /** The script of its Chinese, `null` where it has none. */
  original: ChineseLang | null
  lexicon: Lexicon
  /** Shows Chinese of one script in another. */
  display: (from: ChineseLang, to: ChineseLang) => Display
  /** Shows its Chinese in each script. */
  displays: Record<ChineseLang, Display>
  nameIn: NameIn
  /** How its Chinese is shown in a language of the interface. */
  shownIn: (locale: Locale) => ChecksIn
  /** The Chinese names of a speaker as a language of the interface writes them. */
  zhOf: (speaker: Pick<Speaker, 'zh'>, locale: Locale) => string[]
  /** What a page in a language of the interface is written with. @param own of that page */
  contextIn: (locale: Locale, own: Pick<CallContext, 'marks' | 'notes' | 'raw'>) => CallContext
}

/** Settles how a call is shown. */
export function callView(transcript: Transcript, { roles, people, lexicon: known }: KnownWords): CallView {
  const { sourceLang, translation, speakers, turns } = transcript
  const original = chineseIn({ sourceLang, translation })
  const lexicon = withNames(known, namesOf(transcript), people)
  const nameIn = settledNames(people)
  const display = keptDisplays(lexicon)
  const displays = {
    'zh-Hans': display(original ?? 'zh-Hans', 'zh-Hans'),
    'zh-Hant': display(original ?? 'zh-Hant', 'zh-Hant'),
  }
  const shownIn = (locale: Locale): ChecksIn => {
    const zhLang = original && chineseOf(locale, original)
    return {
      zhLang,
      display: zhLang === null ? asItIs : displays[zhLang],
      reason: (text) => editorsWords(text, chineseOf(locale, original ?? 'zh-Hans'), display),
    }
  }
  const zhOf = ({ zh }: Pick<Speaker, 'zh'>, locale: Locale): string[] => {
    const to = original && chineseOf(locale, original)
    return original === null || to === null || original === to ? zh : zh.map((name) => nameIn(name, original, to))
  }
  const turnCorrections = new Map(
    turns.flatMap(({ correction }, index) => (correction ? [[index + 1, correction] as const] : [])),
  )
  const contextIn: CallView['contextIn'] = (locale, own) => {
    const { zhLang, display: chinese, reason } = shownIn(locale)
    return {
      ...own,
      words: words(locale),
      speakers: new Map(speakers.map((speaker) => [speaker.id, { ...speaker, zh: zhOf(speaker, locale) }])),
      turnCorrections,
      sourceLang,
      zhLang,
      reason,
      chineseFirst: scriptOf(locale) !== null,
      firmOf: ({ firm }) => firmName(firm, locale),
      roleOf: ({ role }) => role && ((scriptOf(locale) && zhLang && roles(role)?.[zhLang]) || role),
      display: (lang) => (lang === 'en' ? asItIs : chinese),
    }
  }
  return { original, lexicon, display, displays, nameIn, shownIn, zhOf, contextIn }
}

/** The Chinese names of who speaks, but of the operator, whose name is a word, and of whom paragraphs name. */
function namesOf({ speakers, turns, sourceLang }: Transcript): string[] {
  const paragraphs = turns.flatMap((turn) => turn.paragraphs)
  return [
    ...speakers.flatMap(({ side, zh }) => (side === 'operator' ? [] : zh)),
    ...pairedNamesOf(paragraphs, sourceLang),
  ]
}

const asItIs: Display = (runs) => runs
