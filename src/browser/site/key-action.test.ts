import { describe, expect, it } from 'vitest'
import { keyAction } from './key-action.ts'

function press(key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) {
  return keyAction({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, keyCode: 0, ...held })
}

describe('keyAction', () => {
  it.each([
    ['j', { act: 'step', kind: 'paragraph', by: 1 }],
    ['k', { act: 'step', kind: 'paragraph', by: -1 }],
    ['J', { act: 'step', kind: 'turn', by: 1 }],
    ['K', { act: 'step', kind: 'turn', by: -1 }],
    ['e', { act: 'step', kind: 'exchange', by: 1 }],
    ['E', { act: 'step', kind: 'exchange', by: -1 }],
    ['n', { act: 'step', kind: 'note', by: 1 }],
    ['N', { act: 'step', kind: 'note', by: -1 }],
    ['g', { act: 'term', by: 1 }],
    ['G', { act: 'term', by: -1 }],
    ['t', { act: 'toggle' }],
    ['c', { act: 'cite' }],
    ['/', { act: 'search' }],
    ['?', { act: 'help' }],
    ['1', { act: 'view', index: 0 }],
    ['5', { act: 'view', index: 4 }],
    ['ArrowLeft', { act: 'sentence', by: -1 }],
    ['ArrowRight', { act: 'sentence', by: 1 }],
  ])('knows %s', (key, action) => {
    expect(press(key)).toEqual(action)
  })

  it.each(['7', '0', 'T', 'x', 'Enter', 'constructor', '__proto__'])('leaves %s alone', (key) => {
    expect(press(key)).toBeNull()
  })

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves every key with %s to the browser', (held) => {
    for (const key of ['j', 'c', '1', '/', 'ArrowLeft']) expect(press(key, { [held]: true })).toBeNull()
  })
})
