const LETTER = /[\p{L}\p{N}]/u
const HAN = /\p{Script=Han}/u

/**
 * Where words of a text begin and end, in UTF-16 units, in order: a browser finds the words of a link only between such
 * places. Chinese has words too, of which a dictionary knows; a browser that lacks one takes each character for a word.
 */
export function wordBorders(text: string): number[] {
  if ('Segmenter' in Intl) {
    return [
      ...Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), ({ index }) => index),
      text.length,
    ]
  }
  const borders = [0]
  let at = 0
  let before = ''
  for (const character of text) {
    if (at > 0 && !(isLetter(before) && isLetter(character))) borders.push(at)
    at += character.length
    before = character
  }
  if (at > 0) borders.push(at)
  return borders
}

function isLetter(character: string): boolean {
  return LETTER.test(character) && !HAN.test(character)
}
