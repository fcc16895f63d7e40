import type { NoNetworkWords } from '../wording/no-network-words.ts'

export const noNetworkWords: NoNetworkWords = {
  heading: '没有网络',
  text: '网络没有响应，而且浏览器已删除先前保存的内容。联网后即可恢复。',
}
