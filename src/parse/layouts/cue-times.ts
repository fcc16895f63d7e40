/** The line of a cue's times, in seconds. @param mark what stands before the milliseconds */
export function cueTimes(start: number, end: number, mark: string): string {
  const clock = (seconds: number) => new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23).replace('.', mark)
  return `${clock(start)} --> ${clock(end)}`
}
