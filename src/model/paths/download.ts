/** The formats in which a call can be taken along, by the names that people write. */
export const downloads = ['html', 'epub', 'md', 'jsonl', 'tmx', 'tei', 'csv'] as const

export type Download = (typeof downloads)[number]

/** What the names of their files end in. */
const endings: Readonly<Record<Download, string>> = {
  html: 'html',
  epub: 'epub',
  md: 'md',
  jsonl: 'jsonl',
  tmx: 'tmx',
  tei: 'tei.xml',
  csv: 'csv',
}

/** How the formats are called in every language; the page as one file has a name in each. */
export const downloadNames: Readonly<Record<Exclude<Download, 'html'>, string>> = {
  epub: 'EPUB',
  md: 'Markdown',
  jsonl: 'JSON',
  tmx: 'TMX',
  tei: 'TEI',
  csv: 'CSV',
}

/** The name of a file. */
export function downloadFile(id: string, format: Download): string {
  return `${id}.${endings[format]}`
}

/** The path of a file in the site, below the base. */
export function downloadPath(id: string, format: Download): string {
  return `calls/${id}/${downloadFile(id, format)}`
}
