import type { Random } from '../../generated/random.ts'
import type { Layout } from '../choices/choices.ts'

/** Share of paragraphs below which a comment stands. */
const SHARE = 0.05

const COMMENTS = [
  '这里的口径与上季度不同，不能直接比较。',
  '管理层第三次回避了这个问题。',
  '注意措辞从“预计”变成了“希望”。',
  '这是全场最重要的一句话，毛利率的拐点可能已经出现。',
  '与竞争对手上周的说法相矛盾。',
]

/** A comment of an analyst on a paragraph, in Simplified Chinese, as the layout marks it; mostly `null`. */
export function noteFor({ notes }: Layout, next: Random): string | null {
  if (notes === 'none' || next() >= SHARE) return null
  const comment = COMMENTS[Math.floor(next() * COMMENTS.length)] ?? ''
  switch (notes) {
    case 'marked':
      return `注：${comment}`
    case 'boxed':
      return `【点评】${comment}`
    case 'bare':
      return comment
  }
}
