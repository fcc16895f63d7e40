/** How a text differs from another: how far the next change is, how much goes there, what comes instead; again and again. */
export type TextChanges = (number | string)[]

/** So many characters that are the same again end a change; so far ahead they are looked for. */
const SAME = 2
const AHEAD = 24

/** Says how a text differs from one that is much like it. `changedText` undoes it. */
export function changesIn(before: string, after: string): TextChanges {
  const changes: TextChanges = []
  let at = 0
  let last = 0
  for (let to = 0; at < before.length || to < after.length;) {
    if (at < before.length && before[at] === after[to]) {
      at++
      to++
      continue
    }
    const [gone, come] = nextSame(before.slice(at, at + AHEAD), after.slice(to, to + AHEAD)) ?? [
      before.length - at,
      after.length - to,
    ]
    changes.push(at - last, gone, after.slice(to, to + come))
    at += gone
    to += come
    last = at
  }
  return changes
}

/** The nearest place at which two texts go on alike, as how far it is in each; as many characters in both are preferred. */
function nextSame(before: string, after: string): [number, number] | null {
  for (let sum = 1; sum < 2 * (AHEAD - SAME); sum++) {
    const even = Math.ceil(sum / 2)
    for (let away = 0; away <= even; away++)
      for (const gone of [even - away, even + away]) {
        const come = sum - gone
        const same = gone < 0 || come < 0 ? '' : before.slice(gone, gone + SAME)
        if (same.length === SAME && after.startsWith(same, come)) return [gone, come]
      }
  }
  return null
}

/** Makes of a text the other one from which `changesIn` has said that it differs. */
export function changedText(before: string, changes: TextChanges): string {
  let after = ''
  let at = 0
  for (let change = 0; change < changes.length; change += 3) {
    const [same, gone, come] = changes.slice(change, change + 3)
    after += before.slice(at, at + Number(same)) + String(come)
    at += Number(same) + Number(gone)
  }
  return after + before.slice(at)
}
