import { whenIdle } from './when-idle.ts'

/** So many stretches are laid out at a time: on a slow phone a few milliseconds of work. */
const AT_ONCE = 2

/**
 * Lets the browser learn how high the text below the reader is, while there is nothing else to do. What is out of sight
 * is not laid out, its height is a guess, and a scroll bar made of guesses jumps. What lies above the reader keeps its
 * guess: to correct it would move the text where the browser does not hold it (scroll anchoring).
 */
export function learnHeights(article: HTMLElement): void {
  const blocks = [...article.querySelectorAll<HTMLElement>('.stretch, .turn > [data-paragraph]')]
  const learn = () => {
    const some = blocks.splice(0, AT_ONCE).filter((block) => block.getBoundingClientRect().top > innerHeight)
    for (const { style } of some) style.contentVisibility = 'visible'
    // What was laid out for one frame is remembered: `contain-intrinsic-size: auto`.
    requestAnimationFrame(() => requestAnimationFrame(() => {
      for (const { style } of some) style.contentVisibility = ''
      if (blocks.length > 0) whenIdle(learn)
    }))
  }
  learn()
}
