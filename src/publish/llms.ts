import { downloadPath } from '../model/paths/download.ts'
import { address } from '../model/paths/address.ts'
import { callName } from '../words/call-name.ts'
import { words } from '../words/words.ts'
import type { PublishedSite } from './published-site.ts'

/**
 * `llms.txt` (llmstxt.org): what the site is, and where its texts stand without markup, for programs that read them to
 * somebody. There is none where the site does not offer its calls as Markdown.
 * @returns the file by its name
 */
export function llms({ settings, file, calls }: PublishedSite): Record<string, string> {
  if (!file.downloads.includes('md')) return {}
  const [first = 'en'] = settings.languages
  const t = words(first)
  const url = (path: string): string => (settings.siteUrl ?? '') + encodeURI(path)
  const items = calls
    .map(({ facts }) => facts)
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (a.id < b.id ? -1 : 1))
    .map((call) => {
      const about = [call.date, call.translation && t.provenance.origin[call.translation.origin]]
      const said = about.filter((part) => part !== null).join(', ')
      return `- [${plain(callName(call, t))}](${url(settings.basePath + downloadPath(call.id, 'md'))})${said === '' ? '' : `: ${said}`}`
    })
  const more = (['/notes/', '/glossary/', '/checks/'] as const).map((path) => {
    const name = { '/notes/': t.nav.notes, '/glossary/': t.nav.glossary, '/checks/': t.nav.checks }[path]
    return `- [${name}](${url(address(settings.basePath, path, first, first))})`
  })
  const text = [
    `# ${plain(file.name[first] ?? t.site.name)}`,
    `> ${plain(file.description[first] ?? t.site.description)}`,
    plain(file.footer[first] ?? t.footer.disclaimer),
    `## ${t.nav.calls}`,
    items.join('\n'),
    '## Optional',
    more.join('\n'),
  ]
  return { 'llms.txt': `${text.join('\n\n')}\n` }
}

/** Names stand in links of Markdown. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\[\]]/g, '\\$&')
}
