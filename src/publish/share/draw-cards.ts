import { pool } from '../../kit/pool.ts'
import type { ShareCard } from './share-card.ts'
import { shareFaces } from './share-faces.ts'
import { linesOf, sharePicture } from './share-picture.ts'

/** So many cards share their type: making it takes as long as drawing ten of them, and too much of it slows the drawing. */
const BATCH = 100

/** While one is laid out another is painted. */
const AT_A_TIME = 2

/** Draws cards, in any order. @param done takes each as a PNG */
export async function drawCards<Card extends { card: ShareCard }>(
  cards: readonly Card[],
  done: (one: Card, png: Buffer) => void,
): Promise<void> {
  for (let from = 0; from < cards.length; from += BATCH) {
    const batch = cards.slice(from, from + BATCH)
    const faces = await shareFaces(batch.flatMap(({ card }) => linesOf(card)))
    await pool(batch, AT_A_TIME, async (one) => {
      done(one, await sharePicture(one.card, faces))
    })
  }
}
