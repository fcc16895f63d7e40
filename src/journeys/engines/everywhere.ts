import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Engine, EngineName, EnginePage, WindowSize } from './engine-page.ts'
import { findEngines } from './find-engines.ts'

/** Windows as a reader has them. */
export const desk: WindowSize = { width: 1280, height: 900 }
export const phone: WindowSize = { width: 390, height: 844 }

/** What a journey in every engine is given. */
export interface Everywhere {
  /**
   * Opens a page by its path without a slash at the beginning, in a profile in which nothing is remembered. The page that
   * was open before is closed: not every driver has two.
   */
  visit: (path: string, size?: WindowSize) => Promise<EnginePage>
  engine: EngineName
}

type Add = (name: string, act: (given: Everywhere) => Promise<void>) => void

/** Describes journeys that are made in every engine that is here; each is a test of its own. */
export function everywhere(name: string, define: (journey: Add) => void): void {
  for (const { name: engineName, open } of findEngines()) {
    describe(`${name}, in ${engineName}`, () => {
      let engine: Engine | undefined
      beforeAll(async () => {
        engine = await open()
      })
      afterAll(async () => {
        await engine?.close()
      })
      define((title, act) => {
        test(title, async () => {
          let page: EnginePage | undefined
          try {
            await act({
              engine: engineName,
              visit: async (path, size = desk) => {
                if (!engine) throw new Error(`${engineName} was not started.`)
                const before = page
                page = undefined
                await before?.close()
                page = await engine.open(size)
                await page.open(new URL(path, inject('site')).href)
                return page
              },
            })
          } finally {
            await page?.close()
          }
        })
      })
    })
  }
}

/** Waits until something in a page holds. */
export async function until<A extends unknown[]>(
  page: EnginePage,
  holds: (...given: A) => boolean,
  ...given: A
): Promise<void> {
  await expect
    .poll(() => page.run(holds, ...given), { timeout: 15_000, interval: 100, message: holds.toString() })
    .toBe(true)
}
