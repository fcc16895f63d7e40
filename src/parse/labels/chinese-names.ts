/** What stands before a name in Chinese: titles, prepositions, verbs of handing over. */
const BEFORE = new RegExp(
  '.*(?:[的是由请請向到與与及给給]|[来來]自|[总總]裁|[经經]理|[总總][监監]|主管|董事|主席|先生|女士|博士|教授|' +
    '分析[师師]|[执執]行官|[执執]行[长長]|[财財][务務][长長官]|[营營]运官|[營运]运?長|[负負][责責]人|部[长長]|[欢歡]迎|[发發]言人)',
  'u',
)

/** What stands behind a name in Chinese. */
const BEHIND = /(?:先生|女士|小姐|博士|教授|[发發]言|[请請来來的在与和與及是為为将將提说說开開]).*/u

/** What follows the first name: a dot and Chinese characters, three times at most. */
const REST = /^(?:[·‧・•∙]\p{Script=Han}{1,12}){1,3}/u
const DOT = /[·‧・•∙]/

/** Characters before and behind a dot that are looked at. */
const BACK = 24
const BEYOND = 40

/** Most characters of a first name, and of a last name, in transliteration. */
const LONGEST_GIVEN = 7
const LONGEST_FAMILY = 8

/**
 * The transliterated names in a Chinese text, `馬克‧馬哈尼`, as they stand, each once. A name whose beginning or end
 * is not certain is left out; one without a dot cannot be told from other words.
 */
export function dottedNames(text: string): string[] {
  const names = new Set<string>()
  let until = 0
  for (const { index } of text.matchAll(new RegExp(DOT, 'g'))) {
    if (index < until) continue
    const family = (REST.exec(text.slice(index, index + BEYOND))?.[0] ?? '').replace(BEHIND, '')
    const before =
      /\p{Script=Han}+(?:-\p{Script=Han}{1,4})?$/u.exec(text.slice(Math.max(until, index - BACK), index))?.[0] ?? ''
    const given = before.replace(BEFORE, '')
    const last = family.split(DOT).at(-1) ?? ''
    if (given.length > 0 && given.length <= LONGEST_GIVEN && last.length > 0 && last.length <= LONGEST_FAMILY) {
      names.add(given + family)
      until = index + family.length
    }
  }
  return [...names]
}
