import { headerRules } from './header-file.ts'
import type { Host } from './host.ts'

/** Netlify: says the address of the site in `URL`. */
export const netlify: Host = {
  title: 'Netlify',
  next: 'Import the repository; everything else stands in netlify.toml.',
  files: (base) => ({ 'netlify.toml': netlifyFile(base) }),
}

function netlifyFile(base: string): string {
  const headers = headerRules(base).map(
    ([pattern, values]) => `
[[headers]]
  for = ${JSON.stringify(pattern)}
  [headers.values]
${values.map(([name, value]) => `    ${name} = ${JSON.stringify(value)}\n`).join('')}`,
  )
  return `[build]
  command = "SITE_URL=$URL npm run build"
  publish = "dist"

[build.environment]
  NODE_VERSION = "24"
${headers.join('')}`
}
