import type { SpokenParagraph, InventedTurn } from '../calls/spoken-call.ts'
import { duration, tongues, type Setting, type Tongue } from './setting.ts'
import { speakerBefore, type Moment } from './speaker-label.ts'

/** Characters of a short cue at most, seconds that it takes, seconds between two paragraphs: without a pause, two cues may be one paragraph. */
const SHORT = 76
const CUE = 3
const PAUSE = 2

/** A cue: its time, and its lines. */
interface WrittenCue {
  start: number
  end: number
  lines: string[]
}

/** A call as subtitles. */
export function writeCueFiles(setting: Setting): Record<string, string> {
  const { layout, call } = setting
  const { container } = layout
  if (layout.arrangement !== 'files')
    return { [`${call.id}.${container}`]: written(setting, cues(setting, tongues(layout))) }
  return Object.fromEntries(
    (['en', 'zh'] as const).map((tongue) => [
      `${call.id}.${tongue}.${container}`,
      written(setting, cues(setting, [tongue])),
    ]),
  )
}

function cues(setting: Setting, both: Tongue[]): WrittenCue[] {
  const { layout, call } = setting
  const met = new Set<unknown>()
  let time = 3
  return call.turns.flatMap((turn, at) => {
    const moment: Moment = { time, turn: at + 1, questions: turn.questions, first: !met.has(turn.person) }
    met.add(turn.person)
    return turn.paragraphs.flatMap((said, index): WrittenCue[] => {
      const start = time
      const named = index === 0 || layout['speaker-recurs'] === 'paragraph'
      if (layout.cues === 'short') {
        const words = inCues(said.en ?? '')
        time += words.length * CUE + PAUSE
        const parts = both[0] === 'en' ? words : spread(said.zh ?? '', words.length)
        const label = named ? name(setting, turn, moment, both[0] ?? 'en') : ''
        return parts.flatMap((part, place) =>
          part === ''
            ? []
            : [
                {
                  start: start + place * CUE,
                  end: start + (place + 1) * CUE,
                  lines: [(place === 0 ? label : '') + part],
                },
              ],
        )
      }
      const end = start + duration(said.en ?? said.zh ?? '')
      time = end + PAUSE
      const lines = texts(setting, turn, moment, said, both, named)
      return layout.cues === 'twice'
        ? lines.map((line) => ({ start, end, lines: [line] }))
        : lines.length === 0
          ? []
          : [{ start, end, lines }]
    })
  })
}

function texts(
  setting: Setting,
  turn: InventedTurn,
  moment: Moment,
  said: SpokenParagraph,
  both: Tongue[],
  named: boolean,
): string[] {
  let labelled = false
  return both.flatMap((tongue) => {
    const text = said[tongue]
    if (text === null) return []
    const label =
      named && (!labelled || setting.layout['speaker-language'] === 'own') ? name(setting, turn, moment, tongue) : ''
    labelled = true
    return [label + text]
  })
}

/** WebVTT has a tag for the speaker, which plain names use. */
function name(setting: Setting, turn: InventedTurn, moment: Moment, tongue: Tongue): string {
  const label = speakerBefore(setting, turn.person, moment, tongue)
  const { layout } = setting
  return layout.container === 'vtt' && layout.speaker === 'colon' ? `<v ${label.replace(/[:：]\s*$/, '')}>` : label
}

function written({ layout }: Setting, all: WrittenCue[]): string {
  const end = layout.ends === 'crlf' ? '\r\n' : '\n'
  const mark = layout.container === 'srt' ? ',' : '.'
  if (layout.container === 'ass') {
    const events = all.map(
      ({ start, end: until, lines }) =>
        `Dialogue: 0,${stamp(start, '.').slice(1, 11)},${stamp(until, '.').slice(1, 11)},Default,,0,0,0,,${lines.join('\\N')}`,
    )
    return [
      '[Script Info]',
      'ScriptType: v4.00+',
      '',
      '[Events]',
      'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
      ...events,
      '',
    ].join(end)
  }
  let number = 0
  const blocks = all.map(({ start, end: until, lines }, at) => {
    if (all[at - 1]?.start !== start) number += 1
    return [
      ...(layout.container === 'srt' ? [String(number)] : []),
      `${stamp(start, mark)} --> ${stamp(until, mark)}`,
      ...lines,
      '',
    ].join(end)
  })
  return [...(layout.container === 'vtt' ? [`WEBVTT${end}`] : []), ...blocks, ''].join(end)
}

function stamp(seconds: number, mark: string): string {
  return new Date(seconds * 1000).toISOString().slice(11, 23).replace('.', mark)
}

function inCues(text: string): string[] {
  const all: string[] = []
  for (const word of text.split(' ')) {
    const last = all.at(-1)
    if (last !== undefined && last.length + word.length < SHORT) all[all.length - 1] = `${last} ${word}`
    else all.push(word)
  }
  return all
}

/** A text in so many parts, cut between Chinese characters only. */
function spread(text: string, parts: number): string[] {
  const cuts = [0]
  for (let part = 1; part < parts; part++) {
    let at = Math.max(cuts.at(-1) ?? 0, Math.round((text.length * part) / parts))
    while (at < text.length && !/^\p{Script=Han}{2}$/u.test(text.slice(at - 1, at + 1))) at += 1
    cuts.push(at)
  }
  return cuts.map((from, index) => text.slice(from, cuts[index + 1] ?? text.length))
}
