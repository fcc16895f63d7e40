import { describe, expect, it } from 'vitest'
import { findEngines } from './find-engines.ts'

const names = (env: NodeJS.ProcessEnv) => findEngines(env).map(({ name }) => name)

describe('the engines of the journeys', () => {
  it('are those that are here, Chromium always', () => {
    expect(names({})).toEqual(['chromium'])
    expect(names({ FIREFOX_PATH: '/somewhere/firefox' })).toEqual(['chromium', 'firefox'])
  })

  it('are all that were asked for, or the run fails and says what to install', () => {
    expect(names({ ENGINES: 'chromium' })).toEqual(['chromium'])
    expect(names({ ENGINES: 'firefox, chromium', FIREFOX_PATH: '/somewhere/firefox' })).toEqual(['chromium', 'firefox'])
    expect(() => names({ ENGINES: 'chromium,webkit' })).toThrow(
      /asks for webkit, which was not found: install webkit2gtk-driver/,
    )
    expect(() => names({ ENGINES: 'chromium,firefox' })).toThrow(/install firefox-esr/)
    expect(() => names({ ENGINES: 'chrome' })).toThrow('ENGINES names chrome; there are: chromium, firefox, webkit.')
  })
})
