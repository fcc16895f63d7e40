import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * The file that an argument of a command means. npm runs every script in the root of the project; the argument is
 * relative to the folder in which the user typed it, and where nothing stands there, to the root.
 * @param argument a path as it was typed
 * @param env where npm says, in `INIT_CWD`, in which folder it was called
 * @returns an absolute path; the file need not exist
 */
export function argumentPath(argument: string, env: NodeJS.ProcessEnv = process.env): string {
  const typed = resolve(env['INIT_CWD'] ?? '.', argument)
  const inRoot = resolve(argument)
  return !existsSync(typed) && existsSync(inRoot) ? inRoot : typed
}
