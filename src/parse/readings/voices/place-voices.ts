import type { ParagraphPair } from '../../../pairing/pair-paragraphs.ts'
import type { DraftBuilder } from '../../draft/draft-builder.ts'
import { endsSentence, joinLines, type SeedLine } from '../../frames/seed-line.ts'
import type { Language } from '../../frames/language-words.ts'
import type { SpeakerLabel } from '../../labels/speaker-label.ts'
import { bothNames, type Voice } from './voice.ts'
import { isNote } from '../../around/heading.ts'
import { isResidue } from '../../containers/residue.ts'
import { linesOf, pairGroups } from './pair-group.ts'
import type { Pairing } from './stretches.ts'
import { groupVoices, type VoicedParagraph, type VoiceGroup } from './voice-groups.ts'

/** What is needed to place voices. */
interface Placing extends Pairing {
  builder: DraftBuilder
}

/**
 * Pairs what voices say in both languages and puts it into a draft as turns: those of the language in which more speakers
 * are named, in their order.
 * @returns the first lines of paragraphs for which no pair was sure
 */
export function placeVoices(voices: Voice[], { builder, first, notes, spaced, unwrap }: Placing): number[] {
  const unsure: number[] = []
  const groups = groupVoices(voices, first)
  const bilingual = groups.some(({ english, chinese }) => english.length > 0 && chinese.length > 0)
  const marked = {
    english: endsMarked(groups.flatMap(({ english }) => english)),
    chinese: endsMarked(groups.flatMap(({ chinese }) => chinese)),
  }
  const found = pairGroups(groups, { first, notes, spaced, unwrap })
  const placed = groups.map((group, at) => {
    const pairs = joined(apart(found[at] ?? [], group), group, marked)
    return { group, pairs, turns: turnsOf(group, pairs) }
  })
  const names = namesInBoth(placed.flatMap(({ turns }) => [...turns.values()]))
  for (const { group, pairs, turns } of placed) {
    let open: Voice | null = null
    const entered = new Set<Voice>()
    const enter = (voice: Voice) => {
      const turn = turns.get(voice)
      if (!turn || voice === open) return
      open = voice
      const label =
        turn.label?.zh != null && turn.label.name === turn.label.zh
          ? (names.get(turn.label.zh) ?? turn.label)
          : turn.label
      // Who is come back to has been named.
      if (label) builder.speaker(label, ...(entered.has(voice) ? [] : turn.lines))
      else builder.somebodyElse()
      entered.add(voice)
    }
    const waiting = [...turns.keys()]
    for (const pair of pairs) {
      const source = joinLines(linesOf(pair.english, group.english), ' ')
      const translation = joinLines(linesOf(pair.chinese, group.chinese), '')
      const one = source && translation ? null : (source ?? translation)
      if (one && bilingual && isResidue(one.text)) {
        builder.front(one, 'residue')
        continue
      }
      const voice = voiceOf(pair, group, turns)
      while (voice && waiting.includes(voice)) enter(waiting.shift() ?? voice)
      if (voice) enter(voice)
      if (!pair.sure) unsure.push((source ?? translation)?.number ?? 0)
      if (
        !source &&
        translation &&
        (translation.marks.quote ||
          isNote(translation.text) ||
          (!translation.tagged &&
            translation.marks.lang === undefined &&
            !beginsVoice(pair, group) &&
            ((notes && translation.gap) || (spaced && isBehindPair(pair, pairs, group)))))
      )
        builder.note(translation)
      else builder.pair(source, translation)
    }
    for (const voice of waiting) enter(voice)
  }
  return unsure
}

/** Whether Chinese is what somebody who is named says first: nobody is named for a note. */
function beginsVoice(pair: ParagraphPair, { chinese }: VoiceGroup): boolean {
  const own = chinese[pair.chinese[0] ?? -1]
  return own?.voice.label != null && chinese.find(({ voice }) => voice === own.voice) === own
}

/** Whether Chinese stands alone behind a complete pair of the same voice. */
function isBehindPair(pair: ParagraphPair, pairs: ParagraphPair[], group: VoiceGroup): boolean {
  const before = pairs[pairs.indexOf(pair) - 1]
  const voice = (one: ParagraphPair): Voice | undefined => group.chinese[one.chinese[0] ?? -1]?.voice
  return before !== undefined && before.english.length > 0 && before.chinese.length > 0 && voice(before) === voice(pair)
}

/** A turn that is going to be: a voice, with the lines that name its speaker in either language. */
interface PlacedTurn {
  label: SpeakerLabel | null
  lines: SeedLine[]
}

/**
 * The turns of a group: of the voices in the language with more named speakers (English where both have as many); each
 * voice of the other language gives its name to the one whose words it translates first.
 */
function turnsOf(group: VoiceGroup, pairs: ParagraphPair[]): Map<Voice, PlacedTurn> {
  const [english, chinese] = [voicesIn(group.english), voicesIn(group.chinese)]
  const labelled = (voices: Set<Voice>) => [...voices].filter(({ label }) => label).length
  const base = english.size === 0 || labelled(chinese) > labelled(english) ? chinese : english
  const silent = new Set(group.voices).difference(english).difference(chinese)
  const turns = new Map<Voice, PlacedTurn>()
  let before: PlacedTurn | undefined
  for (const voice of group.voices) {
    const translated = before?.label != null && base === english && voice.label?.zh != null
    if (base.has(voice) || (silent.has(voice) && !translated))
      turns.set(voice, { label: voice.label, lines: [...voice.lines] })
    else if (silent.has(voice)) before?.lines.push(...voice.lines)
    before = turns.get(voice) ?? before
  }
  const given = new Set<Voice>()
  let last = [...turns.values()][0]
  for (const pair of pairs) {
    const turn =
      pairVoices(pair, group)
        .map((voice) => turns.get(voice))
        .find((one) => one !== undefined) ?? last
    last = turn
    for (const other of pairVoices(pair, group)) {
      if (turns.has(other) || given.has(other) || !turn) continue
      given.add(other)
      const both = turn.label && other.label && bothNames(turn.label, other.label)
      turn.label = both ?? turn.label ?? other.label
      turn.lines = [...turn.lines, ...other.lines].sort((a, b) => a.number - b.number)
    }
  }
  return turns
}

function voicesIn(said: VoicedParagraph[]): Set<Voice> {
  return new Set(said.map(({ voice }) => voice))
}

function pairVoices({ english, chinese }: ParagraphPair, group: VoiceGroup): Voice[] {
  return [...english.map((at) => group.english[at]?.voice), ...chinese.map((at) => group.chinese[at]?.voice)].flatMap(
    (voice) => voice ?? [],
  )
}

function voiceOf(pair: ParagraphPair, group: VoiceGroup, turns: Map<Voice, PlacedTurn>): Voice | null {
  return pairVoices(pair, group).find((voice) => turns.has(voice)) ?? null
}

/** Pairs in which two speakers speak one language are taken apart: they were not the same paragraph. */
function apart(pairs: ParagraphPair[], { english, chinese }: VoiceGroup): ParagraphPair[] {
  const one = (said: VoicedParagraph[], numbers: number[]) => new Set(numbers.map((at) => said[at]?.voice)).size < 2
  return pairs.flatMap((pair) =>
    one(english, pair.english) && one(chinese, pair.chinese)
      ? [pair]
      : [
          ...pair.english.map((at) => ({ english: [at], chinese: [], sure: false })),
          ...pair.chinese.map((at) => ({ english: [], chinese: [at], sure: false })),
        ],
  )
}

/** The end of a text that goes on: within its words. */
const OPEN = /[\p{L}\p{N},，、]$/u

/** Share of the texts of a language that end a sentence where sentences have their marks. */
const MARKED = 0.8

function endsMarked(said: VoicedParagraph[]): boolean {
  return said.filter(({ line }) => endsSentence(line.text)).length >= said.length * MARKED
}

/**
 * Where texts end with their sentences, what goes on directly below one that does not belongs to its pair: a line of a text
 * that was hardly ever broken.
 */
function joined(
  pairs: ParagraphPair[],
  group: VoiceGroup,
  marked: Readonly<Record<Language, boolean>>,
): ParagraphPair[] {
  const sides = ['english', 'chinese'] as const
  const goesOn = (before: ParagraphPair, pair: ParagraphPair): boolean =>
    sides.some((side) => pair[side].length > 0) &&
    sides.every((side) => {
      const [above, own] = [group[side][before[side].at(-1) ?? -1], group[side][pair[side][0] ?? -1]]
      if (!own) return true
      const below =
        marked[side] && above?.voice === own.voice && !own.line.gap && !own.line.begins && !own.line.marks.cue
      const open = below && OPEN.test(above.line.text) && !isNote(own.line.text) && !own.line.marks.quote
      return open && (side === 'chinese' || /^\p{Ll}/u.test(own.line.text))
    })
  const whole: ParagraphPair[] = []
  for (const pair of pairs) {
    const before = whole.at(-1)
    if (!before || !goesOn(before, pair)) whole.push(pair)
    else {
      const [english, chinese] = [before.english.concat(pair.english), before.chinese.concat(pair.chinese)]
      whole[whole.length - 1] = { ...before, english, chinese }
    }
  }
  return whole
}

/** The English labels of those who are named in both languages somewhere, by their Chinese names. */
function namesInBoth(turns: PlacedTurn[]): Map<string, SpeakerLabel> {
  return new Map(
    turns.flatMap(({ label }): [string, SpeakerLabel][] =>
      label?.zh != null && label.zh !== label.name ? [[label.zh, label]] : [],
    ),
  )
}
