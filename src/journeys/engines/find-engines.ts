import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { openChromium } from './chromium.ts'
import { engineNames, type Engine, type EngineName } from './engine-page.ts'
import { openFirefox } from './firefox.ts'
import { openWebKit } from './webkit.ts'

/** How an engine that is here is started. */
export interface FoundEngine {
  name: EngineName
  open: () => Promise<Engine>
}

/** What to do where an engine is missing. */
const HINTS: Record<EngineName, string> = {
  chromium: 'install Chrome or Chromium',
  firefox: 'install firefox-esr, or set FIREFOX_PATH to a Firefox',
  webkit: 'install webkit2gtk-driver and xvfb',
}

const FIREFOX = ['firefox-esr', 'firefox']
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]
const MINI_BROWSERS = '/usr/{lib,lib/*,libexec}/webkit2gtk-4.*/MiniBrowser'

/**
 * The engines to drive: all that are installed, or those that `ENGINES` names, such as `chromium,firefox,webkit`.
 * @throws where one that is named is missing or unknown
 */
export function findEngines(env: NodeJS.ProcessEnv = process.env): FoundEngine[] {
  const asked = env['ENGINES']
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const unknown = asked?.filter((name) => !engineNames.some((known) => known === name)) ?? []
  if (unknown.length > 0) throw new Error(`ENGINES names ${unknown.join(', ')}; there are: ${engineNames.join(', ')}.`)
  const found = engineNames
    .filter((name) => asked?.includes(name) ?? true)
    .flatMap((name) => {
      const open = starter(name, env)
      if (!open && asked) throw new Error(`ENGINES asks for ${name}, which was not found: ${HINTS[name]}.`)
      return open ? [{ name, open }] : []
    })
  return found
}

function starter(name: EngineName, env: NodeJS.ProcessEnv): (() => Promise<Engine>) | null {
  // Without one that is installed, Chromium comes out of a package.
  if (name === 'chromium') return openChromium
  if (name === 'firefox') {
    const firefox = env['FIREFOX_PATH'] ?? onPath(FIREFOX, env) ?? FIREFOX_PLACES.find((place) => existsSync(place))
    return firefox === undefined ? null : () => openFirefox(firefox)
  }
  const driver = onPath(['WebKitWebDriver'], env)
  const [browser] = driver === undefined ? [] : globSync(MINI_BROWSERS).toSorted().toReversed()
  const display = onPath(['Xvfb'], env) ?? null
  if (driver === undefined || browser === undefined || (display === null && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']))
    return null
  return () => openWebKit({ driver, browser, display })
}

function onPath(commands: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find((path) => existsSync(path))
}
