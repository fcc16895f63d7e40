import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serve } from '../../build/serve.ts'
import { buildSite } from './build-site.ts'
import { findEngines } from '../engines/find-engines.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site's home page. */
    site: string
    /** Folder of the built site. */
    siteFolder: string
  }
}

/**
 * Says in which engines journeys are made, builds the site for them and serves it on a free port. `JOURNEYS_SITE` names a folder with a site that was
 * built already.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  console.log(
    `Journeys in: ${findEngines()
      .map(({ name }) => name)
      .join(', ')}`,
  )
  const temp = mkdtempSync(join(tmpdir(), 'duizhao-journeys-'))
  const built = process.env['JOURNEYS_SITE']
  const directory = built ?? join(temp, 'site')
  if (built === undefined) buildSite(directory)
  const { address, close } = await serve({ directory, basePath: '/', port: 0, host: '127.0.0.1' })
  project.provide('site', address)
  project.provide('siteFolder', directory)
  return async () => {
    await close()
    rmSync(temp, { recursive: true, force: true })
  }
}
