/** What is said in one language where there is neither a network nor anything kept. The worker holds it, so it is short. */
export interface NoNetworkWords {
  heading: string
  text: string
}
