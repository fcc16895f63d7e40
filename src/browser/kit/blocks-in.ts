const BLOCKS = '.stretch, [data-paragraph]'

/** The blocks of a call that a browser leaves out as a whole while they are out of sight, without those inside others. */
export function blocksIn(parent: HTMLElement): HTMLElement[] {
  const around = parent.closest(BLOCKS)
  return [...parent.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => block.parentElement?.closest(BLOCKS) === around,
  )
}
