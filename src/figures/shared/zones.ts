/** Words by which calls name the clock that they mean, in both languages. */
const ZONES: [RegExp, string][] = [
  [/\b(?:Eastern|E[SD]?T|New York)\b|美东|美東|纽约|紐約|东部|東部/i, 'ET'],
  [/\b(?:Pacific|P[SD]?T)\b|太平洋|美西/i, 'PT'],
  [/\bCentral\b|美中|中部/i, 'CT'],
  [
    /\b(?:Beijing|Shanghai|Hong Kong|HK|HKT|Taipei|Taiwan|Singapore|SGT)\b|北京|上海|香港|台北|臺北|台灣|台湾|新加坡/i,
    'UTC+8',
  ],
  [/\b(?:London|GMT|BST|UTC)\b|伦敦|倫敦|格林/i, 'UTC'],
  [/\b(?:CES?T|Paris|Frankfurt)\b|巴黎|法兰克福|欧洲中部/i, 'CET'],
  [/\b(?:Tokyo|JST)\b|东京|東京|日本/i, 'JST'],
]

/** Characters before and after a time in which its zone is named. */
const NEAR = 18

/** The zone that is named beside a time of day; `null` where none is. */
export function zoneIn(text: string, start: number, end: number): string | null {
  const around = `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`
  return ZONES.find(([pattern]) => pattern.test(around))?.[1] ?? null
}
