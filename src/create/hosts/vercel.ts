import { headerRules } from './header-file.ts'
import type { Host } from './host.ts'

/** Vercel: says the address of the site in a variable, without its scheme. */
export const vercel: Host = {
  title: 'Vercel',
  next: 'Import the repository; everything else stands in vercel.json.',
  files: (base) => ({ 'vercel.json': `${JSON.stringify(configuration(base), null, 2)}\n` }),
}

function configuration(base: string): object {
  return {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    buildCommand: 'SITE_URL=https://$VERCEL_PROJECT_PRODUCTION_URL npm run build',
    outputDirectory: 'dist',
    trailingSlash: true,
    cleanUrls: false,
    headers: headerRules(base).map(([pattern, headers]) => ({
      source: pattern.replace('*', '(.*)'),
      headers: headers.map(([key, value]) => ({ key, value })),
    })),
  }
}
