/** Words that meeting software puts behind a name: `Ann Lee External unfamiliar`. */
const BADGES =
  /\s+\(?(?:external|guest|unverified|unfamiliar|host|organi[sz]er|presenter|co-?host|外部|[来來]宾|未[验驗][证證]|主[办辦]方|[组組][织織]者)\)?(?=\s|$)/giu

/** A name without the badges behind it, the sign before it and the brackets around it: `[Ann Lee] (00:01:02)`. */
export function withoutBadges(text: string): string {
  return text
    .replace(/^[[【［](.+)[\]】］]$/u, '$1')
    .replace(/^@\s*/, '')
    .replace(BADGES, '')
    .trim()
}
