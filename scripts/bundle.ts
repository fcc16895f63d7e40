import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { esbuildTargets } from '../src/read/browser-targets.ts'

/**
 * Bundles a style sheet or a script into one text.
 * @param entry its path below `src`
 * @throws where it cannot be bundled
 */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles: [output] } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/${entry}`, import.meta.url))],
    bundle: true, write: false, minify: true, format: 'iife', target: esbuildTargets, legalComments: 'none', charset: 'utf8', logLevel: 'error',
    // Type faces come from the system: a file to take along must stay small.
    loader: { '.woff2': 'empty' },
  })
  if (!output) throw new Error(`${entry} could not be bundled.`)
  return output.text.trim()
}
