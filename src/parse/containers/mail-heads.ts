import { contentOf, frontLines, type Content, type OpenedLine } from './opened.ts'

const FROM = /^(?:from|von|[发發寄]件(?:人|者))\s*[:：]\s*(?<who>\S.*)$/i
const OTHER =
  /^(?:sent|date|to|cc|bcc|subject|gesendet|datum|an|betreff|[发發]送[时時][间間]|日期|收件(?:人|者)|抄送|主[题題旨])\s*[:：]/i

/** Lines of a head below the first, and mails from which on a text is made of them. */
const FEWEST = 2

/** `Ann Lee <ann@example.com>`, `"Ann Lee" [mailto:ann@example.com]` */
const ADDRESS = /\s*[<[(][^<>[\]()]*@[^<>[\]()]*[>\])]|^["'“]|["'”](?=\s*[<[]|$)/g

/** Takes the heads out of mails that stand one above the other, as programs quote them: all that a mail says is its sender's. */
export function withoutMailHeads(lines: OpenedLine[]): Content {
  const heads = new Map<number, number>()
  lines.forEach(({ text }, at) => {
    if (!FROM.test(text)) return
    let end = at + 1
    while (OTHER.test(lines[end]?.text ?? '')) end += 1
    if (end - at > FEWEST) heads.set(at, end)
  })
  if (heads.size < FEWEST) return contentOf(lines)
  const content = contentOf([])
  let [end, speaker] = [0, '']
  lines.forEach((line, at) => {
    const head = heads.get(at)
    if (head !== undefined)
      [end, speaker] = [head, FROM.exec(line.text)?.groups?.['who']?.replaceAll(ADDRESS, '') ?? '']
    if (at < end) content.aside.push(...frontLines(line, 'heading'))
    else content.lines.push(speaker === '' ? line : { ...line, marks: { ...line.marks, speaker } })
  })
  return content
}
