import { readFile, stat } from 'node:fs/promises'

/**
 * Reads a file. Whoever reads from a pipe or a device may wait for ever, so that those are refused.
 * @throws what Node throws, and an error of the code `ENOTFILE` for what is no file
 */
export async function readRegularFile(path: string): Promise<Buffer> {
  if (!(await stat(path)).isFile()) throw Object.assign(new Error(`${path} is no file`), { code: 'ENOTFILE' })
  return readFile(path)
}
