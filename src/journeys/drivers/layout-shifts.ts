import type { Page } from 'playwright-core'

/** How often something in sight has moved since the page was opened, without the reader having done anything; Chromium alone tells. */
export function layoutShifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        // What is asked for last is told last.
        const shifts: PerformanceEntry[] = []
        const observer = new PerformanceObserver((list) => {
          shifts.push(...list.getEntriesByType('layout-shift'))
          if (list.getEntriesByName('asked').length > 0) resolve(shifts.length)
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        observer.observe({ type: 'mark' })
        performance.mark('asked')
      }),
  )
}
