#!/usr/bin/env node
/** `npx duizhao COMMAND …` in a site that has the engine as a package. */

const COMMANDS: Readonly<Record<string, () => Promise<unknown>>> = {
  start: () => import('./start.ts'),
  build: () => import('./build.ts'),
  check: () => import('./check.ts'),
  inspect: () => import('./inspect.ts'),
  import: () => import('./import.ts'),
  export: () => import('./export.ts'),
  create: () => import('./create.ts'),
}

const [, , asked = ''] = process.argv
const command = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined
if (command) {
  process.argv.splice(2, 1)
  await command()
} else {
  console.error(`Usage: npx duizhao ${Object.keys(COMMANDS).join(' | ')}`)
  process.exitCode = 2
}

export {}
