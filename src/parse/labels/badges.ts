/** Words that meeting software puts behind a name: `Ann Lee External unfamiliar`. */
const BADGES =
  /\s+\(?(?:external|guest|unverified|unfamiliar|host|organi[sz]er|presenter|co-?host|外部|[来來]宾|未[验驗][证證]|主[办辦]方|[组組][织織]者)\)?(?=\s|$)/giu

/** A name without the badges behind it and the sign before it. */
export function withoutBadges(text: string): string {
  return text.replace(/^@\s*/, '').replace(BADGES, '').trim()
}
