import { spawn } from 'node:child_process'
import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const script = resolve('scripts/import.ts')

/** A call of two turns. */
export const CALL = [
  'Operator',
  '操作员',
  'Good day, and welcome to the Example second-quarter 2024 results call.',
  '大家好，欢迎参加会议。',
  'Ann Lee - CFO',
  'Thank you, operator. Revenue was $12 billion.',
  '谢谢。收入为120亿美元。',
  '',
].join('\n')

interface ImportRun {
  code: number | null
  stdout: string
  stderr: string
}

/** A folder with nothing in it, and the command run there with its own seeds and content. */
export async function importPlace() {
  const root = await mkdtemp(join(tmpdir(), 'import-'))
  const run = (args: string[], { input = '', before = '' } = {}): Promise<ImportRun> =>
    new Promise((done, fail) => {
      const env = { ...process.env, INIT_CWD: root, SEEDS_DIR: join(root, 'seeds'), CONTENT_DIR: join(root, 'content') }
      const child =
        before === ''
          ? spawn(process.execPath, [script, ...args], { env })
          : spawn('sh', ['-c', `${before}; exec "$0" "$@"`, process.execPath, script, ...args], { env })
      const out = { stdout: '', stderr: '' }
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        out.stdout += chunk
      })
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        out.stderr += chunk
      })
      child.on('error', fail)
      child.on('close', (code) => {
        done({ code, ...out })
      })
      child.stdin.end(input)
    })
  const put = (name: string, content: string | Uint8Array) => writeFile(join(root, name), content)
  const written = async () =>
    (await readdir(root, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && entry.parentPath !== root)
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .sort()
  const read = (name: string) => readFile(join(root, name))
  return { root, run, put, written, read }
}
