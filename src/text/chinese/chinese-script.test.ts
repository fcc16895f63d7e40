import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chineseScript } from './chinese-script.ts'

describe('chineseScript', () => {
  it('tells the scripts of the two transcripts, by any of their longer lines', () => {
    for (const [id, script] of [
      ['amzn-2025-q1', 'zh-Hans'],
      ['amzn-2025-q2', 'zh-Hant'],
    ] as const) {
      const lines = readFileSync(`seeds/${id}.txt`, 'utf8')
        .split('\n')
        .filter((line) => /\p{Script=Han}{10}/u.test(line))
      expect(lines.length).toBeGreaterThan(90)
      for (const line of lines) expect([line, chineseScript([line])]).toEqual([line, script])
    }
  })

  it('takes Simplified where nothing tells', () => {
    expect(chineseScript([])).toBe('zh-Hans')
    expect(chineseScript(['AWS', '收入'])).toBe('zh-Hans')
  })
})
