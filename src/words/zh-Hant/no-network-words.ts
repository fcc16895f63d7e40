import type { NoNetworkWords } from '../wording/no-network-words.ts'

export const noNetworkWords: NoNetworkWords = {
  heading: '沒有網路',
  text: '網路沒有回應，而且瀏覽器已刪除先前儲存的內容。恢復連線後即可復原。',
}
