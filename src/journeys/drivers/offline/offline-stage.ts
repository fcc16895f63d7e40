import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { TestHost } from './offline-host.ts'
import { openReader, type Reader } from './offline-reader.ts'

/** A host for the journeys of a file, and a reader for each of them. */
export interface OfflineStage {
  readonly host: TestHost
  /** Opens the reader of this journey. */
  reader: (browser: Browser) => Promise<Reader>
}

/**
 * Opens a host for the journeys of a file. After each of them the reader may have complained of nothing, and the host is
 * up and without faults again.
 * @param open opens the host
 * @param reset brings it back further, where a journey changes more
 */
export function offlineStage(open: () => Promise<TestHost>, reset?: (host: TestHost) => Promise<void>): OfflineStage {
  let opened: TestHost | undefined
  let reader: Reader | undefined
  const host = (): TestHost => {
    if (!opened) throw new Error('The host is open while journeys run, and only then.')
    return opened
  }
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(async () => {
    await opened?.close()
  })
  afterEach(async () => {
    expect(reader?.complaints ?? []).toEqual([])
    await reader?.context.close()
    reader = undefined
    host().fault = () => null
    await host().start()
    await reset?.(host())
  })
  return {
    get host() {
      return host()
    },
    reader: async (browser) => (reader = await openReader(browser, host().address)),
  }
}
