import { OtherNames } from '../../search/find/other-names.ts'
import { readFoldTable } from '../../search/query/fold-table.ts'
import { createFold, type Fold } from '../../search/query/fold.ts'
import { MANIFEST, type Manifest } from '../../search/record/catalogue.ts'
import { indexFiles } from './index-files.ts'
import { searchSite } from './search-site.ts'

/** How words are compared, and what stands for them; the people of all calls are not asked. */
export async function readWords(): Promise<{ fold: Fold; others: OtherNames }> {
  const read = indexFiles(searchSite().index)
  const text = async (file: string) => new TextDecoder().decode(await read(file))
  const { forms, also }: Manifest = JSON.parse(await text(MANIFEST))
  const [table, renderings] = await Promise.all([text(forms), text(also).catch(() => '[]')])
  const fold = createFold(readFoldTable(table))
  return { fold, others: new OtherNames(JSON.parse(renderings), { people: [], names: [] }, fold) }
}
