/**
 * The Content-Security-Policy of every page: nothing from another host, nothing inline, nothing evaluated.
 * @param served by the dev server, whose own client puts style elements into pages and keeps a connection open
 */
export function securityPolicy(served: boolean): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    served ? `style-src 'self' 'unsafe-inline'` : `style-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    served ? `connect-src 'self' ws:` : `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ')
}
