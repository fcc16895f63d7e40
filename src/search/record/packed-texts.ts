import { changedText, changesIn, type TextChanges } from '../../kit/text-changes.ts'
import type { FoldTable } from '../query/fold-table.ts'
import type { PassageText, SearchPassage, TextBlock } from './catalogue.ts'

/** A text as it is kept. */
interface PackedText extends Omit<PassageText, 'converted'> {
  /** How it is shown in the other script, held against the same text character for character: a sixth of the file is saved. */
  changes?: TextChanges
}

interface PackedBlock extends Omit<TextBlock, 'passages'> {
  passages: (Omit<SearchPassage, 'texts'> & { texts: PackedText[] })[]
}

const OTHER: Record<string, string> = { 'zh-Hans': 'zh-Hant', 'zh-Hant': 'zh-Hans' }

/** Writes and reads blocks of texts, with the table of characters that the search ships as well. */
export class PackedTexts {
  readonly #simplified: FoldTable
  /** Of each Simplified character the first that stands for it. */
  readonly #traditional: FoldTable

  constructor(forms: FoldTable) {
    this.#simplified = forms
    this.#traditional = new Map([...forms].reverse().map(([form, base]) => [base, form]))
  }

  write({ speakers, passages }: TextBlock): string {
    const packed: PackedBlock = {
      speakers,
      passages: passages.map((passage) => ({
        ...passage,
        texts: passage.texts.map(({ converted, ...own }) =>
          converted ? { ...own, changes: changesIn(this.#inOther(own), converted.text) } : own,
        ),
      })),
    }
    return JSON.stringify(packed)
  }

  /** Reads what `write` has written. */
  read(text: string): TextBlock {
    const { speakers, passages }: PackedBlock = JSON.parse(text)
    return {
      speakers,
      passages: passages.map((passage) => ({
        ...passage,
        texts: passage.texts.map(({ changes, ...own }) =>
          changes
            ? {
                ...own,
                converted: { lang: OTHER[own.lang] ?? own.lang, text: changedText(this.#inOther(own), changes) },
              }
            : own,
        ),
      })),
    }
  }

  /** A text in the other script, as far as its characters tell by themselves. */
  #inOther({ lang, text }: PackedText): string {
    const table = lang === 'zh-Hans' ? this.#traditional : this.#simplified
    return text.replace(/[\u3400-\u9fff]/g, (form) => table.get(form) ?? form)
  }
}
