/** Opens a turn that was folded to a line, with what was put away in it so that the browser could find it. */
export function unfold(turn: Element | null | undefined): void {
  turn?.classList.remove('folded')
  for (const part of turn?.querySelectorAll('[hidden]') ?? []) part.removeAttribute('hidden')
}
