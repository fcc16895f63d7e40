import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The root of the engine: of this repository, or of the installed package. */
export const engineRoot = packageRoot(import.meta.dirname)

/** The folder `content` that comes with the engine: its guide and its glossary, for sites that bring none of their own. */
export const engineContent = join(engineRoot, 'content')

/** The sources of the engine, from which Vite and esbuild make what a browser gets, and Astro its pages. */
export const engineSource = join(engineRoot, 'src')

function packageRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : packageRoot(dirname(folder))
}
