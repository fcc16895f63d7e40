import { beforeAll, describe, expect, it } from 'vitest'
import { seedCalls } from '../../scripts/bench/search/search-calls.ts'
import { hitsOf, openIndex } from './open-index.fixture.ts'
import type { Search, SearchResult } from './search.ts'

describe('what is found in other renderings', () => {
  let search: Search
  beforeAll(async () => {
    const renderings = [
      ['guidance', 'revenue guidance', '指引', '財測'],
      ['Kuiper', '柯伊伯'],
      ['软件', '軟體'],
      ['前瞻性声明', '前瞻性陳述'],
      ['水平', '水準'],
      ['tariff', 'tariffs', '关税', '關稅'],
    ].map((words) => ({ words }))
    search = await openIndex(await seedCalls('seeds'), { renderings, people: [] })
  }, 60_000)
  const hits = async (found: SearchResult | null) => (found ? await hitsOf(search, found) : [])
  const both = async (typed: string) => {
    const literal = await search.find(typed, 'newest')
    return { literal: await hits(literal), also: await hits(await search.also(literal, 'newest')) }
  }

  it.each([
    ['财测', 'guidance'],
    ['柯伊伯', 'Kuiper'],
    ['软件', '軟體'],
    ['前瞻性声明', '前瞻性陳述'],
    ['高水平', '高水準'],
  ])('%s and %s find the same paragraphs, none of them twice', async (one, other) => {
    const [a, b] = [await both(one), await both(other)]
    expect(new Set([...a.literal, ...a.also])).toEqual(new Set([...b.literal, ...b.also]))
    expect(a.literal.length + a.also.length).toBeGreaterThan(0)
    for (const { literal, also } of [a, b]) expect(also.filter((hit) => literal.includes(hit))).toEqual([])
  })

  it('finds what a person said of something', async () => {
    const { literal, also } = await both('tariffs Jassy')
    const said = await both('tariffs speaker:Jassy')
    expect(said.literal.length).toBeGreaterThan(3)
    for (const hit of said.literal) expect([...literal, ...also]).toContain(hit)
  })

  it('finds who is called by a first name in the other language, and by no other part of it', async () => {
    const [chinese, english] = [await both('安迪'), await both('Andy')]
    for (const hit of english.literal) expect([...chinese.literal, ...chinese.also]).toContain(hit)
    const [last, first] = [await both('Fildes'), await both('Dave')]
    expect(first.literal.some((hit) => !last.literal.includes(hit) && !last.also.includes(hit))).toBe(true)
  })

  it('finds the other rendering of what a part of it names', async () => {
    const { literal, also } = await both('陳述')
    const whole = await both('前瞻性陳述')
    for (const hit of [...whole.literal, ...whole.also]) expect([...literal, ...also]).toContain(hit)
    expect(also.length).toBeGreaterThan(0)
  })

  it('finds both parts of a long word of which one is known, and does not cut one that is a phrase', async () => {
    const { literal, also } = await both('关税影响')
    const parts = await both('关税 影响')
    expect(literal).toEqual([])
    expect(also.length).toBeGreaterThan(3)
    for (const hit of also) expect([...parts.literal, ...parts.also]).toContain(hit)
    const person = await both('贾西关税')
    for (const hit of (await both('关税 speaker:Jassy')).literal) expect(person.also).toContain(hit)
    expect(await search.also(await search.find('"关税影响"', 'newest'), 'newest')).toBeNull()
  })

  it('leaves a phrase, and a word of which nothing else is known, as they are', async () => {
    expect(await search.also(await search.find('"guidance"', 'newest'), 'newest')).toBeNull()
    expect(await search.also(await search.find('Prime', 'newest'), 'newest')).toBeNull()
  })
})
