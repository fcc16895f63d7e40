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
const INVENTIONS = new RegExp([
  '[请請]不吝[点點][赞讚][^。！？\\n]*',
  '(?:[点點][赞讚][，、,\\s]*)?(?:[订訂][阅閱][，、,\\s]*)(?:[转轉][发發]|打[赏賞]|分享|[点點][赞讚])[^。！？\\n]*',
  '[^。！？\\n]*明[镜鏡][与與和、][点點]{2}[栏欄]目',
  '(?:字幕|[转轉][录錄])(?:由|制作|製作|提供|志[愿願]者|組|组)[^。！？\\n]{0,40}(?:提供|社[区區群]|Amara\\S*|[制製]作)?',
  '[请請](?:大家)?[订訂][阅閱](?:我的|我[们們]的|本|我)?[频頻]道[^。！？\\n]*',
  '(?:多?[谢謝]{2}|感[谢謝])(?:您|你|大家|各位)?(?:的)?(?:[观觀]看|收看|[观觀][赏賞])',
  '我[们們]下(?:[个個]?[视視影][频頻片]|集|期)(?:再)?[见見]',
  '\\b(?:thank you|thanks)(?: so much| very much| all)? for watching\\b[^.!?\\n]*',
  '\\b(?:please |don\'t forget to |remember to )?(?:like(?:,| and|, and) |share(?:,| and) )*subscribe(?: to (?:my|our|the) channel|,? and (?:hit|click|ring) the (?:bell|notification)[^.!?\\n]*)',
  '\\blike(?:,| and|, and) subscribe\\b[^.!?\\n]*',
  '\\b(?:subtitles?|captions?|subs|transcription|transcribed|translation) (?:created |made |provided )?by (?:the )?(?:amara\\.org|castingwords|otter\\.ai|steamteam|zeoranger|rev\\.com|www\\.)[^.!?\\n]*\\S*',
  '\\bsee you (?:in the )?next video\\b',
].join('|'), 'giu')

const NOISE = /<\|[^|<>\n]{1,40}\|>|\[(?:BLANK_AUDIO|MUSIC PLAYING|unk)\]|[♪♫]+|\ufffd+/giu

/** A piece of two to thirty characters that stands four times in a row at least, or one Chinese character eight times. */
const LOOP = /((?=[^\n]*[\p{L}])[^\n]{2,30}?)\1{3,}|(\p{Script=Han})\2{7,}/gu
/** Dots, rules and figures of a table repeat on purpose. */
const WORDS = /\p{L}{2}|\p{Script=Han}/u
/** A text is looked through for loops no farther than this. */
const LONGEST = 20_000

/** Where a text holds what only a machine says. */
export function machineSpeech(text: string): MachineSpeech[] {
  const all = (pattern: RegExp, kind: MachineSpeech['kind'], from = text): MachineSpeech[] =>
    matchesOf(pattern, from).flatMap(({ index, 0: found }) => (kind === 'loop' && !WORDS.test(found) ? [] : [{ kind, start: index, end: index + found.length }]))
  return [...all(INVENTIONS, 'invention'), ...all(NOISE, 'noise'), ...all(LOOP, 'loop', text.slice(0, LONGEST))]
    .sort((a, b) => a.start - b.start)
}
