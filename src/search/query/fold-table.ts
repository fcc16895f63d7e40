/** Forms of Chinese characters and the one form that stands for all of them: Traditional and regional to Simplified. */
export type FoldTable = ReadonlyMap<string, string>

/** Writes a table as it is shipped: a line of forms, and a line of what they fold to, place for place. */
export function writeFoldTable(table: FoldTable): string {
  return `${[...table.keys()].join('')}\n${[...table.values()].join('')}`
}

/**
 * Reads what `writeFoldTable` wrote.
 * @throws where the two lines differ in length: the file is not whole
 */
export function readFoldTable(text: string): FoldTable {
  const [forms = '', bases] = text.split('\n')
  if (bases?.length !== forms.length) throw new Error('The table of characters is not whole.')
  return new Map(Array.from(forms, (form, place) => [form, bases.charAt(place)]))
}
