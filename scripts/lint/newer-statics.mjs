import bcd from '@mdn/browser-compat-data' with { type: 'json' }

/** Asked for before it is used, since the page says the same without it. */
const ASKED = new Set(['CSS.highlights'])

/**
 * Static members of what browsers offer that one of them lacks, such as `URL.canParse`. The lint of browsers knows none.
 * @param {readonly string[]} oldest such as `safari >= 16.4`
 * @returns {{ object: string, property: string, message: string }[]} options of `no-restricted-properties`
 */
export function newerStatics(oldest) {
  const wanted = oldest
    .map((each) => each.split(' >= '))
    .map(([name, version]) => /** @type {const} */ ([name === 'ios_saf' ? 'safari_ios' : name, Number(version)]))
  return Object.entries(bcd.api).flatMap(([object, members]) =>
    Object.entries(members).flatMap(([name, { __compat: compat }]) => {
      const property = name.replace(/_static$/, '')
      if (property === name || !compat || ASKED.has(`${object}.${property}`)) return []
      const lacking = wanted.filter(([browser, version]) => !(firstWith(compat.support[browser]) <= version))
      if (lacking.length === 0) return []
      const message = `Lacking in ${lacking.map(([browser, version]) => `${browser} ${version}`).join(', ')}.`
      return [{ object, property, message }]
    }),
  )
}

/** The first version that has it whole, without a flag, and under this name; infinite where none has. */
function firstWith(support) {
  const versions = [support]
    .flat()
    .filter((each) => each && !each.flags && !each.prefix && !each.alternative_name && !each.version_removed)
    .map(({ version_added: added }) => (typeof added === 'string' ? parseFloat(added.replace('≤', '')) : NaN))
  return Math.min(...versions.filter((version) => !Number.isNaN(version)), Infinity)
}
