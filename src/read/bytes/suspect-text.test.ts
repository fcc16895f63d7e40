import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { suspectText } from './suspect-text.ts'

const sound = ['amzn-2025-q1', 'amzn-2025-q2'].map((id) => readFileSync(`seeds/${id}.txt`, 'utf8'))
const text = 'Thank you. We’re pleased.\n谢谢，我们很高兴。“营收”增长。\n'

describe('suspectText', () => {
  it.each([
    ['UTF-8 that was read as GBK', iconv.decode(Buffer.from(text), 'gbk').replaceAll('\uFFFD', '?')],
    ['UTF-8 that was read as Windows-1252', iconv.decode(Buffer.from(text), 'win1252')],
    ['UTF-8 that was read as Windows-1252', iconv.decode(Buffer.from(text), 'latin1')],
    ['GBK or Big5 that was read as Windows-1252', iconv.decode(iconv.encode(text, 'gbk'), 'win1252')],
    ['GBK or Big5 that was read as Windows-1252', iconv.decode(iconv.encode('謝謝，我們很高興。', 'big5'), 'latin1')],
    ['bytes that fitted no character were replaced', iconv.encode(text, 'gbk').toString('utf8')],
    ['and the replacement characters then as GBK', iconv.decode(Buffer.from('\uFFFD\uFFFD'), 'gbk')],
  ])('%s', (cause, broken) => {
    const [found, ...others] = suspectText(broken, 'x.txt')
    expect(others).toEqual([])
    expect(found).toMatchObject({ rule: 'encoding-suspect', severity: 'warning' })
    expect(found?.message).toContain(cause)
  })

  it.each(['a NUL \0', 'an escape \u001b[31m', 'turned \u202e round'])('tells of what nobody sees: %j', (text) => {
    const [found] = suspectText(`Sound.\n${text}`, 'x.txt')
    expect(found).toMatchObject({ rule: 'encoding-suspect', severity: 'warning', line: 2 })
    expect(found?.message).toMatch(/^Characters that nobody wrote stand in the text \(1 in all\)/)
  })

  it('finds nothing in sound text', () => {
    for (const call of sound) expect(suspectText(call, 'x.txt')).toEqual([])
    expect(suspectText('Café, naïve, Zürich, Ångström, São Paulo, £5, 20°C, ±3%, ½, “quoted” – 銆', 'x.txt')).toEqual(
      [],
    )
  })
})
