import { join } from 'node:path'
import { build } from 'esbuild'
import { esbuildTargets } from '../read/site/browser-targets.ts'
import { engineSource } from '../read/site/engine.ts'

/**
 * Bundles a style sheet or a script into one text.
 * @param entry its path below `src`
 * @throws where it cannot be bundled
 */
export async function bundle(entry: string): Promise<string> {
  const {
    outputFiles: [output],
  } = await build({
    entryPoints: [join(engineSource, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: esbuildTargets,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'error',
    // The same in an installed engine, where no configuration of TypeScript is looked for.
    tsconfigRaw: {},
  })
  if (!output) throw new Error(`${entry} could not be bundled.`)
  return output.text.trim()
}
