import { matchesOf } from './matches-of.ts'

/** What a speech recogniser writes that nobody said. */
export interface MachineSpeech {
  /** `invention`: a sentence it has learnt from subtitles; `loop`: one thing over and over; `noise`: its own signs. */
  kind: 'invention' | 'loop' | 'noise'
  start: number
  end: number
}

/**
 * Sentences of subtitles that recognisers write into silence: calls to subscribe, credits of subtitles, thanks for watching.
 * Kinds that the authors of Whisper's bug reports list again and again; nobody says them on a call with investors.
 */
const INVENTIONS = new RegExp(
  [
    '[请請]不吝[点點][赞讚][^。！？\\n]*',
    '(?:[点點][赞讚][，、,\\s]*)?(?:[订訂][阅閱][，、,\\s]*)(?:[转轉][发發]|打[赏賞]|分享|[点點][赞讚])[^。！？\\n]*',
    '明[镜鏡][与與和、][点點]{2}[栏欄]目',
    '(?:字幕|[转轉][录錄])(?:由|制作|製作|提供|志[愿願]者|組|组)[^。！？\\n]{0,40}(?:提供|社[区區群]|Amara\\S*|[制製]作)?',
    '[请請](?:大家)?[订訂][阅閱](?:我的|我[们們]的|本|我)?[频頻]道[^。！？\\n]*',
    '(?:多?[谢謝]{2}|感[谢謝])(?:您|你|大家|各位)?(?:的)?(?:[观觀]看|收看|[观觀][赏賞])',
    '我[们們]下(?:[个個]?[视視影][频頻片]|集|期)(?:再)?[见見]',
    '\\b(?:thank you|thanks)(?: so much| very much| all)? for watching\\b[^.!?\\n]*',
    "\\b(?:please |don't forget to |remember to )?(?:like(?:,| and|, and) |share(?:,| and) )*subscribe(?: to (?:my|our|the) channel|,? and (?:hit|click|ring) the (?:bell|notification)[^.!?\\n]*)",
    '\\blike(?:,| and|, and) subscribe\\b[^.!?\\n]*',
    '\\b(?:subtitles?|captions?|subs|transcription|transcribed|translation) (?:created |made |provided )?by (?:the )?(?:amara\\.org|castingwords|otter\\.ai|steamteam|zeoranger|rev\\.com|www\\.)[^.!?\\n]*\\S*',
    '\\bsee you (?:in the )?next video\\b',
  ].join('|'),
  'giu',
)

const NOISE = /<\|[^|<>\n]{1,40}\|>|\[(?:BLANK_AUDIO|MUSIC PLAYING|unk)\]|[♪♫]+|\ufffd+/giu

/** What each of them holds: most texts hold none of it, and are told by it in a tenth of the time. */
const HINTS = (
  '点赞 點贊 點讚 订阅 訂閱 字幕 转录 轉錄 观看 觀看 观赏 觀賞 收看 下期 下集 视频 視頻 影片 明镜 明鏡 atching ubscribe UBSCRIBE mara.org astingWords ' +
  'astingwords tter.ai teamteam eoranger ev.com www. ext video'
).split(' ')
const NOISE_HINTS = ['<|', '[BLANK', '[MUSIC', '[unk', '♪', '♫', '\ufffd']

/** A piece of two to thirty characters is a loop where it stands four times in a row. */
const LONGEST_PIECE = 30
const TIMES = 4
/** One Chinese character, where it stands eight times. */
const TIMES_OF_ONE = 8
/** Dots, rules and figures of a table repeat on purpose. */
const WORDS = /\p{L}{2}|\p{Script=Han}/u

/** Where a text holds what only a machine says. */
export function machineSpeech(text: string): MachineSpeech[] {
  const all = (pattern: RegExp, kind: MachineSpeech['kind']): MachineSpeech[] =>
    matchesOf(pattern, text).map(({ index, 0: { length } }) => ({ kind, start: index, end: index + length }))
  return [
    ...(HINTS.some((hint) => text.includes(hint)) ? all(INVENTIONS, 'invention') : []),
    ...(NOISE_HINTS.some((hint) => text.includes(hint)) ? all(NOISE, 'noise') : []),
    ...loopsIn(text),
  ].sort((a, b) => a.start - b.start)
}

/** Stretches in which one piece follows upon itself, the shortest piece at each place. */
function loopsIn(text: string): MachineSpeech[] {
  const found: MachineSpeech[] = []
  for (let length = 1; length <= LONGEST_PIECE && length * TIMES <= text.length; length++) {
    // So many characters in a row are the same as those one piece before them; one of them stands at each step.
    const least = length * ((length === 1 ? TIMES_OF_ONE : TIMES) - 1)
    const same = (at: number): boolean => text.charCodeAt(at) === text.charCodeAt(at - length)
    for (let at = length + least - 1; at < text.length; at += least) {
      if (!same(at)) continue
      let start = at
      let end = at + 1
      while (start > length && same(start - 1)) start--
      while (end < text.length && same(end)) end++
      if (end - start >= least) {
        const from = start - length
        const stands = !text.slice(from, end).includes('\n') && isLoop(text.slice(from, start))
        if (stands && !found.some((one) => one.start <= from && end <= one.end))
          found.push({ kind: 'loop', start: from, end })
        at = end
      }
    }
  }
  return found
}

function isLoop(piece: string): boolean {
  return piece.length === 1 ? /\p{Script=Han}/u.test(piece) : WORDS.test(piece)
}
