/** Names of the caches of one version of a site; another version has others, so that two never mix. */
export interface CacheNames {
  /** What is kept on the first visit. */
  shell: string
  /** The units that were visited or chosen. */
  kept: string
}

/**
 * @param scope path of the site: an origin may hold several
 * @param version name of the version
 */
export function cacheNames(scope: string, version: string): CacheNames {
  return { shell: `duizhao ${scope} shell ${version}`, kept: `duizhao ${scope} kept ${version}` }
}

/** Of all caches of an origin those that hold other versions of this site. */
export function otherVersions(
  names: readonly string[],
  scope: string,
  own: CacheNames,
): Record<keyof CacheNames, string[]> {
  const of = (kind: keyof CacheNames): string[] =>
    names.filter((name) => name.startsWith(`duizhao ${scope} ${kind} `) && name !== own[kind])
  return { shell: of('shell'), kept: of('kept') }
}
