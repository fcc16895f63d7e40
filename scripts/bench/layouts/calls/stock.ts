import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BothTongues } from './spoken-call.ts'

/** What a sentence is good for. */
export type StockTopic =
  | 'bank'
  | 'chips'
  | 'retail'
  | 'software'
  | 'business'
  | 'question'
  | 'answer'
  | 'short'
  | 'press'
  | 'presscue'
  | 'talk'
  | 'letter'
  | 'interview'
  | 'interviewed'

/** The sentences of `sentences.tsv` on a topic, in Simplified Chinese, in their order. */
export function sentences(topic: StockTopic): BothTongues[] {
  return rows('sentences.tsv').flatMap(([of, en, zh]) => (of === topic && en && zh ? [{ en, zh }] : []))
}

/** The names of `people.tsv`; some have none in Chinese. */
export function names(): { name: string; zh: string | null }[] {
  return rows('people.tsv').flatMap(([name, zh]) => (name ? [{ name, zh: zh || null }] : []))
}

const kept = new Map<string, string[][]>()

function rows(file: string): string[][] {
  const read =
    kept.get(file) ??
    readFileSync(join(import.meta.dirname, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))
  kept.set(file, read)
  return read
}
