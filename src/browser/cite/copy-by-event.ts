/** The forms of a citation, by MIME type. */
export type Forms = Record<string, string>

/**
 * Puts texts on the clipboard by answering a copy: pages that are not served over https, and older browsers, have no
 * clipboard of their own.
 * @throws where the browser does not allow it
 */
export function copyByEvent(types: readonly string[], forms: Forms): void {
  const fill = (event: ClipboardEvent) => {
    for (const type of types) event.clipboardData?.setData(type, forms[type] ?? '')
    event.preventDefault()
  }
  document.addEventListener('copy', fill, { once: true, capture: true })
  if (!document.execCommand('copy')) throw new Error('not copied')
}
