import type { NoNetworkWords } from '../wording/no-network-words.ts'

export const noNetworkWords: NoNetworkWords = {
  heading: 'No network',
  text: 'The network does not answer, and this browser has deleted what was kept. Once there is a network, everything comes back.',
}
