/** Keeps what was made of the last text: all calls of a build are made with the same. */
export function latest<Made>(make: (text: string, file: string) => Made): (text: string, file: string) => Made {
  let last: { text: string; made: Made } | undefined
  return (text, file) => (last?.text === text ? last : (last = { text, made: make(text, file) })).made
}
