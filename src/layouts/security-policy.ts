/**
 * The Content-Security-Policy of every page: nothing from another host, nothing inline, nothing evaluated.
 * @param served by the dev server, whose own client puts style elements into pages and keeps a connection open
 */
export function securityPolicy(served: boolean): string {
  return [
    `default-src 'self'`,
    ...(served ? [`style-src 'self' 'unsafe-inline'`, `connect-src 'self' ws:`] : []),
    `img-src 'self' data:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ')
}
