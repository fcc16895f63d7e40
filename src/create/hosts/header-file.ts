import { asked, everyFile, lasting, lastingFolders, type Header } from './response-headers.ts'

/** Rules by the pattern of the path; a later one with the same header holds. */
export function headerRules(base: string): readonly (readonly [pattern: string, headers: readonly Header[]])[] {
  return [
    [`${base}*`, everyFile],
    ...lastingFolders.map((folder): [string, Header[]] => [`${base}${folder}/*`, [lasting]]),
    [`${base}sw.js`, [asked]],
  ]
}

/** The file `_headers`, which Cloudflare Pages and Netlify read from the published folder. */
export function headerFile(base: string): string {
  return headerRules(base)
    .map(([pattern, headers]) => [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n')
    .concat('\n')
}
