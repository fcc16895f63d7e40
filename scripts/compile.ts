/**
 * `npm pack` runs this first: compiles what Node runs of the engine to JavaScript in `lib/`, since Node does not take types
 * out of what lies in `node_modules`. What Vite and esbuild run they compile themselves, from `src/`.
 */
import { rm } from 'node:fs/promises'
import { build, type Plugin } from 'esbuild'

const OUT = 'lib'

/** What is run by its name, and all that is reached from there. */
const ENTRIES = ['scripts/duizhao.ts', 'src/integration/duizhao.ts', 'src/build/workers/call-worker-process.ts']

/** Leaves each module a file of its own, as it is beside its source: some find others by their names. */
const apart: Plugin = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
    )
  },
}

const common = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22.12',
  packages: 'external',
  logLevel: 'warning',
} as const
const { metafile } = await build({ ...common, entryPoints: ENTRIES, write: false, metafile: true, outdir: OUT })
await rm(OUT, { recursive: true, force: true })
await build({ ...common, entryPoints: Object.keys(metafile.inputs), outdir: OUT, outbase: '.', plugins: [apart] })
console.error(`${Object.keys(metafile.inputs).length} modules compiled into ${OUT}/`)
