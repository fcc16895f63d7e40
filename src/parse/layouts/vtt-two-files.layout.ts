import type { Transcript } from '../../model/transcript.ts'
import { cueTimes } from './cue-times.ts'
import { lines, speakerOf, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** Characters of a cue at most, seconds that one takes, and those between two paragraphs. */
const WIDTH = 76
const CUE = 3
const PAUSE = 2

/** WebVTT in two files, each paragraph in short cues with a pause behind it; both files have the same times. */
export function layOut(call: Transcript): Record<string, string> {
  const english: string[] = ['WEBVTT', '']
  const chinese: string[] = ['WEBVTT', '']
  let time = 0
  for (const turn of call.turns) {
    const { name } = speakerOf(call, turn)
    for (const { source, translation } of turn.paragraphs) {
      const words = inCues(source?.text ?? '', ' ')
      const characters = spread(translation?.text ?? '', words.length)
      words.forEach((cue, at) => {
        const start = time + at * CUE
        english.push(cueTimes(start, start + CUE, '.'), `<v ${name}>${cue}</v>`, '')
        const part = characters[at]
        if (part) chinese.push(cueTimes(start, start + CUE, '.'), part, '')
      })
      time += words.length * CUE + PAUSE
    }
  }
  return { [`${call.id}.en.vtt`]: lines(...english), [`${call.id}.zh.vtt`]: lines(...chinese) }
}

function inCues(text: string, blank: string): string[] {
  const cues: string[] = []
  for (const word of text.split(blank)) {
    const last = cues.at(-1)
    if (last !== undefined && last.length + word.length < WIDTH) cues[cues.length - 1] = last + blank + word
    else cues.push(word)
  }
  return cues
}

/** A text in so many parts, cut between Chinese characters only. */
function spread(text: string, parts: number): string[] {
  const cuts = [0]
  for (let part = 1; part < parts; part++) {
    let at = Math.max(cuts.at(-1) ?? 0, Math.round((text.length * part) / parts))
    while (at < text.length && !/^\p{Script=Han}{2}$/u.test(text.slice(at - 1, at + 1))) at += 1
    cuts.push(at)
  }
  return cuts.map((cut, index) => text.slice(cut, cuts[index + 1] ?? text.length))
}
