import { everyLocale } from '../model/locale.ts'
import type { CallFacts, NoteFacts } from '../model/call-facts.ts'
import { siteFileSchema, type SiteFile } from '../read/site/site-file.ts'
import type { PublishedSite } from './published-site.ts'

/** A call of two people, with one question. */
export function aCall(id: string, facts: Partial<CallFacts> = {}): CallFacts {
  const side = { role: null, roleZh: null, zh: null, firm: null, words: 10, turns: 1, firstTurn: 1 }
  return {
    id,
    title: 'A & B, first quarter',
    company: { name: 'A & B, Inc.', ticker: 'AB', exchange: 'NYSE' },
    period: { year: 2025, quarter: 1 },
    date: '2025-05-01',
    translation: { lang: 'zh-Hans', origin: 'machine', notice: { 'zh-Hans': '机器翻译', 'zh-Hant': '機器翻譯' } },
    sourceLang: 'en',
    participants: [
      {
        ...side,
        id: 'cy-day',
        name: 'Cy Day',
        zh: { 'zh-Hans': '赛·戴', 'zh-Hant': '賽·戴' },
        role: 'Chief Executive Officer',
        roleZh: { 'zh-Hans': '首席执行官', 'zh-Hant': '執行長' },
        side: 'company',
      },
      { ...side, id: 'ann-lee', name: 'Ann Lee', firm: 'Bank <One>', side: 'analyst' },
    ],
    exchanges: ['ann-lee'],
    counts: { paragraphs: 2, translated: 2, notes: 0, words: 20 },
    checks: { error: 0, warning: 0, info: 0, accepted: 0, agreed: 0, differs: 0, missing: 0, added: 0 },
    opening: 'Thank you & good afternoon.',
    saying: null,
    digest: id,
    ...facts,
  }
}

/** A note of an analyst on a call. */
export function aNote(call: string, facts: Partial<NoteFacts> = {}): NoteFacts {
  const body = `<p>See <a href="/calls-2025/calls/${call}/#p2">the answer</a>.</p>`
  return {
    id: `${call}/margin`,
    call,
    anchor: 'note-margin',
    paragraph: 'p1',
    n: 1,
    speaker: 'cy-day',
    quote: 'good afternoon',
    quoteLang: 'en',
    author: 'An Analyst',
    date: '2025-06-02',
    tags: ['margin'],
    lang: 'en',
    body: everyLocale(() => body),
    ...facts,
  }
}

/** A site of two calls of which the newer has a note. */
export function aSite(file: Partial<SiteFile> = {}): PublishedSite {
  return {
    settings: { basePath: '/calls-2025/', siteUrl: 'https://example.org', languages: ['en', 'zh-Hans', 'zh-Hant'] },
    file: { ...siteFileSchema.parse({}), ...file },
    texts: new Map(),
    calls: [
      { facts: aCall('ab-2025-q1'), notes: [aNote('ab-2025-q1')] },
      { facts: aCall('ab-2024-q4', { period: { year: 2024, quarter: 4 }, date: '2025-02-01' }), notes: [] },
    ],
  }
}
