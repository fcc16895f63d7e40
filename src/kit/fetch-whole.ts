/** A network that has brought nothing for so many milliseconds has fallen silent. */
const SILENCE = 20_000

/** The server did not answer, or the network fell silent before all had come. */
export class Silence extends Error {
  override name = 'Silence'
}

/** An answer with all its bytes. */
export interface Whole {
  response: Response
  bytes: Uint8Array<ArrayBuffer>
}

/**
 * Fetches something to its end. Nothing of the browser ever gives up a server that takes a question and never answers it.
 * @param tell told of the bytes as they come in
 * @throws Silence where nothing has come for a while, else what `fetch` throws
 */
export async function fetchWhole(
  address: string | URL,
  { signal, ...init }: RequestInit,
  tell?: (bytes: number) => void,
): Promise<Whole> {
  const control = new AbortController()
  const stop = (): void => {
    control.abort()
  }
  let silent = false
  const giveUp = (): void => {
    silent = true
    stop()
  }
  let timer = setTimeout(giveUp, SILENCE)
  signal?.addEventListener('abort', stop)
  const parts: Uint8Array[] = []
  try {
    signal?.throwIfAborted()
    const response = await fetch(address, { ...init, signal: control.signal })
    const reader = response.body?.getReader()
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      clearTimeout(timer)
      timer = setTimeout(giveUp, SILENCE)
      parts.push(part.value)
      tell?.(part.value.length)
    }
    return { response, bytes: joined(parts) }
  } catch (error) {
    throw silent ? new Silence(String(address)) : error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
