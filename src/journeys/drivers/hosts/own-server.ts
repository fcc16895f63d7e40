import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { hosts } from '../../../create/hosts/hosts.ts'
import type { PlainHost } from './plain-host.ts'

/** How a server is started with what its recipe says, which is put between the lines that only a machine's own setup has. */
interface Program {
  command: string
  recipe: string
  /** @param temp folder for what the server writes */
  around: (recipe: string, port: number, temp: string) => string
  options: (file: string) => string[]
}

const NGINX_TEMP = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

const programs = {
  nginx: {
    command: 'nginx',
    recipe: 'nginx.conf',
    around: (recipe, port, temp) => `daemon off;
pid ${temp}/pid;
error_log ${temp}/errors;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 4096; }
http {
  access_log off;
${NGINX_TEMP.map((kind) => `  ${kind}_temp_path ${temp}/${kind};`).join('\n')}
${recipe
  .replace('listen 80;', `listen 127.0.0.1:${port};`)
  .replace('listen [::]:80;', '')
  .replace('mime.types', '/etc/nginx/mime.types')}}
`,
    options: (file) => ['-c', file],
  },
  caddy: {
    command: 'caddy',
    recipe: 'Caddyfile',
    around: (recipe, port) => `{
	admin off
}
${recipe.replace('calls.example.org', `http://127.0.0.1:${port}`)}`,
    options: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
} as const satisfies Record<string, Program>

/** A server of one's own that a recipe is written for. */
export type OwnServer = keyof typeof programs

/** Those that this machine has. */
export const ownServers = (['nginx', 'caddy'] as const).filter(
  (name) => spawnSync(programs[name].command, ['-h']).error === undefined,
)

/**
 * Starts a server with its recipe, in which only name and folder are set, as the recipe asks.
 * @param base path under which the folder stands on it
 * @throws where it does not answer, with what it said
 */
export async function ownServer(name: OwnServer, folder: string, base: string): Promise<PlainHost> {
  const { command, recipe, around, options }: Program = programs[name]
  const temp = mkdtempSync(join(tmpdir(), `duizhao-${name}-`))
  for (const kind of NGINX_TEMP) mkdirSync(join(temp, kind))
  const port = await freePort()
  const file = join(temp, recipe)
  writeFileSync(file, around((hosts[name].files(base)[recipe] ?? '').replaceAll('/srv/calls', folder), port, temp))
  let said = ''
  const server = spawn(command, options(file), { env: { ...process.env, XDG_DATA_HOME: temp, XDG_CONFIG_HOME: temp } })
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise<void>((done) =>
    server.once('exit', () => {
      done()
    }),
  )
  const close = async (): Promise<void> => {
    server.kill()
    await ended
    rmSync(temp, { recursive: true })
  }
  const address = `http://127.0.0.1:${port}${base}`
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).catch(() => null)) return { address, close }
    await setTimeout(100)
  }
  await close()
  throw new Error(`${name} does not answer.\n${said}`)
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const one = createServer().listen(0, '127.0.0.1', () => {
      const address = one.address()
      one.close(() => {
        done(typeof address === 'object' && address ? address.port : 0)
      })
    })
  })
}
