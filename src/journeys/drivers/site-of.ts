import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { buildSite } from './build-site.ts'
import { manners } from './hosts/host-manners.ts'
import { plainHost, type PlainHost } from './hosts/plain-host.ts'

/**
 * A site of its own for the journeys of a file, on a plain host while they run.
 * @param seeds their texts by the names of their files
 * @param content texts of the files in `content/`, by their paths there
 */
export function siteOf(
  seeds: Readonly<Record<string, string>>,
  content: Readonly<Record<string, string>> = {},
): { readonly address: string } {
  const root = mkdtempSync(join(tmpdir(), 'duizhao-site-'))
  const write = (folder: string, files: Readonly<Record<string, string>>): string => {
    const path = join(root, folder)
    mkdirSync(path)
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
    return path
  }
  let host: PlainHost | undefined
  beforeAll(async () => {
    const site = join(root, 'site')
    buildSite(site, { SEEDS_DIR: write('seeds', seeds), CONTENT_DIR: write('content', content) })
    host = await plainHost(site, manners('/')['Cloudflare Pages'])
  })
  afterAll(async () => {
    await host?.close()
    rmSync(root, { recursive: true })
  })
  return {
    get address() {
      if (!host) throw new Error('The site is there while journeys run, and only then.')
      return host.address
    },
  }
}
