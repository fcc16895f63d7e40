import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { argumentPath } from './argument-path.ts'

describe('argumentPath', () => {
  it('looks in the folder where npm was called, then in the root', () => {
    const env = { INIT_CWD: resolve('seeds') }
    expect(argumentPath('amzn-2025-q1.txt', env)).toBe(resolve('seeds/amzn-2025-q1.txt'))
    expect(argumentPath('seeds/amzn-2025-q1.txt', env)).toBe(resolve('seeds/amzn-2025-q1.txt'))
    expect(argumentPath('none.txt', env)).toBe(resolve('seeds/none.txt'))
    expect(argumentPath('none.txt', {})).toBe(resolve('none.txt'))
    expect(argumentPath('/none.txt', env)).toBe('/none.txt')
  })
})
