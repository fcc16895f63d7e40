import { machineSpeech } from '../../text/machine-speech.ts'
import type { Found, Rule } from '../rule.ts'

const SIDES = ['source', 'translation'] as const

export const machineInvention: Rule = {
  name: 'machine-invention',
  severity: 'warning',
  title: {
    en: 'A machine wrote what nobody said',
    'zh-Hans': '机器写出了没人说过的话',
    'zh-Hant': '機器寫出了沒人說過的話',
  },
  why: {
    en: 'Speech recognisers write into silence what they know from subtitles, or one phrase over and over.',
    'zh-Hans': '语音识别遇到静音时，会写出从字幕里学来的句子，或不断重复同一句。',
    'zh-Hant': '語音辨識遇到靜音時，會寫出從字幕裡學來的句子，或不斷重複同一句。',
  },
  mend: {
    en: 'Listen to the recording, and remove the words from the seed where they were not said.',
    'zh-Hans': '核对录音，没有说过的就从 seeds 的文件删去。',
    'zh-Hant': '核對錄音，沒有說過的就從 seeds 的檔案刪去。',
  },
  messages: {
    invention: {
      en: '“{words}” is a sentence of subtitles that speech recognisers invent.',
      'zh-Hans': '“{words}”是语音识别常凭空写出的字幕用语。',
      'zh-Hant': '「{words}」是語音辨識常憑空寫出的字幕用語。',
    },
    loop: {
      en: '“{words}” is repeated again and again.',
      'zh-Hans': '“{words}”反复出现。',
      'zh-Hant': '「{words}」反覆出現。',
    },
    noise: {
      en: '“{words}” is a sign of the machine.',
      'zh-Hans': '“{words}”是机器的标记。',
      'zh-Hant': '「{words}」是機器的標記。',
    },
  },
  find: ({ paragraphs }) =>
    paragraphs.flatMap(({ paragraph }) =>
      SIDES.flatMap((side): Found[] => {
        const text = paragraph[side]?.text ?? ''
        return machineSpeech(text).map(({ kind, start, end }) => {
          const words = text.slice(start, Math.min(end, start + SHOWN)).trim()
          return {
            says: kind,
            values: { words },
            paragraph,
            marks: [{ paragraph: paragraph.id, side, start, end }],
            actual: words,
          }
        })
      }),
    ),
}

/** Characters of a long stretch that are shown. */
const SHOWN = 40
