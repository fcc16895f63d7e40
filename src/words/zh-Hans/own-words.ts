import type { OwnWords } from '../wording/own-words.ts'

/** In Simplified Chinese. */
export const ownWords: OwnWords = {
  title: '我的笔记',
  lead: '你在电话会中标记的段落和写下的想法。内容只存在这个浏览器里，别人看不到；无痕窗口关闭后即清除。想留存到别处，请导出。',
  needsScript: '笔记由浏览器保存，需要启用 JavaScript。',
  mark: '标记',
  markSelection: '标记所选',
  comment: '你的笔记',
  placeholder: '写点想法……',
  remove: '删除',
  removed: '已删除。',
  undo: '撤销',
  kept: '已存在本浏览器',
  full: '浏览器存不下了。请先导出笔记，再删除一些。',
  empty: '还没有标记。在电话会中指向一段，点“标记”，或按 m 键。',
  gone: '这一段已不在实录中，你保存的内容仍留在这里。',
  changed: '这一段的文字此后有改动。',
  exportMarkdown: '导出 Markdown',
  exportJson: '导出 JSON',
  import: '导入……',
  imported: (n) => `已导入 ${n} 条笔记。`,
  unreadable: '文件中没有笔记。',
  count: (n) => `${n} 条笔记`,
  report: '报错',
  reportSubject: (place) => `内容有误：${place}`,
  reportWrong: '哪里不对：',
}
