import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { securityPolicy } from '../../layouts/security-policy.ts'
import { hostNames } from './host.ts'
import { hosts } from './hosts.ts'

/** The policy that a configuration makes a server send, by directive. */
function policyIn(text: string): Map<string, string> {
  const [policy = ''] = /default-src [^"\n]*/.exec(text) ?? []
  return new Map(policy.split('; ').map((directive): [string, string] => [directive.split(' ')[0] ?? '', directive]))
}

const WITH_HEADERS = ['cloudflare', 'netlify', 'vercel', 'nginx', 'caddy'] as const
const textOf = (name: keyof typeof hosts, base = '/'): string => Object.values(hosts[name].files(base)).join('\n')

describe('what a host is told', () => {
  it.each(WITH_HEADERS)('%s: the policy of the pages, and that nobody may frame them', (name) => {
    const policy = policyIn(textOf(name))
    expect(policy.get('frame-ancestors')).toBe("frame-ancestors 'none'")
    for (const directive of securityPolicy(false).split('; ')) {
      const [kind = ''] = directive.split(' ')
      // A file to take along holds its style and its script.
      const wanted = kind === 'default-src' ? `${directive} 'unsafe-inline'` : directive
      expect(policy.get(kind)).toBe(wanted)
    }
  })

  it.each(WITH_HEADERS)('%s: what lasts, below a path as well', (name) => {
    expect(textOf(name)).toContain('/assets/')
    expect(textOf(name, '/calls-2025/')).toContain('/calls-2025/assets/')
    expect(textOf(name)).toContain('immutable')
  })

  it('is no more than Cloudflare Pages takes: 100 rules, 2,000 characters a line', () => {
    const lines = (hosts.cloudflare.files('/a/long/base/')['public/_headers'] ?? '').split('\n')
    expect(lines.length).toBeLessThan(100)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000)
  })

  it('is what its own format allows', () => {
    const workflow: unknown = parse(hosts.github.files('/')['.github/workflows/pages.yml'] ?? '')
    expect(workflow).toMatchObject({
      permissions: { pages: 'write' },
      jobs: { publish: { 'runs-on': 'ubuntu-latest' } },
    })
    expect(JSON.parse(hosts.vercel.files('/')['vercel.json'] ?? '')).toMatchObject({ outputDirectory: 'dist' })
    execFileSync('sh', ['-n'], { input: hosts.s3.files('/')['publish-s3.sh'] ?? '' })
  })

  it('is said for every one of them', () => {
    for (const name of hostNames) expect(hosts[name].next).toMatch(/^[A-Z].*\.$/)
  })
})

it('a folder to hand on holds each call as one file, and a list of them', () => {
  const site = mkdtempSync(join(tmpdir(), 'duizhao-stick-'))
  const call = join(site, 'dist', 'calls', 'ab-2025-q1')
  mkdirSync(call, { recursive: true })
  writeFileSync(join(call, 'ab-2025-q1.html'), '<!doctype html><title>A &amp; B</title>')
  writeFileSync(join(site, 'stick.mjs'), hosts.folder.files('/')['stick.mjs'] ?? '')
  execFileSync(process.execPath, ['stick.mjs'], { cwd: site })
  expect(readdirSync(join(site, 'stick')).sort()).toEqual(['ab-2025-q1.html', 'index.html'])
  expect(readFileSync(join(site, 'stick', 'index.html'), 'utf8')).toContain('<a href="ab-2025-q1.html">A &amp; B</a>')
  rmSync(site, { recursive: true })
})
