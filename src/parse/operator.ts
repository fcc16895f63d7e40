const ENGLISH = /^(?:the )?(?:conference |call |meeting |webcast )*(?:operator|moderator|coordinator)$/i

/** How transcripts name the operator in Chinese. */
const CHINESE = new Set([
  '操作员',
  '操作員',
  '会议操作员',
  '會議操作員',
  '接线员',
  '接線員',
  '接线生',
  '接線生',
  '话务员',
  '話務員',
  '运营商',
  '運營商',
  '营运商',
  '營運商',
  '主持人',
  '会议主持人',
  '會議主持人',
  '会议主持员',
  '會議主持員',
  '电话会议主持人',
  '電話會議主持人',
  '总机',
  '總機',
])

/** The name that the operator goes by where the seed has only a Chinese word. */
export const OPERATOR = 'Operator'

/** Whether a speaker's name means the operator of the call, in English or Chinese. */
export function isOperator(name: string): boolean {
  return ENGLISH.test(name) || CHINESE.has(name)
}
