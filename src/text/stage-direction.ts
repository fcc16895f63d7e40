import { matchesOf } from './matches-of.ts'

/** What transcripts put in brackets that nobody says, in both languages. */
const WORDS = new RegExp(
  '^(?:' +
    '(?:general |audience )?(?:laughter|laughs?|laughing|chuckles?|chuckling|applause|cheers?|cheering)|' +
    "operator(?:'s)? (?:instructions?|closing remarks|comments?|message)|instructions?|" +
    '(?:speaking |spoken )?(?:in )?(?:a )?foreign (?:language|speech)|speaking (?:in )?(?:foreign language|chinese|mandarin|japanese|korean)|' +
    '(?:through )?(?:interpreter|interpreted|translated)|' +
    '(?:inaudible|indiscernible|unintelligible)(?: \\d[\\d:]*)?|audio (?:gap|break|cuts out)|' +
    'technical (?:difficulty|difficulties|issues?)|(?:call|line|audio) (?:disconnected|dropped)|(?:no audio|no response)|' +
    '(?:music|video|audio|commercial|presentation)(?: (?:playing|plays|presentation|playback|break))?|(?:a )?(?:break|pause|silence|crosstalk|cross talk|overlapping speakers)|' +
    'phonetic|ph|sic|break in audio|multiple speakers|' +
    '(?:[观觀][众眾]|全[场場]|大家)?(?:大?笑[声聲]?|掌[声聲]|鼓掌|[欢歡]呼)|' +
    '(?:操作[员員]|接[线線][员員生]|[话話][务務][员員]|主持人|[运運][营營]商|[会會][议議]主持人)?(?:[说說]明|指示|指引|指令|提示|操作[说說]明|[结結]束[语語])略?|' +
    '(?:[听聽]不清|音[频頻]不清|[无無]法[识識]別|[无無]法[辨听]清|音[乐樂]|[视視][频頻](?:播放)?|播放[视視][频頻]|' +
    '技[术術](?:故障|[问問][题題])|[网網][络絡]中[断斷]|[静靜]音|外[语語]|停[顿頓]|沉默|中[断斷]|[略笑]|[音译譯]{2})' +
    ')$',
  'iu',
)

/** Longest text in brackets that is looked at, in characters. */
const LONGEST = 60
const BRACKETS = new RegExp(`[[(（【［]([^[\\]()（）【】［］]{1,${LONGEST}})[\\])）】］]`, 'gu')

/** A place in a text: its offset, and the offset behind it. */
export type DirectionPlace = [start: number, end: number]

/** Whether the words in brackets are a stage direction: `Laughter`, `Operator Instructions`, `操作员指示`. */
export function isStageDirection(words: string): boolean {
  return words.length <= LONGEST && WORDS.test(words.trim().replace(/[.。:：]$/, ''))
}

/**
 * Finds the stage directions of a text, with their brackets. Brackets around anything else, such as `(AMZN)`, are
 * speech.
 */
export function stageDirections(text: string): DirectionPlace[] {
  if (!/[\])）】］]/.test(text)) return []
  return matchesOf(BRACKETS, text).flatMap(({ 0: found, 1: words = '', index }): DirectionPlace[] =>
    isStageDirection(words) ? [[index, index + found.length]] : [],
  )
}
