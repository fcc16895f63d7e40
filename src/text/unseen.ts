function isUnseen(unit: number): boolean {
  if (unit < 0x200b) return unit === 0xad
  return unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x2064) || unit === 0xfeff
}

/** A line without the blanks and the unseen characters around it; one that has nothing else is left as it is. */
export function withoutUnseenEnds(line: string): string {
  if (!isUnseen(line.charCodeAt(0)) && !isUnseen(line.charCodeAt(line.length - 1))) return line
  let start = 0
  let end = line.length
  while (start < end && isUnseenOrBlank(line, start)) start += 1
  while (end > start && isUnseenOrBlank(line, end - 1)) end -= 1
  return start === end ? line : line.slice(start, end)
}

/** Whether a line holds nothing to read. */
export function isUnseenOnly(line: string): boolean {
  for (let at = 0; at < line.length; at++) if (!isUnseenOrBlank(line, at)) return false
  return true
}

function isUnseenOrBlank(line: string, at: number): boolean {
  return isUnseen(line.charCodeAt(at)) || line.charAt(at).trim() === ''
}
