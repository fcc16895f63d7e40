import type { Localised } from '../localised.ts'
import type { Rule } from '../rule.ts'
import { raised } from './raised.ts'

const MEND_NOTE: Localised = {
  en: 'Mend the note at the line given; what a note may hold is described in the publishers’ guide.',
  'zh-Hans': '按所指行号改正，笔记可用的写法见发布指南。',
  'zh-Hant': '按所指行號改正，筆記可用的寫法見發布指南。',
}

/** Rules whose problems are found in notes. */
export const noteRules: Rule[] = [
  raised(
    'note-stale',
    'error',
    { en: 'A note has lost its place', 'zh-Hans': '笔记失去位置', 'zh-Hant': '筆記失去位置' },
    {
      en: 'The paragraph or the quote that the note stands on is gone. A note is never moved to a look-alike.',
      'zh-Hans': '笔记所在的段落或引文已不存在。笔记绝不自动移到相似的段落。',
      'zh-Hant': '筆記所在的段落或引文已不存在。筆記絕不自動移到相似的段落。',
    },
    {
      en: 'Read the nearest paragraphs that the problem names, then mend `at` and `quote`.',
      'zh-Hans': '看问题里列出的相近段落，改正 at 与 quote。',
      'zh-Hant': '看問題裡列出的相近段落，改正 at 與 quote。',
    },
  ),
  raised(
    'note-reference',
    'error',
    { en: 'A note points to what is not there', 'zh-Hans': '笔记的引用对不上', 'zh-Hant': '筆記的引用對不上' },
    {
      en: 'Readers would take the words for those of the call, or follow a link that leads nowhere.',
      'zh-Hans': '读者会误以为那是会上的原话，或点到不存在的段落。',
      'zh-Hant': '讀者會誤以為那是會上的原話，或點到不存在的段落。',
    },
    {
      en: 'Read the nearest paragraphs that the problem names, then mend the paragraph or the words.',
      'zh-Hans': '看问题里列出的相近段落，改正段落编号或引文。',
      'zh-Hant': '看問題裡列出的相近段落，改正段落編號或引文。',
    },
  ),
  raised(
    'note-stray',
    'error',
    {
      en: 'A note on a call that does not exist',
      'zh-Hans': '笔记所属的电话会不存在',
      'zh-Hant': '筆記所屬的電話會不存在',
    },
    {
      en: 'The note would appear nowhere.',
      'zh-Hans': '这条笔记不会出现在任何页面。',
      'zh-Hant': '這條筆記不會出現在任何頁面。',
    },
    {
      en: 'Move it to the folder of its call, or remove it.',
      'zh-Hans': '移到对应电话会的目录，或删去。',
      'zh-Hant': '移到對應電話會的目錄，或刪去。',
    },
  ),
  raised(
    'note-invalid',
    'error',
    { en: 'The head of a note is not valid', 'zh-Hans': '笔记开头的字段有误', 'zh-Hant': '筆記開頭的欄位有誤' },
    {
      en: 'A note needs paragraph, quote, author, date and language to be shown.',
      'zh-Hans': '笔记要有段落、引文、作者、日期和语言才能显示。',
      'zh-Hant': '筆記要有段落、引文、作者、日期和語言才能顯示。',
    },
    MEND_NOTE,
  ),
  raised(
    'note-syntax',
    'error',
    { en: 'The text of a note is not MDX', 'zh-Hans': '笔记正文不是有效的 MDX', 'zh-Hant': '筆記正文不是有效的 MDX' },
    { en: 'What cannot be read cannot be shown.', 'zh-Hans': '读不了就无法显示。', 'zh-Hant': '讀不了就無法顯示。' },
    MEND_NOTE,
  ),
  raised(
    'note-unsafe',
    'error',
    { en: 'A note holds code', 'zh-Hans': '笔记里有代码', 'zh-Hant': '筆記裡有程式碼' },
    {
      en: 'Notes are text. Code in them would run in every reader’s browser.',
      'zh-Hans': '笔记只能是文字；其中的代码会在每位读者的浏览器里执行。',
      'zh-Hant': '筆記只能是文字；其中的程式碼會在每位讀者的瀏覽器裡執行。',
    },
    MEND_NOTE,
  ),
]
