import type { Locale } from '../../../model/locale.ts'
import type { Status } from '../../messages.ts'
import type { OfflineWords } from '../../../words/wording/offline-words.ts'
import { sayBytes } from './say-bytes.ts'
import { isPersisted, space } from '../../space.ts'

/** What is known of this device, and how it is said. */
export interface DeviceContext {
  status: Status | null
  words: OfflineWords
  locale: Locale
}

/** Shows how much is stored, what the browser allows and promises, and whether a new version could not be fetched. */
export async function showDevice(shelf: ParentNode, { status, words, locale }: DeviceContext): Promise<void> {
  const calls = Object.keys(status?.units ?? {}).filter((unit) => unit.startsWith('calls/'))
  const kept = new Set(status?.kept)
  const [{ usage, quota }, promised] = await Promise.all([space(), isPersisted()])
  const facts = [words.status.calls(calls.filter((unit) => kept.has(unit)).length, calls.length)]
  if (usage !== undefined) facts.push(words.status.stored(sayBytes(usage, locale)))
  if (quota !== undefined) facts.push(words.status.allowed(sayBytes(quota, locale)))
  put(shelf, '[data-device]', facts.join(' · '))
  put(shelf, '[data-promise]', promised ? words.status.persisted : words.status.notPersisted)
  const { full, other } = words.updateFailed
  put(shelf, '[data-update]', status?.update ? (status.update === 'full' ? full : other) : '')
}

function put(shelf: ParentNode, selector: string, text: string): void {
  const line = shelf.querySelector(selector)
  if (!line) return
  line.textContent = text
  line.toggleAttribute('hidden', text === '')
}
