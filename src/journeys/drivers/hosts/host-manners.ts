import { z } from 'zod'
import { hosts } from '../../../create/hosts/hosts.ts'

/** What is said with the paths that a pattern fits, which may end in `*`. */
export interface HeaderRule {
  pattern: string
  headers: [name: string, value: string][]
}

/** How a host behaves, in what hosts differ. */
export interface Manners {
  rules: readonly HeaderRule[]
  /** The status by which a folder without its slash is led to the same with it. */
  slash: 301 | 302 | 307 | 308
  /** Whether the ending of a page is led away from: `x.html` becomes `x`, which is answered. */
  clean: boolean
  compressed: boolean
}

/** Reads a file `_headers` as Cloudflare Pages and Netlify do. */
function headersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    if (line.startsWith(' ')) {
      const at = line.indexOf(':')
      rules.at(-1)?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()])
    } else rules.push({ pattern: line.trim(), headers: [] })
  }
  return rules
}

/** The tables `[[headers]]` of a `netlify.toml`. */
function netlifyFile(text: string): HeaderRule[] {
  const said = (line: string): [string, string][] => {
    const [, name, value = ''] = /^ *([\w-]+) = (".*")$/.exec(line) ?? []
    return name === undefined ? [] : [[name, z.string().parse(JSON.parse(value))]]
  }
  return text
    .split('[[headers]]')
    .slice(1)
    .map((table) => {
      const [[, pattern] = ['', ''], ...headers] = table.split('\n').flatMap(said)
      return { pattern, headers }
    })
}

/** The rules of a `vercel.json`: as far as they go here, `(.*)` at the end is what is `*` elsewhere. */
function vercelFile(text: string): HeaderRule[] {
  const pairs = z.array(z.object({ key: z.string(), value: z.string() }))
  return z
    .object({ headers: z.array(z.object({ source: z.string(), headers: pairs })) })
    .parse(JSON.parse(text))
    .headers.map(({ source, headers }) => ({
      pattern: source.replace('(.*)', '*'),
      headers: headers.map(({ key, value }) => [key, value]),
    }))
}

/**
 * The hosts that nobody can run at home, as their documentation describes them and as they behave
 * (github.com/slorber/trailing-slash-guide), each with what its own recipe tells it.
 * @param base path under which a site stands on it
 */
export function manners(base: string) {
  const written = (name: keyof typeof hosts, file: string): string => hosts[name].files(base)[file] ?? ''
  return {
    'GitHub Pages': {
      rules: [{ pattern: '*', headers: [['Cache-Control', 'max-age=600']] }],
      ...{ slash: 301, clean: false, compressed: true },
    },
    'Cloudflare Pages': {
      rules: headersFile(written('cloudflare', 'public/_headers')),
      ...{ slash: 308, clean: true, compressed: true },
    },
    Netlify: {
      rules: netlifyFile(written('netlify', 'netlify.toml')),
      ...{ slash: 301, clean: false, compressed: true },
    },
    Vercel: { rules: vercelFile(written('vercel', 'vercel.json')), ...{ slash: 308, clean: false, compressed: true } },
    'a bucket of S3': { rules: [], slash: 302, clean: false, compressed: false },
  } as const satisfies Record<string, Manners>
}
