import type { OwnWords } from '../wording/own-words.ts'

/** In Traditional Chinese. */
export const ownWords: OwnWords = {
  title: '我的筆記',
  lead: '你在電話會議中標記的段落和寫下的想法。內容只存在這個瀏覽器裡，別人看不到；無痕視窗關閉後即清除。想留存到別處，請匯出。',
  needsScript: '筆記由瀏覽器保存，需要啟用 JavaScript。',
  mark: '標記',
  markSelection: '標記所選',
  comment: '你的筆記',
  placeholder: '寫點想法……',
  remove: '刪除',
  removed: '已刪除。',
  undo: '復原',
  kept: '已存在本瀏覽器',
  full: '瀏覽器存不下了。請先匯出筆記，再刪除一些。',
  empty: '還沒有標記。在電話會議中指向一段，點「標記」，或按 m 鍵。',
  gone: '這一段已不在逐字稿中，你保存的內容仍留在這裡。',
  changed: '這一段的文字此後有改動。',
  exportMarkdown: '匯出 Markdown',
  exportJson: '匯出 JSON',
  import: '匯入……',
  imported: (n) => `已匯入 ${n} 則筆記。`,
  unreadable: '檔案中沒有筆記。',
  count: (n) => `${n} 則筆記`,
  report: '回報',
  reportSubject: (place) => `內容有誤：${place}`,
  reportWrong: '哪裡不對：',
}
