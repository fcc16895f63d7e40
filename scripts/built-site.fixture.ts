import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll } from 'vitest'
import { settings } from '../src/read/site/settings.ts'

const temp = mkdtempSync(join(tmpdir(), 'duizhao-build-'))
afterAll(() => {
  rmSync(temp, { recursive: true, force: true })
})

/** A small call, so that a build takes no longer than it must. */
export const CALL =
  'Operator\n操作员\nWelcome to the Example Corp. second-quarter 2024 results call.\n欢迎参加会议。\nAnn Lee - CFO\nRevenue was $12.5 billion.\n收入为 125 亿美元。\n'

export const NOTE =
  '---\nat: p3l2jnq2\nquote: Revenue was $12.5 billion\nauthor: Cy Day\ndate: 2024-08-01\ntags: []\nlang: en\n---\n\nA record.\n'

/** Folders of a site with one call, and the environment of its build. */
export function siteWith(seeds: Record<string, string> = { 'xmpl-2024-q2.txt': CALL }) {
  const folder = mkdtempSync(join(temp, 'site-'))
  const env = { SEEDS_DIR: join(folder, 'seeds'), CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') }
  for (const path of [env.SEEDS_DIR, env.CONTENT_DIR]) mkdirSync(path)
  for (const [name, text] of Object.entries(seeds)) writeFileSync(join(env.SEEDS_DIR, name), text)
  return { folder, env, caches: settings({ ...env }).value }
}

/** @param files how many files a process may have open at a time; as many as the system likes where nothing is said */
export function build(
  env: NodeJS.ProcessEnv,
  args: string[] = [],
  files?: number,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const own = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:VITEST|TEST|NODE_ENV|DEV|PROD|MODE|SSR|BASE_URL|BASE_PATH|SITE_URL)/.test(name),
    ),
  )
  return new Promise((done) => {
    const command = [process.execPath, 'scripts/build.ts', ...args]
    const [file = '', ...given] =
      files === undefined ? command : ['sh', '-c', `ulimit -n ${files}; exec "$@"`, 'sh', ...command]
    execFile(file, given, { env: { ...own, ...env } }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr })
    })
  })
}

export function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path, 'base64')]),
  )
}

/** The files that are not the same in two sites. */
export function changed(one: Record<string, string>, other: Record<string, string>): string[] {
  return Object.keys({ ...one, ...other }).filter((name) => one[name] !== other[name])
}
