import { describe, expect } from 'vitest'
import { barriers } from './drivers/axe.ts'
import { journey } from './drivers/journey.ts'

const PAGES = [
  '',
  'calls/amzn-2025-q1/',
  'calls/amzn-2025-q2/',
  'calls/amzn-2025-q1/source/',
  'calls/amzn-2025-q2/figures/',
  'notes/',
  'search/',
  'about/',
  'licences/',
  'my-notes/',
  'guide/reading/',
  'guide/publishing/',
  '404.html',
]

describe('no barriers', () => {
  for (const path of PAGES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      journey(`/${path}, ${colorScheme}`, async ({ visit }) => {
        expect(await barriers(await visit(path, { colorScheme }))).toEqual([])
      })
    }
  }

  for (const path of PAGES.slice(0, 6)) {
    for (const locale of ['zh-hans/', 'zh-hant/']) {
      journey(`/${locale}${path}, on a phone`, async ({ visit }) => {
        expect(
          await barriers(
            await visit(/\/(?:source|figures)\//.test(path) ? `${path}?in=${locale.slice(0, -1)}` : locale + path, {
              viewport: { width: 360, height: 740 },
            }),
          ),
        ).toEqual([])
      })
    }
  }
})
