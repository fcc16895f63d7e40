import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { engineRoot } from '../read/site/engine.ts'

/** The folder of files that every site has, such as its icons. */
export const enginePublic = join(engineRoot, 'public')

/** Puts the files of the engine's `public/` into finished pages, where the site brings none of the same name. */
export function copyPublicFiles(pages: string): void {
  for (const name of readdirSync(enginePublic)) {
    if (!existsSync(join(pages, name))) copyFileSync(join(enginePublic, name), join(pages, name))
  }
}
