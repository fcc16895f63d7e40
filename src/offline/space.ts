/** How much this site stores in the browser and how much it may, in bytes, as far as the browser says so. */
export async function space(): Promise<StorageEstimate> {
  // Some browsers, and private windows of others, know nothing of it.
  const storage: StorageManager | undefined = navigator.storage
  return (await storage?.estimate?.().catch(() => undefined)) ?? {}
}

/** Asks the browser never to delete what is stored. It may ask the reader, who may not answer. */
export function askToPersist(): void {
  const storage: StorageManager | undefined = navigator.storage
  storage?.persist?.().catch(() => undefined)
}

/** Whether the browser has promised so. */
export async function isPersisted(): Promise<boolean> {
  const storage: StorageManager | undefined = navigator.storage
  return (await storage?.persisted?.().catch(() => false)) ?? false
}
