import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { contentId } from './content-id.ts'
import { isRecord } from '../../kit/is-record.ts'
import { readMark, type OwnMark } from './own-mark.ts'

/** What the model does not know goes as JSON under a name of its own (JSON-LD 1.1). */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { '@version': 1.1, duizhao: { '@id': 'urn:duizhao:mark', '@type': '@json' } },
]

/** How a fragment of an HTML page is written. */
const HTML_FRAGMENT = 'http://tools.ietf.org/rfc/rfc3236'

/** A mark as an annotation of the W3C's Web Annotation Data Model. @param origin of the site */
export function annotationOf(mark: OwnMark, origin: string): Record<string, unknown> {
  const { id, paragraph, quotes, texts, comment, created, modified, path, ...rest } = mark
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: comment === '' ? 'highlighting' : 'commenting',
    created,
    modified,
    ...(comment === '' ? {} : { body: { type: 'TextualBody', value: comment, format: 'text/plain' } }),
    target: {
      source: origin + path,
      selector: [
        { type: 'FragmentSelector', conformsTo: HTML_FRAGMENT, value: paragraph },
        ...(quotes ?? texts).map(({ text }) => ({ type: 'TextQuoteSelector', exact: text })),
      ],
    },
    duizhao: { ...rest, path, quotes, texts },
  }
}

/** All marks as a page of annotations, in JSON. */
export function annotationPage(marks: readonly OwnMark[], origin: string, id: string): string {
  const items = marks.map((mark) => annotationOf(mark, origin))
  return `${JSON.stringify({ '@context': CONTEXT, id: `urn:uuid:${id}`, type: 'AnnotationPage', items }, null, 2)}\n`
}

/** Reads a page of annotations, a list of them or a single one; of others than ours as much as they say. */
export function readAnnotations(text: string): OwnMark[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return []
  }
  const page = isRecord(value) && isRecord(value['first']) ? value['first'] : value
  const items: unknown = isRecord(page) ? (page['items'] ?? [page]) : page
  return Array.isArray(items) ? items.flatMap((item: unknown) => readAnnotation(item) ?? []) : []
}

function urlOf(source: string): URL | null {
  try {
    return new URL(source, 'https://localhost/')
  } catch {
    return null
  }
}

/** Reads one annotation; `null` where it is none of a paragraph of a call. */
export function readAnnotation(item: unknown): OwnMark | null {
  if (!isRecord(item) || !isRecord(item['target'])) return null
  const { source, selector } = item['target']
  const selectors = (Array.isArray(selector) ? selector : [selector]).filter(isRecord)
  const url = typeof source === 'string' ? urlOf(source) : null
  const call = url && /\/calls\/([^/]+)\/$/.exec(url.pathname)?.[1]
  const fragment = selectors.find(({ type }) => type === 'FragmentSelector')?.['value'] ?? url?.hash.slice(1)
  const quotes = selectors.flatMap(({ type, exact }) =>
    type === 'TextQuoteSelector' && typeof exact === 'string'
      ? [{ lang: hasChinese(exact) ? 'zh' : 'en', text: exact }]
      : [],
  )
  const body: unknown = Array.isArray(item['body']) ? item['body'][0] : item['body']
  const known = isRecord(item['duizhao']) ? item['duizhao'] : {}
  const { created } = item
  return readMark({
    title: call,
    path: url?.pathname,
    n: '',
    speaker: '',
    quotes: null,
    texts: quotes,
    call,
    ...known,
    id: typeof item['id'] === 'string' ? item['id'].replace(/^urn:uuid:/, '') : contentId(JSON.stringify(item)),
    paragraph: fragment,
    comment: isRecord(body) ? body['value'] : '',
    created: created ?? '',
    modified: item['modified'] ?? created ?? '',
  })
}
