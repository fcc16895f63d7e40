import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildSite } from '../src/journeys/drivers/build-site.ts'
import { words } from '../src/words/words.ts'

/** The project, to which a language is added as `src/README.md` says. */
const copy = mkdtempSync(join(tmpdir(), 'duizhao-language-'))
for (const name of [
  'src',
  'scripts',
  'content',
  'seeds',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
])
  cpSync(name, join(copy, name), { recursive: true, filter: (path) => !path.endsWith('.test.ts') })
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
afterAll(() => {
  rmSync(copy, { recursive: true, force: true })
})

const kinds = readdirSync('src/words/en')

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(copy, file), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(copy, file), text.replace(from, to))
}

/** The files of which the compiler says that they lack the language. */
function lacking(): string[] {
  const compiler = resolve('node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, '--noEmit', '-p', copy], { encoding: 'utf8', cwd: copy })
  const errors = [...stdout.matchAll(/^(\S+)\(\d+,\d+\): error TS\d+: .*'tlh'.*/gm)].map(([, file = '']) => file)
  return [...new Set(errors)].sort()
}

/** English texts that stand in a page otherwise than in the marks of the invented language. */
function unmarked(page: string, said: object): string[] {
  return Object.values(said).flatMap((value: unknown) => {
    if (typeof value === 'object' && value !== null) return unmarked(page, value)
    if (typeof value !== 'string' || value.length < 8) return []
    return page.replaceAll(`⟦${value}⟧`, '').includes(`>${value}<`) ? [value] : []
  })
}

describe('a fourth language of the interface', () => {
  it('is told by the compiler from what lacks it', () => {
    edit('src/model/locale.ts', "'zh-Hant'] as const", "'zh-Hant', 'tlh'] as const")
    expect(lacking()).toEqual(['src/model/locale.ts', ...kinds.map((name) => `src/words/${name}`)].sort())
  })

  it('is a folder of words, and a line where each kind of them is chosen', () => {
    edit('src/model/locale.ts', "'zh-Hant': make('zh-Hant') }", "'zh-Hant': make('zh-Hant'), tlh: make('tlh') }")
    mkdirSync(join(copy, 'src/words/tlh'))
    writeFileSync(
      join(copy, 'src/words/tlh/invented.ts'),
      `/** Says the same in marks. */
export function invented<Said>(said: Said): Said
export function invented(said: unknown): unknown {
  if (typeof said === 'string') return \`⟦\${said}⟧\`
  if (typeof said === 'function') return (...values: unknown[]) => invented(said(...values))
  if (Array.isArray(said)) return said.map((one: unknown) => invented(one))
  return typeof said === 'object' && said ? Object.fromEntries(Object.entries(said).map(([name, one]) => [name, invented(one)])) : said
}
`,
    )
    for (const kind of kinds) {
      const name = kind.replace('.ts', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
      writeFileSync(
        join(copy, 'src/words/tlh', kind),
        `import { ${name} as english } from '../en/${kind}'\nimport { invented } from './invented.ts'\n\nexport const ${name} = invented(english)\n`,
      )
      edit(`src/words/${kind}`, "'zh-Hant': traditional }", "'zh-Hant': traditional, tlh: invented }")
      edit(`src/words/${kind}`, 'import { ', `import { ${name} as invented } from './tlh/${kind}'\nimport { `)
    }
    expect(lacking()).toEqual([])
  })

  it('is offered to who reads it', () => {
    const ask =
      "import('./src/browser/site/own-locale.ts').then(({ ownLocale }) => console.log(ownLocale(['tlh', 'en'])))"
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', ask], { encoding: 'utf8', cwd: copy })
    expect(stdout.trim()).toBe('tlh')
  })

  it('speaks on every page of a site that has it', () => {
    edit('content/site.yaml', 'zh-Hant]', 'zh-Hant, tlh]')
    buildSite(join(copy, 'dist'), {}, copy)
    const page = (path: string): string => readFileSync(join(copy, 'dist', path, 'index.html'), 'utf8')
    for (const path of [
      '',
      'calls/amzn-2025-q1',
      'notes',
      'glossary',
      'search',
      'settings',
      'offline',
      'checks/rules',
    ]) {
      const shown = page(`tlh/${path}`)
      expect(shown, path).toMatch(/<html lang="tlh"/)
      expect(unmarked(shown, words('en')), path).toEqual([])
    }
    expect(page('tlh/checks/rules')).toContain('<h2>⟦A figure differs⟧</h2>')
    expect(page('')).toContain('hreflang="tlh" href="/tlh/"')
    expect(page('calls/amzn-2025-q1/checks')).toContain('<i-n lang=tlh>⟦')
  })
})
