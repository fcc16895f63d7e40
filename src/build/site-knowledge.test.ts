import { expect, it } from 'vitest'
import { settings } from '../read/site/settings.ts'
import { siteKnowledge } from './site-knowledge.ts'

it('leads from what one region says to the term that the other region’s word renders', async () => {
  const { renderings } = await siteKnowledge(settings().value)
  const yearly = renderings.find(({ words }) => words.includes('year over year'))
  expect(yearly?.words).toContain('年增')
  expect(yearly?.from).toContain('同比增长')
  expect(yearly?.from).toContain('同比增长率')
  expect(yearly?.from).not.toContain('年增')
})
