import { blocksIn } from '../kit/blocks-in.ts'
import { whenIdle } from '../kit/when-idle.ts'

/**
 * Lets the browser learn how high the text below the reader is, while there is nothing else to do. What is out of sight
 * is not laid out, its height is a guess, and a scroll bar made of guesses jumps. What lies above the reader keeps its
 * guess: to correct it would move the text where the browser does not hold it (scroll anchoring).
 */
export function learnHeights(article: HTMLElement): void {
  // Where the style sheet leaves nothing out, there is nothing to learn.
  if (!CSS.supports('overflow-anchor', 'auto')) return
  const blocks = blocksIn(article)
  const learn = () => {
    const block = blocks.shift()
    if (!block) return
    const { style } = block
    if (block.getBoundingClientRect().top > innerHeight) style.contentVisibility = 'visible'
    // What was laid out for one frame is remembered: `contain-intrinsic-size: auto`.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        style.contentVisibility = ''
        whenIdle(learn)
      }),
    )
  }
  learn()
}
