import { sharesOf } from './shares-of.ts'

/**
 * Marks paragraphs on the map of a call.
 * @returns draws those that it is given, and only those; does nothing on a page without a map
 */
export function mapMarker(): (paragraphs: readonly Element[]) => void {
  const picture = document.querySelector('[data-map] svg')
  if (!(picture instanceof SVGSVGElement)) return () => undefined
  const { width, height } = picture.viewBox.baseVal
  const turns = [...document.querySelectorAll('.text .turn')]
  const shareAt = sharesOf(turns.map(({ textContent }) => textContent.length))
  const places = new Map(
    turns.flatMap((turn, index) =>
      [...turn.querySelectorAll('[data-paragraph]')].map((paragraph, at, own): [Element, number] => [
        paragraph,
        width * shareAt(index, (at + 0.5) / own.length),
      ]),
    ),
  )
  return (paragraphs) => {
    let marks = picture.querySelector('.found')
    if (!marks) {
      marks = document.createElementNS('http://www.w3.org/2000/svg', 'path')
      marks.classList.add('found')
      picture.append(marks)
    }
    const lines = paragraphs.flatMap((paragraph) => places.get(paragraph) ?? []).map((x) => `M${x} 0V${height}`)
    marks.setAttribute('d', lines.join(''))
  }
}
