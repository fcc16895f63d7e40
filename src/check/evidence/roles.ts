import { matchesOf } from '../../text/matches-of.ts'

/** Roles that are said in both languages, as English titles, abbreviations and Chinese words have them. */
const ROLES: [string, RegExp, RegExp][] = [
  [
    'Chief Executive Officer',
    /\bCEO\b|\bchief executive(?: officer)?\b/gi,
    /首席执行官|首席執行官|执行长|執行長|行政总裁|行政總裁|CEO/g,
  ],
  [
    'Chief Financial Officer',
    /\bCFO\b|\bchief financial officer\b/gi,
    /首席财务官|首席財務官|财务长|財務長|财务总监|財務總監|CFO/g,
  ],
  [
    'Chief Operating Officer',
    /\bCOO\b|\bchief operating officer\b/gi,
    /首席运营官|首席營運官|营运长|營運長|首席营运官|COO/g,
  ],
  [
    'Chief Technology Officer',
    /\bCTO\b|\bchief technology officer\b/gi,
    /首席技术官|首席技術官|技术长|技術長|科技长|技術總監|CTO/g,
  ],
]

/** Roles that a text names, each with how often and where it first stands. */
export function rolesIn(text: string, lang: 'en' | 'zh'): Map<string, { start: number; end: number }> {
  const found = new Map<string, { start: number; end: number }>()
  for (const [role, english, chinese] of ROLES) {
    const match = matchesOf(lang === 'en' ? english : chinese, text)[0]
    if (match) found.set(role, { start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** The role that the text right before or after a name gives: `Andy Jassy, our CEO`, `our CFO, Brian Olsavsky`. */
export function roleBeside(text: string, start: number, end: number): string | null {
  const after =
    /^,? (?:is |as )?(?:our|the|its|Amazon's)? ?(?:President and |Chairman and |founder and )?/i.exec(
      text.slice(end, end + 30),
    )?.[0].length ?? 0
  const window = text.slice(end + after, end + after + 26)
  for (const [role, english] of ROLES) {
    const match = matchesOf(english, window)[0]
    if (match?.index === 0 && after > 1) return role
  }
  const left = text.slice(Math.max(0, start - 34), start)
  for (const [role, english] of ROLES) {
    const last = matchesOf(english, left).at(-1)
    if (last && /^[,;:]? (?:Mr\.? |Ms\.? |Dr\.? )?$/.test(left.slice(last.index + last[0].length))) return role
  }
  return null
}

/** Whether a role, as a speaker line gives it, includes another. */
export function includesRole(role: string, other: string): boolean {
  return rolesIn(role, 'en').has(other)
}
