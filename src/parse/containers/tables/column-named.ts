/** What a column of a table, or a field of JSON, holds. `lang`: BCP 47, where its name tells. */
export interface Column {
  kind: 'speaker' | 'role' | 'start' | 'end' | 'number' | 'note' | 'text'
  lang?: string
}

/** Names that mean something as a whole. */
const WHOLE: readonly [RegExp, Column['kind']][] = [
  [
    /^(?:role|part|角色|身[份分]|position|firm|company|affiliation|organi[sz]ation|job title|[职職][务務位衔銜]|头衔|頭銜|[机機][构構]|公司|[单單]位)$/,
    'role',
  ],
  [/^(?:time|times?tamp|start|start ?time|begin|from|[时時][间間]|[开開]始(?:[时時][间間])?)$/, 'start'],
  [/^(?:end|end ?time|stop|to|[结結]束(?:[时時][间間])?)$/, 'end'],
  [/^(?:#|no|nr|n|id|index|number|line|row|seq|paragraph (?:no|number)|[序编編][号號]|[行段]号?)$/, 'number'],
]

/** Words of which names are made: `speaker_zh`, `Original (English)`, `translated text`, `中文翻译`. */
const WORDS: readonly [RegExp, Column | null][] = [
  [
    /^(?:speakers?|who|name|person|character|actor|[发發]言[人者]|[讲講][者话話]人?|[说說][话話]人|姓名|人物|[谁誰])$/,
    { kind: 'speaker' },
  ],
  [/^(?:us|gb|uk|full|raw|clean|final|corrected|bilingual|[双雙][语語]|完整)$/, null],
  [/^(?:en|eng|english|英(?:[文语語])?)$/, { kind: 'text', lang: 'en' }],
  [/^(?:hans|chs|simplified|[简簡][体體]?)$/, { kind: 'text', lang: 'zh-Hans' }],
  [/^(?:hant|cht|tw|hk|traditional|繁[体體]?)$/, { kind: 'text', lang: 'zh-Hant' }],
  [/^(?:zh|cn|chi|chinese|mandarin|中(?:文)?|[汉漢](?:[语語])?)$/, { kind: 'text', lang: 'zh' }],
  [
    /^(?:texts?|transcript(?:ion)?|contents?|utterance|sentence|paragraph|speech|source|src|target|tgt|trans(?:lat(?:e|ions?|ed))?|original|版|全文|[内內]容|文[本字稿]|原文|原?句子?|[译譯]文|翻[译譯])$/,
    { kind: 'text' },
  ],
]

const LONGEST = 32

/** What the name above a column, or the key of a field, says; `null` where it is not known. */
export function columnNamed(name: string): Column | null {
  const words = name
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replaceAll(/[-_/|:：.()（）\s]+/g, ' ')
    .trim()
  if (words.length > LONGEST) return null
  const whole = WHOLE.find(([pattern]) => pattern.test(words))
  return whole ? { kind: whole[1] } : made(words)
}

/** What a name says that is made of known words only, at most one of each kind of thing. */
function made(words: string): Column | null {
  let kind: Column['kind'] | undefined
  const langs = new Set<string>()
  for (const word of words.match(/[a-z]+|\p{Script=Han}+|\S/gu) ?? []) {
    const parts = known(word)
    if (!parts) return null
    for (const part of parts) {
      if (part.lang !== undefined) langs.add(part.lang)
      else if (kind === 'speaker' || part.kind === 'speaker') kind = 'speaker'
      else kind = part.kind
    }
  }
  // The script says more than the language: `Traditional Chinese`.
  if (langs.has('zh-Hans') || langs.has('zh-Hant')) langs.delete('zh')
  const [lang] = langs
  if (kind === undefined && lang === undefined) return null
  return { kind: kind ?? 'text', ...(langs.size === 1 && lang !== undefined && { lang }) }
}

/** The known words of which a word is made; `null` where one is not known. Chinese is written without blanks. */
function known(word: string): Column[] | null {
  const found = WORDS.find(([pattern]) => pattern.test(word))
  if (found) return found[1] ? [found[1]] : []
  if (!/^\p{Script=Han}/u.test(word)) return null
  for (let cut = word.length - 1; cut > 0; cut--) {
    const first = WORDS.find(([pattern]) => pattern.test(word.slice(0, cut)))?.[1]
    const rest = first && known(word.slice(cut))
    if (first && rest) return [first, ...rest]
  }
  return null
}
