import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { codeDigest } from '../load/cache/code-digest.ts'
import type { PublishedSite } from '../publish/published-site.ts'
import { callCard, siteCard } from '../publish/share/share-card.ts'
import { sharePath } from '../publish/share/share-path.ts'

/** What draws: it is not loaded where nothing is to be drawn. */
const DRAWING = join(import.meta.dirname, '..', 'publish', 'share', `draw-cards${extname(import.meta.filename)}`)

/**
 * Writes the pictures for shared links into the finished pages, where the site asks for them. What was drawn once is kept.
 * @param folder of the finished pages
 * @param cache folder of what was drawn
 * @returns how many had to be drawn
 */
export async function writeShareImages(
  folder: string,
  cache: string,
  { file, calls }: Pick<PublishedSite, 'file' | 'calls'>,
): Promise<number> {
  if (!file.shareImages) return 0
  const code = await codeDigest(DRAWING)
  const pictures = [
    { path: sharePath(null), card: siteCard(file) },
    ...calls.map(({ facts }) => ({ path: sharePath(facts.id), card: callCard(facts, file) })),
  ].map(({ path, card }) => ({
    card,
    target: join(folder, path),
    kept: join(
      cache,
      createHash('sha256')
        .update(JSON.stringify([code, card]))
        .digest('hex')
        .slice(0, 24),
    ),
  }))
  const missing = pictures.filter(({ kept }) => !existsSync(kept))
  if (missing.length > 0) {
    mkdirSync(cache, { recursive: true })
    const { drawCards } = await import('../publish/share/draw-cards.ts')
    await drawCards(missing, ({ kept }, png) => {
      writeFileSync(`${kept}.new`, png)
      renameSync(`${kept}.new`, kept)
    })
  }
  const now = new Date()
  for (const { target, kept } of pictures) {
    if (existsSync(target)) continue
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(kept, target)
    // Files of the cache that nothing has touched for a week go.
    utimesSync(kept, now, now)
  }
  return missing.length
}
