import { describe, expect, it } from 'vitest'
import { printable } from './printable.ts'

describe('printable', () => {
  it('lets nothing of a text be obeyed by a console', () => {
    expect(printable('a\u001b[31mb\u0007\tc\u202ed\u200be\nf\r')).toBe('a[31mb cde\nf')
  })
})
