/**
 * Keeps what was made for the keys that were asked for last, so that many who ask for the same few have it made once.
 * @param most so many are kept
 * @param make gives the same for the same key
 */
export function recentFor<Value>(most: number, make: (key: string) => Value): (key: string) => Value {
  const kept = new Map<string, { value: Value }>()
  return (key) => {
    const found = kept.get(key) ?? { value: make(key) }
    kept.delete(key)
    kept.set(key, found)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return found.value
  }
}
