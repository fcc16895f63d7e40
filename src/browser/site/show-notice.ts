/** Shows a quiet line at the edge of the window; its last button puts it away. */
export function showNotice(notice: HTMLElement, onDismiss: () => void): void {
  let notices = document.querySelector('.notices')
  if (!notices) {
    notices = document.createElement('div')
    notices.className = 'notices'
    document.querySelector('main')?.append(notices)
  }
  notice.querySelector('[data-dismiss]')?.addEventListener('click', () => {
    notice.remove()
    onDismiss()
  })
  notices.append(notice)
}
