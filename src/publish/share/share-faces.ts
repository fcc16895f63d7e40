import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import hans from '@fontsource-variable/noto-serif-sc/unicode.json' with { type: 'json' }
import hant from '@fontsource-variable/noto-serif-tc/unicode.json' with { type: 'json' }
import latin from '@fontsource-variable/source-serif-4/unicode.json' with { type: 'json' }
import { create } from 'fontkitten'
import type { Font } from 'satori'
import subsetFont from 'subset-font'
import type { Lang } from '../../model/transcript.ts'
import type { CardLine } from './share-card.ts'

/** A text and how heavy it is set. */
export interface SetLine extends CardLine {
  weight: 400 | 600
}

/** Type to draw with: files for the library that sets it, and how that is told to use them. */
export interface ShareFaces {
  fonts: Font[]
  /** CSS `font-family` for a text. */
  family: (line: Omit<SetLine, 'text'>) => string
}

interface FaceFile {
  path: string
  /** Characters that it is meant for: some faces lack some of them. */
  ranges: [first: number, last: number][]
  /** Characters that it holds; read when first asked. */
  held?: ReadonlySet<number>
}

/** The type faces, each in files that hold some of its characters: `unicode.json` says which. */
const faces = {
  latin: filesOf('source-serif-4', latin),
  hans: filesOf('noto-serif-sc', hans),
  hant: filesOf('noto-serif-tc', hant),
}

/**
 * From which faces a character is taken, the first that has it. Chinese has the Latin face's letters and figures, and marks
 * of its own, `“` among them, which are wider.
 */
const order: Record<Lang, Record<'ascii' | 'other', (keyof typeof faces)[]>> = {
  en: { ascii: ['latin'], other: ['latin', 'hans', 'hant'] },
  'zh-Hans': { ascii: ['latin'], other: ['hans', 'hant', 'latin'] },
  'zh-Hant': { ascii: ['latin'], other: ['hant', 'hans', 'latin'] },
}

/** Makes type that holds the characters of some texts and no others: a whole Chinese face is 6 MB. */
export async function shareFaces(lines: readonly SetLine[]): Promise<ShareFaces> {
  const fonts: Font[] = []
  const families = new Map<string, string[]>()
  for (const [key, set] of Map.groupBy(lines, keyOf)) {
    const [first] = set
    if (!first) continue
    const characters = new Set(set.flatMap(({ text }) => [...text]))
    for (const [path, own] of Map.groupBy(characters, (character) => fileOf(character, first.lang))) {
      if (path === null) continue
      const data = await subsetFont(readFileSync(path), own.join(''), {
        targetFormat: 'sfnt',
        variationAxes: { wght: first.weight },
      })
      const name = `${key}-${fonts.length}`
      fonts.push({ name, data, weight: 400, style: 'normal' })
      families.set(key, [...(families.get(key) ?? []), name])
    }
  }
  return { fonts, family: (line) => families.get(keyOf(line))?.join(', ') ?? '' }
}

function keyOf({ lang, weight }: Omit<SetLine, 'text'>): string {
  return `${lang}-${weight}`
}

/** The file that holds a character; `null` where no face has it. */
function fileOf(character: string, lang: Lang): string | null {
  const code = character.codePointAt(0) ?? 0
  for (const name of order[lang][code < 0x80 ? 'ascii' : 'other']) {
    const file = faces[name].find(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last))
    if (file && (file.held ??= heldBy(file.path)).has(code)) return file.path
  }
  return null
}

function heldBy(path: string): ReadonlySet<number> {
  const font = create(readFileSync(path))
  return new Set('characterSet' in font ? font.characterSet : [])
}

function filesOf(name: string, ranges: Readonly<Record<string, string>>): FaceFile[] {
  const { resolve } = createRequire(import.meta.url)
  return Object.entries(ranges).map(([part, list]) => ({
    path: resolve(`@fontsource-variable/${name}/files/${name}-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: list.split(',').map((range) => {
      const [first = 0, last = first] = range
        .replace(/^U\+/i, '')
        .split('-')
        .map((code) => Number.parseInt(code, 16))
      return [first, last]
    }),
  }))
}
