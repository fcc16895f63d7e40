/** Puts all of some things at the end of a list. Given to `push` as arguments, those of thousands of calls overflow the stack. */
export function addAll<Item>(list: Item[], more: Iterable<Item>): void {
  for (const one of more) list.push(one)
}
