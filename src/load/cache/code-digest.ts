import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { build } from 'esbuild'

/** What a module is made of. */
interface Code {
  /** Absolute paths of the modules that it uses, itself included. */
  modules: string[]
  /** Names of the packages that they use. */
  packages: string[]
}

/**
 * A digest of the code that a module really uses, and of the packages in their versions: what was kept is used again only
 * if it is the same.
 * @param entry absolute path of the module
 */
export async function codeDigest(entry: string): Promise<string> {
  const { modules, packages } = await codeOf(entry)
  const hash = createHash('sha256')
    .update(process.versions.v8)
    .update(process.versions['icu'] ?? '')
  for (const module of modules) hash.update(readFileSync(module)).update('\0')
  for (const name of packages) hash.update(`${name} ${versionOf(name, entry)}\0`)
  return hash.digest('hex')
}

/** Finds what a module uses, by following its imports. */
export async function codeOf(entry: string): Promise<Code> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
    absWorkingDir: dirname(entry),
  })
  const packages = new Set<string>()
  for (const { imports } of Object.values(metafile.inputs)) {
    for (const { path, external } of imports) if (external && !path.startsWith('node:')) packages.add(packageOf(path))
  }
  return {
    modules: Object.keys(metafile.inputs)
      .map((path) => resolve(dirname(entry), path))
      .sort(),
    packages: [...packages].sort(),
  }
}

function packageOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')
}

/** The version of a package as its manifest has it; an empty text where it has none that can be read. */
function versionOf(name: string, from: string): string {
  for (const folder of createRequire(from).resolve.paths(name) ?? []) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'))
      if (typeof manifest === 'object' && manifest && 'version' in manifest) return String(manifest.version)
    } catch {
      // It may stand further up.
    }
  }
  return ''
}
