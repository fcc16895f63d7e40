import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from './parse.ts'

const read = (text: string) => parse({ id: 'x', file: 'x.txt', text })
/** A call without title and participants. */
const call = readFileSync('seeds/amzn-2025-q1.txt', 'utf8').split('\n').slice(12).join('\n')
const MEGA = 1_000_000

describe('input that is no transcript', () => {
  it.each([
    ['', 'nothing'],
    ['\n \r\n\t\n', 'only blank lines'],
    [' \n'.repeat(5 * MEGA), 'five million blank lines'],
  ])('is empty: %#', (text) => {
    const { value, problems } = read(text)
    expect(value.turns).toEqual([])
    expect(problems).toMatchObject([{ rule: 'seed-empty', severity: 'warning' }])
  })

  it('is one line of five megabytes', () => {
    for (const unit of [
      'a',
      '中',
      '中·',
      ' x',
      'Q1 ',
      '2025 年 ',
      '(A:',
      'Aa Bb ',
      '- ',
      '：',
      '𝒜',
      'open the call ',
      'today, ',
    ]) {
      const line = unit.repeat(Math.ceil((5 * MEGA) / unit.length)).trim()
      const { value } = read(`Operator\n${line}\nAnn Lee - CEO\nHello.\n`)
      const said = value.turns
        .flatMap((turn) => turn.paragraphs)
        .flatMap(({ source, translation }) => [source, translation])
      const lengths = [...said, ...value.front].flatMap((one) => (one ? [one.text.length] : []))
      expect(lengths.toSorted((a, b) => b - a)).toEqual([line.length, 6])
    }
  })

  it.each(['𝒜', '*', 'sales of $12.5 billion, '])('is one line of twenty megabytes of %s', (unit) => {
    const line = unit.repeat(Math.ceil((20 * MEGA) / unit.length)).trim()
    const { value } = read(`Operator\n${line}\nAnn Lee - CEO\nHello.\n`)
    const said = value.turns.flatMap((turn) => turn.paragraphs).map(({ source, translation }) => source ?? translation)
    const held = [...said, ...value.front, ...value.unplaced].reduce((sum, one) => sum + (one?.text.length ?? 0), 0)
    expect(held).toBeGreaterThanOrEqual(line.length)
  })

  it('is a call of fifty megabytes', () => {
    const times = Math.ceil((50 * MEGA) / Buffer.byteLength(call))
    const { value, problems } = read(`${call}\n`.repeat(times))
    expect(problems).toEqual([])
    expect(value.turns).toHaveLength(26 * times)
  })

  it('has too many lines', () => {
    const { value, problems } = read('a\n'.repeat(5 * MEGA))
    expect(value.turns).toEqual([])
    expect(problems).toMatchObject([
      {
        rule: 'seed-too-long',
        severity: 'error',
        file: 'x.txt',
        actual: '5000000 lines',
        expected: 'at most 400000 lines',
      },
    ])
  })

  it('is 60,000 different people of one last name', () => {
    const names = Array.from({ length: 60_000 }, (_, index) => {
      return `Zy${index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')} Smith`
    })
    expect(read(names.map((name) => `${name}\nHello to everybody.`).join('\n')).value.turns).toHaveLength(60_000)
  })

  it('is noise', () => {
    const { value } = read(randomBytes(MEGA).toString('latin1'))
    expect(value.turns.length + value.unplaced.length + value.front.length).toBeGreaterThan(0)
  })
})
