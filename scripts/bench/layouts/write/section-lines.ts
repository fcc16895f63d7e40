import { BLANK, type WrittenLine } from './written-line.ts'
import { inScript, type Setting } from './setting.ts'

/** The heading of a part. @param both whether the call has both parts; one alone is not headed */
export function sectionLines(setting: Setting, questions: boolean, both: boolean): WrittenLine[] {
  const { layout } = setting
  if (layout.sections === 'none' || !both) return []
  const of = (remarks: string, asked: string) => inScript(setting, questions ? asked : remarks)
  const line = (text: string, heading?: number): WrittenLine[] => [
    { text: setting.markup.frame(text), breakable: true, ...(heading !== undefined && { heading }) },
    ...(layout.blanks === 'none' ? [] : [BLANK]),
  ]
  switch (layout.sections) {
    case 'plain':
      return line(of('Prepared Remarks', 'Questions and Answers'))
    case 'colons':
      return line(of('Prepared Remarks:', 'Questions & Answers:'))
    case 'hashes':
      return line(of('Presentation', 'Q&A'), 2)
    case 'chinese':
      return line(of('管理层发言', '问答环节'))
    case 'both':
      return line(of('Presentation / 管理层发言', 'Q&A / 问答环节'))
    case 'brackets':
      return line(of('【管理层致辞】', '【问答】'))
    case 'rules':
      return [{ text: '='.repeat(80) }, ...line(of('Presentation', 'Questions and Answers')), { text: '='.repeat(80) }]
  }
}
