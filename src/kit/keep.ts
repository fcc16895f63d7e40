/** Makes a value once and keeps it while it is in use, with so many others; one that failed is tried again. */
export function keep<Value>(
  kept: Map<string, Promise<Value>>,
  most: number,
  name: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const value = kept.get(name) ?? make()
  kept.delete(name)
  kept.set(name, value)
  value.catch(() => {
    kept.delete(name)
  })
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return value
}
