import { z } from 'zod'

const NEWLINE = 0x0a

const head = z.array(z.tuple([z.string(), z.int()]))

/**
 * Puts texts into one file: a line of JSON that says how many bytes each has, then the texts. Ten files take several
 * times as long to write and to read as one that holds as much.
 */
export function packTexts(texts: Readonly<Record<string, string>>): Buffer {
  const parts = Object.values(texts).map((text) => Buffer.from(text))
  const names = Object.keys(texts)
  const entries = JSON.stringify(parts.map(({ length }, place) => [names[place], length]))
  return Buffer.concat([Buffer.from(`${entries}\n`), ...parts])
}

/**
 * Opens what `packTexts` made.
 * @returns finds a text by its name, as bytes
 * @throws where there is no such text
 */
export function openTexts(pack: Buffer): (name: string) => Buffer {
  const end = pack.indexOf(NEWLINE)
  const entries = head.parse(JSON.parse(pack.toString('utf8', 0, end)))
  const found = new Map<string, Buffer>()
  let from = end + 1
  for (const [name, length] of entries) found.set(name, pack.subarray(from, from += length))
  return (name) => {
    const text = found.get(name)
    if (!text) throw new Error(`The compiled call has no text ${name}.`)
    return text
  }
}
