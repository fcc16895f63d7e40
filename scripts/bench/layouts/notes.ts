import { inScript, type Setting } from './setting.ts'

/** Share of paragraphs below which a comment stands. */
const SHARE = 0.05

const COMMENTS = [
  '这里的口径与上季度不同，不能直接比较。',
  '管理层第三次回避了这个问题。',
  '注意措辞从“预计”变成了“希望”。',
  '这是全场最重要的一句话，毛利率的拐点可能已经出现。',
  '与竞争对手上周的说法相矛盾。',
]

/** A comment of an analyst on a paragraph, as the layout marks it; mostly `null`. @param chinese the text above it */
export function noteFor(setting: Setting, chinese: string | null): string | null {
  const { layout, next } = setting
  if (layout.notes === 'none' || chinese === null || next() >= SHARE) return null
  const comment = inScript(setting, COMMENTS[Math.floor(next() * COMMENTS.length)] ?? '')
  switch (layout.notes) {
    case 'marked': return `${inScript(setting, '注：')}${comment}`
    case 'boxed': return `${inScript(setting, '【点评】')}${comment}`
    case 'bare': return comment
  }
}
