import { access, mkdir, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inflate } from '@sparticuz/chromium'
import { settings } from '../../read/site/settings.ts'

/** A browser that is not installed but unpacked. */
export interface BundledBrowser {
  executable: string
  /** Folder of shared libraries for a machine that lacks them. */
  libraries: string
}

/**
 * The Chromium inside of the package `@sparticuz/chromium`, unpacked once into the cache.
 * @returns `null` where the package has none for this machine: it runs on Linux with an x64 processor
 */
export async function bundledBrowser(): Promise<BundledBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin')
  // The size tells one version of the package from the next.
  const { size } = await stat(join(packed, 'chromium.br'))
  const folder = join(settings().value.cacheDir, `chromium-${size}`)
  const browser = { executable: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') }
  if (
    await access(browser.executable).then(
      () => true,
      () => false,
    )
  )
    return browser
  const unpacking = `${folder}-${process.pid}`
  await mkdir(unpacking, { recursive: true })
  await withTemp(unpacking, () =>
    Promise.all([inflate(join(packed, 'chromium.br')), inflate(join(packed, 'al2023.tar.br'))]),
  )
  // Another run may have been faster; what it unpacked is the same.
  await rename(unpacking, folder).catch(() => rm(unpacking, { recursive: true, force: true }))
  return browser
}

/** The package unpacks into the folder for temporary files, where a half-unpacked browser would look like a whole one. */
async function withTemp(folder: string, unpack: () => Promise<unknown>): Promise<void> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    await unpack()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
