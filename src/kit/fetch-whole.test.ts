import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fetchWhole, Silence } from './fetch-whole.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Answers with a body that sends one part a second, and after them falls silent, or ends. */
function answerWith(parts: string[], ends: boolean): void {
  vi.stubGlobal('fetch', async (_: string, { signal }: { signal: AbortSignal }) => {
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        signal.addEventListener('abort', () => {
          controller.error(new DOMException('aborted', 'AbortError'))
        })
        for (const part of parts) {
          await new Promise((done) => {
            setTimeout(done, 15_000)
          })
          controller.enqueue(new TextEncoder().encode(part))
        }
        if (ends) controller.close()
      },
    })
    return new Response(body)
  })
}

/** How a question ends once this many milliseconds have gone by. */
async function endOf(question: Promise<unknown>, after: number): Promise<unknown> {
  let end: unknown = 'still waiting'
  const settled = question.then(
    (value) => (end = value),
    (error: unknown) => (end = error),
  )
  await vi.advanceTimersByTimeAsync(after)
  await Promise.race([settled, Promise.resolve()])
  return end
}

it('takes the time that a slow network takes', async () => {
  answerWith(['a', 'b', 'c'], true)
  const tell = vi.fn<(bytes: number) => void>()
  const whole = await endOf(
    fetchWhole('https://example.org/', {}, tell).then(({ bytes }) => new TextDecoder().decode(bytes)),
    46_000,
  )
  expect(whole).toBe('abc')
  expect(tell.mock.calls).toEqual([[1], [1], [1]])
})

it.each([
  ['before its answer', []],
  ['in the middle of it', ['a', 'b']],
])('gives up a server that falls silent %s', async (_, parts) => {
  answerWith(parts, false)
  const question = fetchWhole('https://example.org/', {})
  expect(await endOf(question, 60_000)).toBeInstanceOf(Silence)
})

it('ends when it is told to, which is no silence', async () => {
  answerWith([], false)
  const control = new AbortController()
  const question = fetchWhole('https://example.org/', { signal: control.signal })
  control.abort()
  expect(await endOf(question, 0)).toMatchObject({ name: 'AbortError' })
})
