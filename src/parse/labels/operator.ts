const ENGLISH =
  /^(?:the )?(?:conference |call |meeting |webcast |event |teleconference )*(?:operator|moderator|coordinator|facilitator)(?: \d)?$/i

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
  '总机接线员',
  '總機接線員',
  '电话接线员',
  '電話接線員',
  '会议接线员',
  '會議接線員',
  '电话操作员',
  '電話操作員',
  '电话会议操作员',
  '電話會議操作員',
  '电话会议接线员',
  '電話會議接線員',
  '接綫員',
  '话务操作员',
  '協調員',
  '协调员',
  '会议协调员',
  '會議協調員',
  '司仪',
  '司儀',
  '会议助理',
  '會議助理',
])

/** The name that the operator goes by where the seed has only a Chinese word. */
export const OPERATOR = 'Operator'

/** Whether a speaker's name means the operator of the call, in English or Chinese. */
export function isOperator(name: string): boolean {
  return ENGLISH.test(name) || CHINESE.has(name)
}
