import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { engineSource } from '../read/site/engine.ts'
import { everyPage, everyPageModules } from './every-page.ts'

it('one file for every page holds modules that are there', () => {
  for (const path of everyPageModules) {
    const file = join(engineSource, 'browser', path)
    expect([path, existsSync(file)]).toEqual([path, true])
    expect(everyPage.groups[0]?.test.test(file.replaceAll('\\', '/'))).toBe(true)
  }
})
