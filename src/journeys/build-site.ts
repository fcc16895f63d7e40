import { spawnSync } from 'node:child_process'

/**
 * Builds the site of the project's own seeds and content in a process of its own.
 * @param outDir folder of the finished site
 * @param env further settings of the build, such as `BASE_PATH`
 * @throws where the build fails, with what it printed
 */
export function buildSite(outDir: string, env: NodeJS.ProcessEnv = {}): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, ...env, OUT_DIR: outDir }, encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The build ended with ${status}.\n${stdout}\n${stderr}`)
}
