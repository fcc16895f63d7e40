import type { Locale } from '../../model/locale.ts'

/** Writes an address of the site for one interface language, under the base path. */
export type Address = (path: string, locale: Locale) => string
