/**
 * Runs a script of the project: `node scripts/launch.mjs scripts/build.ts …`, `node scripts/launch.mjs astro dev`.
 * Installs first what package-lock.json names and node_modules lacks, then runs the script with the Node 24 that comes
 * as a package. Plain JavaScript without dependencies: this file must run on Node 20 in a fresh clone.
 */
import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const bin = join(modules, '.bin')
const windows = process.platform === 'win32'
/** npm writes this at the end of an install: what stands in node_modules. */
const installed = join(modules, '.package-lock.json')
const lock = join(modules, '.install-lock')

/** A lock that its holder has not touched for this long was left by a launch that was killed. */
const STALE_MS = 15_000

/** Node runs TypeScript without a flag from 22.18 on. */
const OLDEST_NODE = [22, 18]

/**
 * Node as a package: each platform has one of its own (`optionalDependencies`), in the newest version of 22 or 24 that is
 * published for it. `undefined` where this platform has none.
 */
function ownNode() {
  return ['node', 'node-bin']
    .map((name) => [name, windows ? 'win' : process.platform, process.arch].join('-'))
    .map((name) => join(modules, name, 'bin', windows ? 'node.exe' : 'node'))
    .find((file) => existsSync(file))
}

/** Packages of a lock file by their place in node_modules; none where the file is missing or broken. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/** Whether every package that package-lock.json requires stands in node_modules in that version. */
function upToDate() {
  const present = packagesOf(installed)
  return (
    existsSync(installed) &&
    Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
      ([place, { version, optional, devOptional }]) =>
        place === '' || (present[place] ? present[place].version === version : Boolean(optional || devOptional)),
    )
  )
}

/** Whether the Node that runs this file can run the project too. */
function canRunHere() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
}

/** @returns {number | null} a handle where this process now holds the lock, `null` where another one does */
function takeLock() {
  try {
    return openSync(lock, 'wx')
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return null
  }
}

function lockIsStale() {
  try {
    return Date.now() - statSync(lock).mtimeMs > STALE_MS
  } catch {
    return false
  }
}

/** Runs npm; what it prints goes to stderr, since stdout belongs to the script. */
function npm(...args) {
  // npm itself tells where it is when it runs this file; its Node is the machine's, not the one to be replaced.
  const cli = process.env.npm_execpath ?? ''
  const command = /npm-cli\.js$/.test(cli) ? [process.env.npm_node_execpath ?? process.execPath, cli] : ['npm']
  return new Promise((done) => {
    const child = spawn(command[0], [...command.slice(1), ...args], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: windows && command.length === 1,
    })
    child.on('error', (error) => {
      console.error(error.message)
      done(1)
    })
    child.on('close', (code) => done(code ?? 1))
  })
}

async function install() {
  mkdirSync(modules, { recursive: true })
  const waiting = { said: false }
  for (let handle = takeLock(); ; handle = takeLock()) {
    if (handle !== null) {
      closeSync(handle)
      break
    }
    if (lockIsStale()) rmSync(lock, { force: true })
    if (!waiting.said) console.error('Waiting for an installation that is under way …')
    waiting.said = true
    await new Promise((done) => setTimeout(done, 250))
  }
  const beat = setInterval(() => utimesSync(lock, new Date(), new Date()), 2_000)
  const release = () => rmSync(lock, { force: true })
  process.once('exit', release)
  try {
    if (upToDate()) return
    console.error('Installing the packages that package-lock.json names …')
    // Gone until the install is complete: one that is killed half-way must not look finished.
    rmSync(installed, { force: true })
    const code = await npm(
      'install',
      '--no-save',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    )
    if (code !== 0) fail(`npm could not install the packages (exit ${code}); its message stands above.`)
    if (!upToDate())
      fail('npm installed other packages than package-lock.json names. Delete node_modules and run this again.')
  } finally {
    clearInterval(beat)
    release()
    process.off('exit', release)
  }
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

/** Runs the script and ends as it ends. */
function run(node, args) {
  const [task, ...rest] = args
  const script = /\.[cm]?[jt]s$/.test(task) ? join(root, task) : binary(task)
  const path = [bin, process.env.PATH].join(delimiter)
  // Node keeps there what it has compiled: a command begins in half the time.
  const compiled = process.env.NODE_COMPILE_CACHE ?? join(modules, '.cache', 'duizhao', 'code')
  // Allocators keep what they were given back. That of Vite's bundler takes its memory in huge pages otherwise: 140 MB more,
  // of which it uses little. The C library of Linux gives big buffers back only if it is told so, and has an arena for each
  // thread: 70 MB more.
  const lean = {
    MIMALLOC_ARENA_EAGER_COMMIT: '0',
    MALLOC_MMAP_THRESHOLD_: '65536',
    MALLOC_TRIM_THRESHOLD_: '65536',
    MALLOC_ARENA_MAX: '2',
  }
  const env = { ...lean, ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: compiled }
  const child = spawn(node, [script, ...rest], { cwd: root, stdio: 'inherit', env })
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // A terminal sends its interrupt to the child as well.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  // npm passes a signal to the shell that runs this, and some shells die of it without passing it on.
  const parent = process.ppid
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref()
  child.on('error', (error) => fail(`${node} does not start: ${error.message}\n${hint()}`))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code)
    for (const name of ['SIGTERM', 'SIGHUP', 'SIGINT']) process.removeAllListeners(name)
    process.kill(process.pid, signal)
  })
}

/** The script behind a command of an installed package. */
function binary(name) {
  const folder = join(modules, name)
  const { bin: commands } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof commands === 'string' ? commands : commands[name])
}

function hint() {
  return (
    `Node comes as an npm package for each platform; for this machine (${process.platform}-${process.arch}) there is none, or ` +
    'optional packages are switched off.\n' +
    'Run `npm install --include=optional`, or install Node 24 yourself and run this again.'
  )
}

if (!upToDate()) await install()
const node = ownNode()
if (node !== undefined) run(node, process.argv.slice(2))
else if (canRunHere()) run(process.execPath, process.argv.slice(2))
else fail(`This project needs Node ${OLDEST_NODE.join('.')} or newer, and this is ${process.version}.\n${hint()}`)
