/** Frequent characters that differ between the scripts, and of which each form belongs to one of them only. */
const SIMPLIFIED = new Set(
  '们这国说会个时为来对经业务产长资问题发现开关从让谢请实过还进应电话议总财报钱员亿万预计认见够继续变动场销费营运团队优势',
)
const TRADITIONAL = new Set(
  '們這國說會個時為來對經業務產長資問題發現開關從讓謝請實過還進應電話議總財報錢員億萬預計認見夠繼續變動場銷費營運團隊優勢',
)

/** Characters that both sets hold are evidence for neither. */
const SHARED = new Set([...SIMPLIFIED].filter((character) => TRADITIONAL.has(character)))

/** Characters of evidence after which the answer does not change any more, and characters of a text looked at. */
const ENOUGH = 200
const OPENING = 20_000

/**
 * Which of the two scripts some Chinese texts are written in, by the characters that differ.
 * Simplified where there is no evidence.
 */
export function chineseScript(texts: Iterable<string>): 'zh-Hans' | 'zh-Hant' {
  let simplified = 0
  let traditional = 0
  for (const text of texts) {
    for (const character of text.slice(0, OPENING)) {
      if (SHARED.has(character)) continue
      if (SIMPLIFIED.has(character)) simplified += 1
      else if (TRADITIONAL.has(character)) traditional += 1
    }
    if (simplified + traditional > ENOUGH) break
  }
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans'
}
