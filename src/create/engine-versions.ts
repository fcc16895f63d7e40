import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { engineRoot } from '../read/site/engine.ts'

const manifest = z.object({
  version: z.string(),
  dependencies: z.object({ astro: z.string(), '@astrojs/mdx': z.string() }),
})

/** The version of the engine, and of the packages that the configuration of a site names. */
export function engineVersions(): { own: string; packages: z.infer<typeof manifest>['dependencies'] } {
  const { version, dependencies } = manifest.parse(JSON.parse(readFileSync(join(engineRoot, 'package.json'), 'utf8')))
  return { own: version, packages: dependencies }
}
