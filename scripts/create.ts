/**
 * `npm run create -- [--engine SPEC] DIR`: a new site in a folder of its own, which has the engine as a package.
 *
 * Ends with 0, with 1 where it could not be written, with 2 after a wrong call.
 */
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { problemLine } from '../src/check/report/problem-line.ts'
import { createSite } from '../src/create/create-site.ts'
import { engineVersions } from '../src/create/engine-versions.ts'

const USAGE = `Usage: npm run create -- [--engine SPEC] DIR

Writes a new site into DIR: package.json, astro.config.mjs, seeds/, content/site.yaml, a workflow that publishes it.
  --engine SPEC  where npm gets duizhao, such as file:../duizhao-0.1.0.tgz; else the version that writes the site`

function options(): { folder: string; engine: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { engine: { type: 'string' } } })
    const [folder, ...others] = positionals
    return folder === undefined || folder === '' || others.length > 0 ? null : { folder, engine: values.engine }
  } catch {
    return null
  }
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
  const { value, problems } = await createSite(folder, { name, engine: asked.engine ?? `^${own}`, versions: packages })
  for (const problem of problems) console.error(`error: ${problemLine(problem)}`)
  if (value.length > 0)
    console.log(
      `A new site stands in ${folder}:\n${value.map((path) => `  ${path}`).join('\n')}\n\nNext: cd ${asked.folder} && npm install && npm start`,
    )
  process.exitCode = problems.length > 0 ? 1 : 0
} else {
  console.error(USAGE)
  process.exitCode = 2
}
