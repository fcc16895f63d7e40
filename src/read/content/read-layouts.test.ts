import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readLayouts } from './read-layouts.ts'

async function layouts(files: Record<string, string>) {
  const content = await mkdtemp(join(tmpdir(), 'layouts-'))
  await mkdir(join(content, 'layouts'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(content, 'layouts', name), text)
  return readLayouts(content)
}

it('reads the layouts of a site by name', async () => {
  const { value, problems } = await layouts({
    'b.yaml': 'lines:\n  - "{source}"\n',
    'a-desk.yaml': '# How we set calls.\nlines: ["[{n}] {source}", "Page {n}"]\n',
  })
  expect(problems).toEqual([])
  expect(value.map(({ name, lines }) => [name, lines.map(({ text }) => text)])).toEqual([
    ['a-desk', ['[{n}] {source}', 'Page {n}']],
    ['b', ['{source}']],
  ])
})

it('has none where there is no folder', async () => {
  expect(await readLayouts(join(tmpdir(), 'no-such-folder'))).toEqual({ value: [], problems: [] })
})

it('waits for no pipe among them', async () => {
  const content = await mkdtemp(join(tmpdir(), 'layouts-'))
  await mkdir(join(content, 'layouts'))
  execFileSync('mkfifo', [join(content, 'layouts', 'pipe.yaml')])
  expect((await readLayouts(content)).problems).toMatchObject([{ rule: 'layout-invalid', severity: 'error' }])
})

it('tells every fault with its line, and leaves the file out', async () => {
  const { value, problems } = await layouts({
    'bad.yaml': 'lines:\n  - "[{n}] {source}"\n  - "{who}: {source}"\n  - "{source}{note}"\nname: bad\n',
    'empty.yaml': '',
    'Bad Name.yaml': 'lines: ["{source}"]',
  })
  expect(value).toEqual([])
  expect(problems.map(({ rule, line, message }) => [rule, line, message.slice(0, 60)])).toEqual([
    ['layout-invalid', null, 'Bad Name cannot be the name of a layout.'],
    ['layout-invalid', 3, 'lines.1: there is no field {who}; the fields are {n}, {time}'],
    ['layout-invalid', 4, 'lines.2: something must stand between {source} and {note} th'],
    ['layout-invalid', 5, 'The key name is unknown.'],
    ['layout-invalid', 1, 'lines: Invalid input: expected array, received undefined.'],
  ])
})
