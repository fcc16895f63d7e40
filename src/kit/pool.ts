/**
 * Works on all items, a few at a time. The first error ends it: what is in hand is waited for, nothing new is begun.
 * @param limit how many at a time
 * @throws what the first failing work threw
 */
export async function pool<Item>(
  items: Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]()
  const errors: unknown[] = []
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); !next.done && errors.length === 0; next = queue.next()) {
      await work(next.value).catch((error: unknown) => {
        errors.push(error)
      })
    }
  }
  await Promise.all(Array.from({ length: limit }, worker))
  if (errors.length > 0) throw errors[0]
}
