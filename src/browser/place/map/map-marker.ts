/**
 * Marks paragraphs on the map of a call, which is as long as its turns are together (`call-map.ts`).
 * @returns draws those that it is given, and only those; does nothing on a page without a map
 */
export function mapMarker(): (paragraphs: readonly Element[]) => void {
  const picture = document.querySelector('[data-map] svg')
  if (!(picture instanceof SVGSVGElement)) return () => undefined
  const { width, height } = picture.viewBox.baseVal
  const turns = [...document.querySelectorAll('.text .turn')]
  const places = new Map<Element, number>()
  let total = 0
  for (const turn of turns) {
    const { length } = turn.textContent
    const own = turn.querySelectorAll('[data-paragraph]')
    for (const [at, paragraph] of own.entries()) places.set(paragraph, total + (length * (at + 0.5)) / own.length)
    total += length
  }
  return (paragraphs) => {
    let marks = picture.querySelector('.found')
    if (!marks) {
      marks = document.createElementNS('http://www.w3.org/2000/svg', 'path')
      marks.classList.add('found')
      picture.append(marks)
    }
    const lines = paragraphs
      .flatMap((paragraph) => places.get(paragraph) ?? [])
      .map((place) => `M${(width * place) / total} 0V${height}`)
    marks.setAttribute('d', lines.join(''))
  }
}
