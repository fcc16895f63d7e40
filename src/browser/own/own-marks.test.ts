import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksMarkdown, readMarks } from './marks-markdown.ts'
import { anyMark } from './any-mark.fixture.ts'
import { readMark, shownWords } from './own-mark.ts'
import { annotationPage, readAnnotations } from './web-annotations.ts'

const ORIGIN = 'https://example.org'

describe('marks that are taken along', () => {
  it('come back from JSON as they were', () => {
    fc.assert(
      fc.property(fc.array(anyMark), (marks) => {
        expect(readAnnotations(annotationPage(marks, ORIGIN, 'x'))).toEqual(marks)
      }),
    )
  })

  it('come back from Markdown as they were, whatever is written in them', () => {
    fc.assert(
      fc.property(fc.array(anyMark), (marks) => {
        const groups = Map.groupBy(marks, ({ title }) => title)
        expect(readMarks(marksMarkdown(groups, ORIGIN))).toEqual([...groups.values()].flat())
      }),
    )
  })

  it('are annotations of the W3C model', () => {
    fc.assert(
      fc.property(anyMark, (mark) => {
        const page: unknown = JSON.parse(annotationPage([mark], ORIGIN, 'x'))
        expect(page).toMatchObject({
          '@context': ['http://www.w3.org/ns/anno.jsonld', {}],
          type: 'AnnotationPage',
          items: [
            {
              id: `urn:uuid:${mark.id}`,
              type: 'Annotation',
              motivation: mark.comment === '' ? 'highlighting' : 'commenting',
              target: {
                source: ORIGIN + mark.path,
                selector: [
                  { type: 'FragmentSelector', value: mark.paragraph },
                  ...(mark.quotes ?? mark.texts).map(({ text }) => ({ type: 'TextQuoteSelector', exact: text })),
                ],
              },
            },
          ],
        })
      }),
    )
  })

  it('of another program are read as far as they go', () => {
    const foreign = {
      id: 'https://example.org/annotations/1',
      type: 'Annotation',
      body: [{ type: 'TextualBody', value: 'A remark' }],
      target: {
        source: 'https://example.org/calls/ab-2025-q1/#p1',
        selector: { type: 'TextQuoteSelector', exact: '自由现金流' },
      },
    }
    expect(readAnnotations(JSON.stringify([foreign]))).toMatchObject([
      { call: 'ab-2025-q1', paragraph: 'p1', path: '/calls/ab-2025-q1/', comment: 'A remark', texts: [{ lang: 'zh' }] },
    ])
  })

  it('of another program that gives them no names are told apart, and known again', () => {
    const nameless = ['One', 'Two'].map((value) => ({
      type: 'Annotation',
      body: { type: 'TextualBody', value },
      target: { source: 'https://example.org/calls/ab-2025-q1/#p1' },
    }))
    const ids = readAnnotations(JSON.stringify(nameless)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
    expect(readAnnotations(JSON.stringify(nameless)).map(({ id }) => id)).toEqual(ids)
  })
})

describe('what is no mark', () => {
  it.each(['', '{', 'null', '[1]', '{"items":[{"target":{}}]}', '[{"target":{"source":"javascript:alert(1)"}}]'])(
    '%s',
    (text) => {
      expect(readAnnotations(text)).toEqual([])
      expect(readMarks(text)).toEqual([])
    },
  )

  it('never leads to another site', () => {
    fc.assert(
      fc.property(anyMark, fc.webUrl(), (mark, url) => {
        expect(readMark({ ...mark, path: url })).toBe(null)
        expect(readMark({ ...mark, path: url.replace(/^https?:/, '') })).toBe(null)
      }),
    )
  })
})

it('the marked words come first, then the other language', () => {
  const [one] = fc.sample(anyMark, 1)
  const texts = [
    { lang: 'en', text: 'a b' },
    { lang: 'zh-Hans', text: '甲乙' },
  ]
  expect(one && shownWords({ ...one, texts, quotes: [{ lang: 'zh-Hans', text: '甲' }] })).toEqual([
    { lang: 'zh-Hans', text: '甲', marked: true },
    { lang: 'en', text: 'a b', marked: false },
  ])
})
