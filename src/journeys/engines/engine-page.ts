/** The names of the engines that a reader may have. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const

export type EngineName = (typeof engineNames)[number]

/** Keys that journeys press. */
export type Key =
  'Enter' | 'Escape' | 'ArrowDown' | 'ArrowUp' | 'ArrowRight' | 'Tab' | 'Space' | 'c' | 'j' | 'J' | 't' | '/'

/** Inner size of a window in CSS pixels. */
export interface WindowSize {
  width: number
  height: number
}

/** A page in any engine: as much of it as the drivers of all of them can do. */
export interface EnginePage {
  /** Goes to an address and waits until it is loaded. */
  open(href: string): Promise<void>
  reload(): Promise<void>
  back(): Promise<void>
  /** Runs a function in the page; it sees nothing but its arguments, which can be written as JSON, as can its result. */
  run<A extends unknown[], T>(act: (...given: A) => T, ...given: A): Promise<Awaited<T>>
  /** Clicks in the middle of the first element of a selector. */
  click(selector: string): Promise<void>
  /** Takes the pointer to a place in the window. */
  point(x: number, y: number): Promise<void>
  /** Presses a key, or a letter, where the focus is. */
  press(key: Key): Promise<void>
  /** Types where the focus is. */
  type(text: string): Promise<void>
  resize(size: WindowSize): Promise<void>
  /** The page as PDF, where the driver can print. */
  print?(): Promise<Uint8Array>
  /** The window as PNG. */
  picture(): Promise<Uint8Array>
  close(): Promise<void>
}

/** A browser that can be driven. */
export interface Engine {
  name: EngineName
  /** Opens a page in a profile of its own. */
  open(size: WindowSize): Promise<EnginePage>
  close(): Promise<void>
}
