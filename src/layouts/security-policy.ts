/**
 * The Content-Security-Policy of every page: nothing from another host, nothing inline.
 * Pagefind is WebAssembly, which needs `wasm-unsafe-eval` (CSP Level 3, §4.2).
 */
export const securityPolicy = [
  `default-src 'none'`,
  `script-src 'self' 'wasm-unsafe-eval'`,
  `style-src 'self'`,
  `img-src 'self' data:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `manifest-src 'self'`,
  `worker-src 'self'`,
  `base-uri 'none'`,
  `form-action 'self'`,
].join('; ')
