import { createHash, randomUUID } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

/** Name, length in bytes and digest of each text of a file. */
const head = z.array(z.tuple([z.string(), z.int(), z.string()]))
type KeptHead = z.infer<typeof head>

/** More than the first line of any file takes. */
const HEAD_BYTES = 4096
const NEWLINE = 0x0a

/**
 * Keeps texts in one file: a line with their names, lengths and digests, then the texts. One file is written and read in a
 * fraction of the time that ten take. It appears under its name only when it is whole.
 */
export function keepTexts(path: string, texts: Readonly<Record<string, string>>): void {
  const parts = Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text) }))
  const line = JSON.stringify(
    parts.map(({ name, bytes }) => [name, bytes.length, digestOf(bytes)] satisfies KeptHead[number]),
  )
  const staging = `${path}.${randomUUID()}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(
    staging,
    Buffer.concat([Buffer.from(`${digestOf(Buffer.from(line))} ${line}\n`), ...parts.map(({ bytes }) => bytes)]),
  )
  renameSync(staging, path)
}

/**
 * Reads back what `keepTexts` has kept, all of it.
 * @returns `null` where there is no such file, or any byte of it is not what was written
 */
export function keptTexts(path: string): ((name: string) => Buffer) | null {
  const file = tryTo(() => readFileSync(path))
  const entries = file && headOf(file)
  if (!file || !entries) return null
  const found = new Map<string, Buffer>()
  let from = file.indexOf(NEWLINE) + 1
  for (const [name, length, digest] of entries) {
    const bytes = file.subarray(from, (from += length))
    if (digestOf(bytes) !== digest) return null
    found.set(name, bytes)
  }
  return (name) => found.get(name) ?? missing(path, name)
}

/**
 * Reads back one of the texts that `keepTexts` has kept, and nothing of the others.
 * @throws where there is no such text, or it is not what was written
 */
export function keptText(path: string, wanted: string): Buffer {
  const handle = openSync(path, 'r')
  try {
    const first = Buffer.alloc(HEAD_BYTES)
    const entries = headOf(first.subarray(0, readSync(handle, first)))
    let from = first.indexOf(NEWLINE) + 1
    for (const [name, length, digest] of entries ?? []) {
      if (name === wanted) {
        const bytes = Buffer.alloc(length)
        return readSync(handle, bytes, 0, length, from) === length && digestOf(bytes) === digest
          ? bytes
          : missing(path, wanted)
      }
      from += length
    }
    return missing(path, wanted)
  } finally {
    closeSync(handle)
  }
}

function headOf(file: Buffer): KeptHead | null {
  const [, digest = '', line = ''] =
    /^(\S+) (.*)$/.exec(file.toString('utf8', 0, Math.max(0, file.indexOf(NEWLINE)))) ?? []
  return digestOf(Buffer.from(line)) === digest ? tryTo(() => head.parse(JSON.parse(line))) : null
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url')
}

function tryTo<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch {
    return null
  }
}

function missing(path: string, name: string): never {
  throw new Error(`The text ${name} of ${path} is damaged or gone. Build again: it is made anew.`)
}
