import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

const root = mkdtempSync(join(tmpdir(), 'launch-'))
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** A project with one package, which lies in the project itself so that nothing is fetched. */
beforeAll(() => {
  mkdirSync(join(root, 'scripts'))
  mkdirSync(join(root, 'part'))
  copyFileSync('scripts/launch.mjs', join(root, 'scripts/launch.mjs'))
  writeFileSync(join(root, 'part/package.json'), JSON.stringify({ name: 'part', version: '1.0.0' }))
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ name: 'whole', version: '1.0.0', dependencies: { part: 'file:part' } }),
  )
  writeFileSync(
    join(root, 'scripts/say.ts'),
    `
    const words: string[] = process.argv.slice(2)
    console.log(JSON.stringify({ words, folder: process.cwd() }))
    if (words[0] === 'wait') setInterval(() => {}, 1000)
    else process.exitCode = Number(words[0])
  `,
  )
  spawnSync(npm, ['install', '--package-lock-only', '--offline'], { cwd: root })
})

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

function launch(...words: string[]): { child: ReturnType<typeof spawn>; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [join(root, 'scripts/launch.mjs'), 'scripts/say.ts', ...words], {
    cwd: tmpdir(),
    env: { ...process.env, npm_config_offline: 'true' },
  })
  const ended = new Promise<Ended>((done) => {
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => {
      stdout += String(chunk)
    })
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk)
    })
    child.on('close', (code) => {
      done({ code, stdout, stderr })
    })
  })
  return { child, ended }
}

describe('launch', () => {
  it('installs once for two launches at a time, and gives their scripts the output', async () => {
    const both = await Promise.all([launch('0', 'a b').ended, launch('7').ended])
    expect(both.map(({ code }) => code)).toEqual([0, 7])
    expect(both.map(({ stdout }): unknown => JSON.parse(stdout))).toEqual([
      { words: ['0', 'a b'], folder: root },
      { words: ['7'], folder: root },
    ])
    expect(both.filter(({ stderr }) => stderr.includes('Installing the packages')).length).toBe(1)
    expect(existsSync(join(root, 'node_modules/.install-lock'))).toBe(false)
  })

  it('installs nothing where everything is there', async () => {
    expect((await launch('0').ended).stderr).toBe('')
  })

  it('installs what is missing', async () => {
    rmSync(join(root, 'node_modules'), { recursive: true })
    expect((await launch('0').ended).stderr).toContain('Installing the packages')
    expect(existsSync(join(root, 'node_modules/part'))).toBe(true)
  })

  it('says so where npm fails', async () => {
    rmSync(join(root, 'node_modules'), { recursive: true })
    const lock = join(root, 'package-lock.json')
    copyFileSync(lock, `${lock}.kept`)
    writeFileSync(lock, JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/none': { version: '1.0.0' } } }))
    const { code, stdout, stderr } = await launch('0').ended
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/npm (?:could not install the packages|installed other packages)/)
    copyFileSync(`${lock}.kept`, lock)
  })

  it('ends its script when it is ended', async () => {
    const { child, ended } = launch('wait')
    await new Promise((started) => child.stdout?.once('data', started))
    child.kill('SIGTERM')
    expect((await ended).stdout).toContain('wait')
  })
})

describe('package-lock.json', () => {
  const lock = z
    .object({ packages: z.record(z.string(), z.object({ integrity: z.string().optional() })) })
    .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

  it('holds the digest of every package, those of other platforms too', () => {
    const without = Object.entries(lock.packages).filter(([, { integrity }]) => integrity === undefined)
    expect(without.map(([place]) => place)).toEqual([''])
  })

  it('names Node for each platform', () => {
    const runtimes = Object.keys(lock.packages).filter((place) => /\/node-(?:bin-)?(?:darwin|linux|win)-/.test(place))
    expect(runtimes.length).toBe(6)
  })
})
