import type { Locale } from '../../../model/locale.ts'
import type { OfflineWords } from '../../../words/wording/offline-words.ts'
import { sizeOf } from './progress-of.ts'
import { sayBytes } from './say-bytes.ts'

/** What the rows show. */
export interface RowContext {
  /** The units of a row, or of all rows in an element. */
  unitsIn: (element: Element) => string[]
  sizes: Readonly<Record<string, number>>
  kept: ReadonlySet<string>
  /** Units that are being fetched or wait for it. */
  busy: readonly string[]
  words: OfflineWords
  locale: Locale
}

/**
 * Shows size and state of each row (`data-kept` is `yes`, `busy` or `no`) and the buttons that keep several. A row for
 * which this version of the site has no unit is put away.
 */
export function showRows(shelf: HTMLElement, context: RowContext): void {
  const { unitsIn, kept, sizes, words } = context
  for (const row of shelf.querySelectorAll('[data-unit]')) showRow(row, unitsIn(row), context)
  for (const section of shelf.querySelectorAll('section')) {
    section.dataset['kept'] = section.querySelector('[data-unit][data-kept=yes]') ? 'yes' : 'no'
  }
  for (const group of shelf.querySelectorAll('[data-group]')) {
    showButton(group.querySelector('[data-keep-group]'), words.keepCompany, unitsIn(group), context)
  }
  showButton(shelf.querySelector('[data-keep-all]'), words.keepAll, Object.keys(sizes), context)
  shelf.querySelector('[data-drop-all]')?.toggleAttribute('hidden', kept.size === 0)
}

function showRow(row: Element, units: readonly string[], { sizes, kept, busy, locale }: RowContext): void {
  const state = units.every((unit) => kept.has(unit))
    ? 'yes'
    : units.some((unit) => busy.includes(unit))
      ? 'busy'
      : 'no'
  row.toggleAttribute('hidden', units.length === 0)
  row.setAttribute('data-kept', state)
  const size = row.querySelector('[data-size]')
  if (size) size.textContent = sayBytes(sizeOf(units, sizes), locale)
  row.querySelector('[data-keep]')?.toggleAttribute('hidden', state !== 'no')
  row.querySelector('[data-drop]')?.toggleAttribute('hidden', state !== 'yes')
  row.querySelector('[data-is-kept]')?.toggleAttribute('hidden', state !== 'yes')
}

/** A button with the bytes that it would fetch; gone where there is nothing more to choose. */
function showButton(
  button: Element | null,
  text: string,
  units: readonly string[],
  { sizes, kept, busy, locale }: RowContext,
): void {
  if (!button) return
  const missing = units.filter((unit) => !kept.has(unit))
  button.toggleAttribute(
    'hidden',
    missing.every((unit) => busy.includes(unit)),
  )
  button.textContent = `${text} · ${sayBytes(sizeOf(missing, sizes), locale)}`
}
