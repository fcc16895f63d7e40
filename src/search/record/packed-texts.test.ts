import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from '../../parse/parse.ts'
import { chineseDisplay } from '../../script/chinese-display.ts'
import { hanForms } from '../query/han-forms.ts'
import { PackedTexts } from './packed-texts.ts'
import { textBlocks } from './text-blocks.ts'
import { toSearchCall } from './to-search-call.ts'

it.each(['amzn-2025-q1', 'amzn-2025-q2'])('reads the texts of %s as they were written', (id) => {
  const file = `seeds/${id}.txt`
  const packed = new PackedTexts(hanForms())
  const { value } = parse({ id, file, text: readFileSync(file, 'utf8') })
  const blocks = textBlocks(toSearchCall(value, [], chineseDisplay))
  const written = blocks.map((block) => packed.write(block))
  expect(written.map((text) => packed.read(text))).toEqual(blocks)
  expect(written.join('').length).toBeLessThan(0.93 * JSON.stringify(blocks).length)
})
