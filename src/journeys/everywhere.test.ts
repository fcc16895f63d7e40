import { expect } from 'vitest'
import { everywhere, phone } from './engines/everywhere.ts'

const CALL = 'calls/amzn-2025-q1/'

everywhere('reading', (journey) => {
  journey('opens', async ({ visit }) => {
    const page = await visit(CALL, phone)
    console.log(await page.run(() => `${navigator.userAgent} ${innerWidth}x${innerHeight} ${'serviceWorker' in navigator} ${'storage' in navigator} ${CSS.supports('text-decoration', 'underline wavy red 1px')} ${CSS.supports('overflow-anchor: auto')}`))
    expect(await page.run((n) => document.title.length + n, 1)).toBeGreaterThan(3)
  })
})
