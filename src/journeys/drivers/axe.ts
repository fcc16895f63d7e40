import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { layOutAll } from './lay-out-all.ts'

/**
 * Looks for barriers on a page as it stands now, with all of axe's rules that are not experimental.
 * @returns what was found, a line for each element; empty where nothing was
 */
export async function barriers(page: Page): Promise<string[]> {
  // Given to the page by the debugger, so that its Content-Security-Policy can stay as strict as it is.
  await page.evaluate(axe.source)
  // What is out of sight is judged as it will stand when it has come into sight; until then, stretches of it overlap.
  await layOutAll(page)
  const { violations } = await page.evaluate(() => window.axe.run({ rules: { 'target-size': { enabled: true } } }))
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`))
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
