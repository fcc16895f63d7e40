import { afterEach, describe, expect, it, vi } from 'vitest'
import { digest } from '../digest.ts'
import { fetchFile, isWhole, REVISION, type FetchOptions } from './fetch-file.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const RIGHT = 'the page of this version'
const revision = await digest(bytesOf(RIGHT))
const options: FetchOptions = { base: 'https://example.org/site/', version: 'v1', served: async () => 'v1' }

/** Answers the requests that follow, the last one for good. */
function answer(...answers: (() => Response | Promise<Response>)[]) {
  const fetched = vi.fn<typeof fetch>(async () => {
    const next = answers.length > 1 ? answers.shift() : answers[0]
    if (!next) throw new TypeError('Failed to fetch')
    return next()
  })
  vi.stubGlobal('fetch', fetched)
  return fetched
}

const ok =
  (text: string, headers: HeadersInit = {}) =>
  () =>
    new Response(text, { headers })
const status = (code: number) => () => new Response('', { status: code })
const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { reason?: string }) => error.reason,
  )

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('fetchFile', () => {
  it('takes a file whose bytes are right, with its revision, and tells the bytes', async () => {
    const fetched = answer(ok(RIGHT, { 'content-type': 'text/html', 'content-encoding': 'gzip' }))
    const progress = vi.fn<(bytes: number) => void>()
    const kept = await fetchFile(['calls/x/', revision, 24], { ...options, progress })
    expect(String(fetched.mock.calls[0]?.[0])).toBe('https://example.org/site/calls/x/')
    expect(kept.headers.get(REVISION)).toBe(revision)
    expect(kept.headers.get('content-type')).toBe('text/html')
    expect(kept.headers.get('content-encoding')).toBeNull()
    expect(await kept.text()).toBe(RIGHT)
    expect(progress.mock.calls.reduce((sum, [bytes]) => sum + bytes, 0)).toBe(24)
  })

  it('asks past a cache that holds another version', async () => {
    const fetched = answer(ok('an older page'), ok(RIGHT))
    const progress = vi.fn<(bytes: number) => void>()
    const kept = await fetchFile(['calls/x/', revision, 24], { ...options, progress })
    expect(await kept.text()).toBe(RIGHT)
    expect(String(fetched.mock.calls[1]?.[0])).toContain(`calls/x/?${revision}`)
    expect(progress.mock.calls.reduce((sum, [bytes]) => sum + bytes, 0)).toBe(24)
  })

  it('takes a page that the host has rewritten, as long as the server holds this version', async () => {
    answer(ok('the page of this version, minified'))
    expect(await (await fetchFile(['calls/x/', revision, 24], options)).text()).toBe(
      'the page of this version, minified',
    )
  })

  it.each([
    ['a file of the index that is not the build’s', 'pagefind/index/a.pf_index', ok('rubbish'), 'v1', 'damaged'],
    ['a page of another version', 'calls/x/', ok('a newer page'), 'v2', 'changed'],
    ['a missing file', 'calls/x/', status(404), 'v1', 'missing'],
    ['a file that the next version has no more', 'assets/a.js', status(404), 'v2', 'changed'],
    ['a page that stands in for all others, such as that of a hotel', 'calls/x/', ok('Log in'), null, 'unreachable'],
    ['a server in trouble', 'calls/x/', status(503), 'v1', 'unreachable'],
  ] as const)('refuses %s', async (_, path, response, served, reason) => {
    answer(response)
    const progress = vi.fn<(bytes: number) => void>()
    expect(await reasonOf(fetchFile([path, revision, 24], { ...options, served: async () => served, progress }))).toBe(
      reason,
    )
    expect(progress.mock.calls.reduce((sum, [bytes]) => sum + bytes, 0)).toBe(0)
  })

  it('says that there is no network', async () => {
    answer()
    expect(await reasonOf(fetchFile(['calls/x/', revision, 24], options))).toBe('unreachable')
  })

  it('stops when it is told to', async () => {
    answer(ok(RIGHT))
    expect(await reasonOf(fetchFile(['calls/x/', revision, 24], { ...options, signal: AbortSignal.abort() }))).toBe(
      'stopped',
    )
  })

  it('gives up on a network that has fallen silent', async () => {
    vi.useFakeTimers()
    vi.stubGlobal(
      'fetch',
      (_: URL, { signal }: { signal: AbortSignal }) =>
        new Promise((_, fail) => {
          signal.addEventListener('abort', () => {
            fail(new Error('aborted'))
          })
        }),
    )
    const reason = reasonOf(fetchFile(['calls/x/', revision, 24], options))
    await vi.advanceTimersByTimeAsync(60_000)
    vi.useRealTimers()
    expect(await reason).toBe('slow')
  })
})

describe('isWhole', () => {
  const damaged = (kept: Response) => new Response('rubbish', { headers: kept.headers })

  it.each([
    ['a file of the index', 'pagefind/index/a.pf_index', RIGHT],
    ['a page', 'calls/x/', RIGHT],
    ['a page that the host has rewritten', 'calls/x/', 'the page of this version, minified'],
  ])('tells %s that was damaged where it is kept', async (_, path, text) => {
    answer(ok(text), ok(text))
    const kept = await fetchFile([path, revision, 24], options)
    expect(await isWhole(kept)).toBe(true)
    expect(await kept.text()).toBe(text)
    expect(await isWhole(damaged(kept))).toBe(false)
  })
})
