import { escapeHtml } from '../../../../src/text/markup/escape-html.ts'
import { breakLine } from './break-line.ts'
import type { Layout } from '../choices/choices.ts'
import { composeLines } from './compose-lines.ts'
import { furnish } from './furnish.ts'
import { headLines } from './head-lines.ts'
import type { WrittenLine } from './written-line.ts'
import type { Setting, Tongue } from './setting.ts'

const ENDS: Record<Layout['ends'], string> = {
  lf: '\n',
  crlf: '\r\n',
  cr: '\r',
  u2028: '\u2028',
  nel: '\u0085',
  vt: '\n',
  'trailing-blanks': '  \n',
  backslash: '\\\n',
}

/** A call as files of lines: plain text, Markdown, a page. */
export function writeLineFiles(setting: Setting): Record<string, string> {
  const { layout, call } = setting
  const bodies = composeLines(setting)
  return Object.fromEntries(
    bodies.map((body, at) => {
      const file: Tongue | null = bodies.length === 1 ? null : at === 0 ? 'en' : 'zh'
      const lines = furnish(setting, [...headLines(setting, file), ...body])
      return [
        `${call.id}${file === null ? '' : `.${file}`}.${layout.container}`,
        layout.container === 'html' ? page(lines, setting) : text(lines, layout),
      ]
    }),
  )
}

function text(lines: WrittenLine[], layout: Layout): string {
  const end = ENDS[layout.ends]
  return lines.reduce((written, line, at) => {
    const marks =
      (layout.container === 'md' || (layout.sections === 'hashes' && line.heading === 2)) &&
      line.heading &&
      !line.text.startsWith('#')
        ? `${'#'.repeat(line.heading)} `
        : ''
    const broken = breakLine({ ...line, text: marks + line.text }, layout)
    const blank = line.text === ''
    // A hard break stands only where the paragraph goes on.
    const next = lines[at + 1]
    const last = line.heading !== undefined || next === undefined || next.text === '' || next.heading !== undefined
    const own = blank || (layout.ends === 'backslash' && last) ? end.replace(/^(?: {2}|\\)/, '') : end
    const before = layout.ends === 'vt' && line.joined ? written.replace(/\n$/, '\v') : written
    return before + broken.map((one) => one + own).join('')
  }, '')
}

function page(lines: WrittenLine[], { layout, call }: Setting): string {
  const end = ENDS[layout.ends]
  const body = lines.flatMap(({ text, heading, quote, tongue }) => {
    if (text === '') return []
    const lang = tongue === 'zh' ? ' lang="zh"' : ''
    if (heading !== undefined) return [`<h${heading}>${text.replace(/^#+ /, '')}</h${heading}>`]
    return [quote ? `<blockquote><p${lang}>${text}</p></blockquote>` : `<p${lang}>${text}</p>`]
  })
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(call.title.en)}</title><style>p { margin: 0 }</style></head>`,
    '<body><main>',
    ...body,
    '</main></body></html>',
    '',
  ].join(end)
}
