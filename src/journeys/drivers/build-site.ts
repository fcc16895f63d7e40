import { spawnSync } from 'node:child_process'

/** What Vitest puts into the environment and Vite would take for settings of the build. */
const VITEST = ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'NODE_ENV', 'TEST', 'VITEST']

/**
 * Builds the site of the project's own seeds and content in a process of its own.
 * @param outDir folder of the finished site
 * @param env further settings of the build, such as `BASE_PATH`
 * @param cwd root of the project
 * @throws where the build fails, with what it printed
 */
export function buildSite(outDir: string, env: NodeJS.ProcessEnv = {}, cwd = '.'): void {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !VITEST.includes(name)))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd,
    env: { ...inherited, ...env, OUT_DIR: outDir },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The build ended with ${status}.\n${stdout}\n${stderr}`)
}
