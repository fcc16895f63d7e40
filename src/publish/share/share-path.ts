/** In pixels, what those who show links ask for (Open Graph, cards of Twitter): 1.91 to 1. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const

/** The path of a picture below the base. @param call its id; `null` for that of the site */
export function sharePath(call: string | null): string {
  return call === null ? 'share.png' : `calls/${call}/share.png`
}
