import { createHash } from 'node:crypto'

/**
 * A digest of all that a page is made of. What has a digest itself (a call, an entry of a collection) is told by it.
 * @throws for a function: what it would say is not known
 */
export function propsDigest(...props: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(props, told)).digest('base64url')
}

function told(_name: string, value: unknown): unknown {
  if (typeof value === 'function') throw new TypeError('What a function among the props of a page says is not known.')
  if (value instanceof Map || value instanceof Set) return [...value]
  return hasDigest(value) ? value.digest : value
}

function hasDigest(value: unknown): value is { digest: string } {
  return typeof value === 'object' && value !== null && 'digest' in value && typeof value.digest === 'string'
}
