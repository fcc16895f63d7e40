import type { Profiler } from 'node:inspector'

/** The parts of a build, each with where its code lies; the first that fits counts. */
const PARTS: readonly (readonly [part: string, path: RegExp])[] = [
  ['the looking itself', /\/scripts\/bench\/measured\//],
  ['read', /\/src\/read\//],
  ['parse', /\/src\/parse\//],
  ['figures', /\/src\/(?:figures|insight)\//],
  ['check', /\/src\/check\//],
  ['align', /\/src\/(?:pairing|call\/align)/],
  ['convert', /\/src\/script\/|\/node_modules\/opencc-js\//],
  ['render', /\/src\/(?:emit|render|call\/compile|components|export)\/|\/node_modules\/satteri\//],
  ['search records', /\/src\/search\//],
  ['write', /\/src\/(?:load\/cache|write|build|offline|publish)\//],
  ['pages', /\/\.prerender\//],
  ['Astro', /\/node_modules\/(?:astro|@astrojs|vite|rolldown|esbuild)\//],
  ['load', /\/src\/(?:load|call|integration|site)\//],
]

/** What is said of time that is nobody's. */
const COLLECTING = 'collecting memory'
const OTHER = 'other'

/**
 * Shares out the processor time of a process: what runs belongs to the nearest function up the stack that lies in a part.
 * @param processor milliseconds that the process took
 * @returns milliseconds of each part
 */
export function partsOf(
  { nodes, samples = [], timeDeltas = [] }: Profiler.Profile,
  processor: number,
): Map<string, number> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const known = new Map<number, string | null>()
  const partOf = (id: number | undefined): string | null => {
    const node = id === undefined ? undefined : byId.get(id)
    if (!node) return OTHER
    const found = known.get(node.id)
    if (found !== undefined) return found
    const { functionName, url } = node.callFrame
    const own = functionName === '(idle)' ? null : functionName === '(garbage collector)' ? COLLECTING : namedPart(url)
    const part = own === undefined ? partOf(parents.get(node.id)) : own
    known.set(node.id, part)
    return part
  }
  const taken = new Map<string, number>()
  let all = 0
  for (const [at, id] of samples.entries()) {
    const part = partOf(id)
    const time = timeDeltas[at] ?? 0
    if (part === null || time < 0) continue
    taken.set(part, (taken.get(part) ?? 0) + time)
    all += time
  }
  return new Map([...taken].map(([part, time]) => [part, (time / all) * processor]))
}

function namedPart(url: string): string | undefined {
  return PARTS.find(([, path]) => path.test(url))?.[0]
}
