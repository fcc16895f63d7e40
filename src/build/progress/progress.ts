/** What a build works on, in the order in which it is shown. */
export const kinds = ['calls', 'index', 'pages'] as const
export type WorkKind = (typeof kinds)[number]

/** What one of a kind takes beside the others: processor time in milliseconds, measured with 200 calls. */
const WEIGHTS: Readonly<Record<WorkKind, number>> = { calls: 200, index: 100, pages: 10 }

/** So many pages a call has, as long as their number is not known. */
const PAGES_A_CALL = 8

/** A moving line is written anew after so many milliseconds, a plain one after so many. */
const MOVES = 200
const STANDS = 30_000

/** Where the line is written: a terminal, or a file. */
export interface Output {
  isTTY?: boolean
  columns?: number
  write: (text: string) => unknown
}

/** How far a build is: a line that moves on a terminal, and a line now and then elsewhere. */
export class Progress {
  readonly #output: Output
  readonly #now: () => number
  readonly #start: number
  readonly #all = new Map<WorkKind, number>()
  readonly #done = new Map<WorkKind, number>()
  #written: number
  #ended = false

  constructor(output: Output = process.stderr, now: () => number = () => performance.now()) {
    this.#output = output
    this.#now = now
    this.#start = this.#written = now()
  }

  /** Says how many there are of a kind, beside those that were said before. */
  expect(kind: WorkKind, count: number): void {
    this.#all.set(kind, (this.#all.get(kind) ?? 0) + count)
    this.#tell()
  }

  /** Says that one is done, or that so many are. */
  done(kind: WorkKind, count = (this.#done.get(kind) ?? 0) + 1): void {
    this.#done.set(kind, count)
    this.#tell()
  }

  /** Takes the line away. */
  end(): void {
    if (!this.#ended && this.#output.isTTY) this.#output.write('\r\u001B[K')
    this.#ended = true
  }

  #tell(): void {
    const now = this.#now()
    const { isTTY, columns = 80 } = this.#output
    if (this.#ended || now - this.#written < (isTTY ? MOVES : STANDS)) return
    this.#written = now
    const line = [...this.#counts(), ...this.#timeLeft(now - this.#start)].join(' · ')
    this.#output.write(isTTY ? `\r\u001B[K${line.slice(0, columns - 1)}` : `${line}\n`)
  }

  #counts(): string[] {
    return kinds.flatMap((kind) => {
      const all = this.#all.get(kind) ?? 0
      return all === 0 ? [] : `${kind} ${number(this.#done.get(kind) ?? 0)} of ${number(all)}`
    })
  }

  #timeLeft(elapsed: number): string[] {
    const pages = this.#all.get('pages') ?? (this.#all.get('calls') ?? 0) * PAGES_A_CALL
    const work = (of: (kind: WorkKind) => number): number =>
      kinds.reduce((sum, kind) => sum + WEIGHTS[kind] * of(kind), 0)
    const all = work((kind) => (kind === 'pages' ? pages : (this.#all.get(kind) ?? 0)))
    const done = work((kind) => this.#done.get(kind) ?? 0)
    // Before, any guess is too bold.
    if (done < all / 20) return []
    const seconds = Math.ceil((elapsed * (all - done)) / done / 1000)
    return [seconds < 90 ? `about ${seconds} s left` : `about ${Math.ceil(seconds / 60)} min left`]
  }
}

function number(value: number): string {
  return value.toLocaleString('en')
}
