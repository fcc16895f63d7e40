import { noContent, understand } from '../../call/understand.ts'
import { explain } from '../../parse/explain/explain.ts'
import { whyTable } from '../../parse/explain/why-table.ts'
import { readCallFile } from '../../read/content/read-call-file.ts'
import { readLayouts } from '../../read/content/read-layouts.ts'
import { listSeeds, readSeedBytes } from '../../read/seeds/read-seeds.ts'
import { settings } from '../../read/site/settings.ts'

/** For each line of a seed what it is taken for and why, as `npm run -s inspect -- --why` prints it; `null` where it cannot be read. */
export async function whyLines(id: string): Promise<string | null> {
  const { seedsDir, contentDir } = settings().value
  const file = (await listSeeds(seedsDir)).value.find((one) => one.id === id)
  const bytes = file && (await readSeedBytes(file)).value
  if (!bytes) return null
  const [layouts, callFile] = await Promise.all([readLayouts(contentDir), readCallFile(contentDir, id)])
  const teaching = { layouts: layouts.value, asked: callFile.value?.layout ?? null }
  const { read } = understand({ file, bytes }, { ...noContent, teaching })
  return read && whyTable(explain(read).lines)
}
