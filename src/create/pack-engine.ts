import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { problem, type Problem } from '../model/problem.ts'
import { engineRoot } from '../read/site/engine.ts'

/**
 * Packs the engine that runs, a checkout or an installed package, as `npm pack` does.
 * @param folder where `duizhao-<version>.tgz` is to stand; it exists
 * @returns a `create-write` error where npm does not pack it, which says what to do by hand
 */
export function packEngine(folder: string): Problem[] {
  // npm tells where it is when it runs this; else a shell finds it on Windows, where it is a script.
  const cli = process.env['npm_execpath'] ?? ''
  const [command, first] = basename(cli) === 'npm-cli.js' ? [process.execPath, [cli]] : ['npm', []]
  // What a package runs before it is packed is there no more once it is installed, nor needed.
  const scripts = existsSync(join(engineRoot, 'scripts')) ? [] : ['--ignore-scripts']
  const destination = resolve(folder)
  const { status } = spawnSync(command, [...first, 'pack', ...scripts, '--loglevel=error'], {
    cwd: engineRoot,
    env: { ...process.env, npm_config_pack_destination: destination },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32' && first.length === 0,
  })
  if (status === 0) return []
  return [
    problem({
      rule: 'create-write',
      severity: 'error',
      file: destination,
      message: `npm could not pack the engine in ${engineRoot}.`,
      hint: `Run \`npm pack\` there and put what it makes into ${destination}.`,
    }),
  ]
}
