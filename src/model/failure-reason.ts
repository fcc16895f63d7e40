/** Every reason why something could not be kept. */
export const reasons = ['unreachable', 'slow', 'missing', 'damaged', 'changed', 'full', 'stopped'] as const

/**
 * Why something could not be kept:
 * - `unreachable` no network, or the server does not answer; `slow` the network fell silent half-way;
 * - `missing` the server has no such file; `damaged` its bytes are not those of the build;
 * - `changed` the server holds another version; `full` the browser has no space left;
 * - `stopped` the reader said so.
 */
export type Reason = (typeof reasons)[number]
