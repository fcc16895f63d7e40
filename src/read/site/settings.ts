import { createHash } from 'node:crypto'
import { isAbsolute, join, resolve } from 'node:path'
import { locales, type Locale } from '../../model/locale.ts'
import { problem, type Outcome, type Problem } from '../../model/problem.ts'
import { isWithin } from './is-within.ts'
import type { SiteFile } from './site-file.ts'
import { siteRoot } from './site-root.ts'

/** Where a build reads, where it writes, and where the site will stand. All folders are absolute. */
export interface Settings {
  /** Root of the site. */
  root: string
  /** Folder of the raw transcripts: `SEEDS_DIR`, default `seeds`. */
  seedsDir: string
  /** Folder of the editor's metadata, corrections and notes: `CONTENT_DIR`, default `content`, which need not exist. */
  contentDir: string
  /** Folder of the finished site: `OUT_DIR`, default `dist`. */
  outDir: string
  /** Folder for what a later build may use again; nothing in it is needed: `CACHE_DIR`. */
  cacheDir: string
  /** The part of it that belongs to this site alone: builds of two sites at a time do not meet. */
  siteCacheDir: string
  /** Folder in which its pages are made. */
  stagingDir: string
  /** Origin of the hosted site without a final slash, `https://example.org`, or `null`: `SITE_URL`. */
  siteUrl: string | null
  /** Path under which the site stands, beginning and ending with `/`: `BASE_PATH`, default `/`. */
  basePath: string
  /** The languages of the interface; the first is that of addresses without a language. */
  languages: readonly Locale[]
  /** What of each call is made with the site for readers to take along. */
  downloads: SiteFile['downloads']
}

/** What `content/site.yaml` says of this: the environment wins over it. */
export type SaidSettings = Readonly<Pick<SiteFile, 'url' | 'base' | 'downloads'>> & { languages: readonly Locale[] }

const NOTHING_SAID: SaidSettings = { url: null, base: '/', languages: locales, downloads: [] }

/** A path of URL segments: no scheme, query, fragment or parent folder. */
const PATH = /^[\w.~!$&'()*+,;=:@%/-]*$/

/**
 * Reads the settings from the environment.
 * @param env the environment; empty variables count as unset
 * @param said what `content/site.yaml` says
 * @param root of the site; folders that are not absolute are relative to it
 * @returns the settings, with the default in place of a value that makes no sense, which is a `setting-invalid` error
 */
export function settings(
  env: NodeJS.ProcessEnv = process.env,
  root: string = siteRoot(),
  said: SaidSettings = NOTHING_SAID,
): Outcome<Settings> {
  const problems: Problem[] = []
  const base = resolve(root)
  const folder = (name: string, preset: string): string => {
    const value = env[name]?.trim()
    return value ? (isAbsolute(value) ? resolve(value) : resolve(base, value)) : resolve(base, preset)
  }
  const cacheDir = folder('CACHE_DIR', 'node_modules/.cache/duizhao')
  const value = {
    root: base,
    seedsDir: folder('SEEDS_DIR', 'seeds'),
    contentDir: folder('CONTENT_DIR', 'content'),
    outDir: folder('OUT_DIR', 'dist'),
    siteUrl: siteUrl(env['SITE_URL']?.trim() || (said.url ?? ''), problems),
    basePath: basePath(env['BASE_PATH']?.trim() || said.base, problems),
    languages: said.languages,
    downloads: said.downloads,
  }
  const siteCacheDir = join(cacheDir, 'sites', shortDigest(JSON.stringify(value)))
  return { value: { ...value, cacheDir, siteCacheDir, stagingDir: stagingDir(siteCacheDir) }, problems }
}

/**
 * Pages are made below the folder that Astro works in, wherever the cache is: what it needs for them it puts beside them, but
 * for those that are made elsewhere into one place, where two builds at a time would delete what the other needs.
 */
function stagingDir(siteCacheDir: string): string {
  const cwd = process.cwd()
  return join(isWithin(siteCacheDir, cwd) ? siteCacheDir : join(cwd, '.astro', shortDigest(siteCacheDir)), 'staging')
}

function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

function siteUrl(value: string, problems: Problem[]): string | null {
  if (value === '') return null
  const url = URL.parse(value)
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username) {
    return url.origin
  }
  problems.push(invalid('SITE_URL', value, 'an origin such as https://example.org, without a path'))
  return null
}

function basePath(value: string, problems: Problem[]): string {
  const segments = value.split('/').filter((segment) => segment !== '')
  if (PATH.test(value) && !value.includes('://') && !segments.some((segment) => /^\.\.?$/.test(decoded(segment)))) {
    return segments.length === 0 ? '/' : `/${segments.join('/')}/`
  }
  problems.push(invalid('BASE_PATH', value, 'a path such as /reports/'))
  return '/'
}

/** A segment as a host reads it. Where it cannot be decoded, it is as good as a way out of the folder. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return '..'
  }
}

function invalid(name: string, actual: string, expected: string): Problem {
  return problem({
    rule: 'setting-invalid',
    severity: 'error',
    file: name,
    actual,
    expected,
    message: `The environment variable ${name} is not ${expected}.`,
    hint: name === 'SITE_URL' ? 'Put the path of the site into BASE_PATH.' : `Set ${name} to ${expected}, or unset it.`,
  })
}
