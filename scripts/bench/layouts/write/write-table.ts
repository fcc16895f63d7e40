import { html } from '../../../../src/text/markup/html.ts'
import type { Layout } from '../choices/choices.ts'
import { clock, duration, type Setting } from './setting.ts'
import { speakerBefore } from './speaker-label.ts'

/** A call as a table, a row for each paragraph. */
export function writeTable(setting: Setting): Record<string, string> {
  const { layout, call } = setting
  if (layout.container === 'html-table') return { [`${call.id}.htm`]: page(setting) }
  const end = layout.ends === 'crlf' ? '\r\n' : '\n'
  const cell =
    layout.container === 'csv'
      ? (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
      : (text: string) => text.replaceAll('\t', ' ')
  const lines = [...head(layout.columns), ...rows(setting)].map((row) =>
    row.map(cell).join(layout.container === 'csv' ? ',' : '\t'),
  )
  const ending = layout.container === 'sheet' ? 'txt' : layout.container
  return { [`${call.id}.${ending}`]: lines.map((line) => line + end).join('') }
}

function page(setting: Setting): string {
  const row = (cells: string[], name: 'th' | 'td') =>
    html`<tr>${cells.map((cell) => (name === 'th' ? html`<th>${cell}</th>` : html`<td>${cell}</td>`))}</tr>\n`
  return html`<!doctype html>
<title>${setting.call.title.en}</title>
<table>${head(setting.layout.columns).map((cells) => row(cells, 'th'))}${rows(setting).map((cells) => row(cells, 'td'))}</table>
`.markup
}

function head(columns: Layout['columns']): string[][] {
  switch (columns) {
    case 'speaker-first':
      return [['Speaker', 'English', '中文']]
    case 'speaker-last':
      return [['en', 'zh', 'speaker']]
    case 'full':
      return [['No.', 'Time', 'Speaker', 'English', 'Chinese']]
    case 'chinese':
      return [['发言人', '原文', '译文']]
    case 'headless':
      return []
    case 'long':
      return [['speaker', 'lang', 'text']]
  }
}

function rows(setting: Setting): string[][] {
  const { layout, call } = setting
  let n = 0
  let time = 3
  return call.turns.flatMap((turn, at) =>
    turn.paragraphs.flatMap(({ en, zh }, index) => {
      const moment = { time, turn: at + 1, questions: turn.questions, first: false }
      const label = speakerBefore(setting, turn.person, moment, 'en').replace(/[:：]\s*$/, '')
      const name = index === 0 || layout['speaker-recurs'] === 'paragraph' ? label : ''
      const start = clock(time)
      n += 1
      time += duration(en ?? zh ?? '')
      switch (layout.columns) {
        case 'speaker-last':
          return [[en ?? '', zh ?? '', name]]
        case 'full':
          return [[String(n), start, name, en ?? '', zh ?? '']]
        case 'long':
          return [...(en === null ? [] : [[name, 'en', en]]), ...(zh === null ? [] : [[name, 'zh', zh]])]
        default:
          return [[name, en ?? '', zh ?? '']]
      }
    }),
  )
}
