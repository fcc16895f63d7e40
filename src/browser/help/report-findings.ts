import { fillReport } from '../cite/fill-report.ts'

/** Puts a link for reports to a finding of the page of checks, when somebody points at it or comes to it. */
function offer({ target }: Event): void {
  const finding = target instanceof Element ? target.closest<HTMLElement>('.finding') : null
  if (!finding || finding.querySelector('[data-report]')) return
  const report = document.querySelector('[data-reports] > a')?.cloneNode(true)
  const place = finding.querySelector<HTMLAnchorElement>('.place a')
  if (!(report instanceof HTMLAnchorElement) || !place) return
  fillReport(report, {
    n: place.textContent,
    link: place.href,
    quotes: [],
    finding: [...finding.querySelectorAll('p:not(.place)')].map(({ textContent }) => textContent.trim()).join('\n'),
  })
  place.after(' ', report)
}

for (const type of ['pointerover', 'focusin']) document.addEventListener(type, offer, { passive: true })
