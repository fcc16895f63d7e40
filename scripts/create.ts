/**
 * `npm run create -- [--host NAME] [--base PATH] [--engine SPEC] DIR`: a new site in a folder of its own, which has the engine as a package.
 * Unless told where npm gets the engine, packs it into the folder.
 *
 * Ends with 0, with 1 where it could not be written, with 2 after a wrong call.
 */
import { isCancel, select } from '@clack/prompts'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { problemLine } from '../src/check/report/problem-line.ts'
import { packEngine } from '../src/create/pack-engine.ts'
import { createSite } from '../src/create/create-site.ts'
import { hostNames, type HostName } from '../src/create/hosts/host.ts'
import { hosts } from '../src/create/hosts/hosts.ts'
import { settings } from '../src/read/site/settings.ts'
import { engineVersions } from '../src/create/engine-versions.ts'
import { addAll } from '../src/kit/add-all.ts'

const USAGE = `Usage: npm run create -- [--host NAME] [--base PATH] [--engine SPEC] DIR

Writes a new site into DIR: package.json, astro.config.mjs, seeds/, content/site.yaml, and what publishes it.
  --host NAME    where it will be published: ${hostNames.join(', ')};
                 a terminal is asked, else it is github
  --base PATH    the path under which it will stand there, such as /calls/ (default: /)
  --engine SPEC  where npm gets duizhao, such as file:../duizhao-0.1.0.tgz; else the version that
                 writes the site is packed into DIR`

interface Asked {
  folder: string
  engine: string | undefined
  host: HostName | undefined
  base: string
}

function options(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { engine: { type: 'string' }, host: { type: 'string' }, base: { type: 'string', default: '/' } },
    })
    const [folder, ...others] = positionals
    const host = hostNames.find((name) => name === values.host)
    const base = settings({ BASE_PATH: values.base })
    if (folder === undefined || folder === '' || others.length > 0 || base.problems.length > 0) return null
    if (values.host !== undefined && host === undefined) return null
    return { folder, engine: values.engine, host, base: base.value.basePath }
  } catch {
    return null
  }
}

/** Where the site will be published: a terminal is asked. */
async function chosenHost(): Promise<HostName> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return 'github'
  const answer = await select({
    message: 'Where will the site be published?',
    options: hostNames.map((value) => ({ value, label: hosts[value].title })),
  })
  return isCancel(answer) ? 'github' : answer
}

const asked = options()
if (asked) {
  const folder = resolve(process.env['INIT_CWD'] ?? '.', asked.folder)
  const { own, packages } = engineVersions()
  // What npm takes for the name of a package (package.json, name).
  const name =
    basename(folder)
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'calls'
  const packed = `duizhao-${own}.tgz`
  const host = asked.host ?? (await chosenHost())
  const { value: files, problems } = await createSite(folder, {
    name,
    engine: asked.engine ?? `file:${packed}`,
    versions: packages,
    host,
    base: asked.base,
  })
  const packs = asked.engine === undefined && problems.length === 0
  if (packs) addAll(problems, packEngine(folder))
  for (const problem of problems) console.error(`error: ${problemLine(problem)}`)
  if (problems.length === 0)
    console.log(
      `A new site stands in ${folder}:\n${(packs ? [...files, packed] : files).map((path) => `  ${path}`).join('\n')}\n\nNext: cd ${asked.folder} && npm install && npm start\nTo publish it: ${hosts[host].next}`,
    )
  process.exitCode = problems.length > 0 ? 1 : 0
} else {
  console.error(USAGE)
  process.exitCode = 2
}
