import { createHash } from 'node:crypto'

/**
 * The Content-Security-Policy of every page: nothing from another host, no inline script but the ones named here.
 * Pagefind is WebAssembly, which needs `wasm-unsafe-eval` (CSP Level 3, §4.2).
 * @param inlineScripts sources of the inline scripts
 */
export function securityPolicy(inlineScripts: string[]): string {
  const hashes = inlineScripts.map((source) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`)
  return [
    `default-src 'none'`,
    `script-src 'self' 'wasm-unsafe-eval' ${hashes.join(' ')}`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ')
}
