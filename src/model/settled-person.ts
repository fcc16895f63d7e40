/** What a publisher says of a person, in `content/people.yaml`. */
export interface SettledPerson {
  /** The name that is shown. */
  name: string
  /** Other names that mean the same person. */
  also: string[]
  /** The Chinese name that is shown, in each script; `null` where the calls decide. */
  hans: string | null
  hant: string | null
}
