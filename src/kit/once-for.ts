/**
 * Keeps what was made for an object as long as the object itself is kept: several who ask for it have it made once.
 * @param make gives the same for the same object
 */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>()
  return (key) => {
    const found = known.get(key) ?? { value: make(key) }
    known.set(key, found)
    return found.value
  }
}
