/**
 * Puts texts of one thing in several forms on the clipboard.
 * @param forms by MIME type; `text/plain` must be there
 * @throws where the browser does not allow it
 */
export async function putOnClipboard(forms: Record<string, string>): Promise<void> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries(Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })]))),
    ])
  } catch {
    // Pages that are not served over https have no clipboard of their own, but may answer a copy.
    const fill = (event: ClipboardEvent) => {
      for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text)
      event.preventDefault()
    }
    document.addEventListener('copy', fill, { once: true, capture: true })
    if (!document.execCommand('copy')) throw new Error('not copied')
  }
}
