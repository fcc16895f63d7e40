import type { Localised } from '../localised.ts'
import type { Rule } from '../rule.ts'
import { raised } from './raised.ts'

const MEND_FILE: Localised = {
  en: 'Mend the file at the line given; the keys are described in the publishers’ guide.',
  'zh-Hans': '按所指行号改正，各字段见发布指南。',
  'zh-Hant': '按所指行號改正，各欄位見發布指南。',
}

/** Rules whose problems are found in what the editor says about calls. */
export const contentRules: Rule[] = [
  raised(
    'content-missing',
    'error',
    {
      en: 'The folder of notes and corrections cannot be read',
      'zh-Hans': '读不到笔记和更正的目录',
      'zh-Hant': '讀不到筆記和更正的資料夾',
    },
    {
      en: 'All notes and corrections would be left out without a word.',
      'zh-Hans': '所有笔记和更正都会悄悄缺失。',
      'zh-Hant': '所有筆記和更正都會悄悄缺失。',
    },
    {
      en: 'Make the folder, or set CONTENT_DIR to the right one.',
      'zh-Hans': '建立该目录，或把 CONTENT_DIR 指向正确的位置。',
      'zh-Hant': '建立該資料夾，或把 CONTENT_DIR 指向正確的位置。',
    },
  ),
  raised(
    'correction-stale',
    'error',
    { en: 'A correction has lost its place', 'zh-Hans': '更正失去位置', 'zh-Hant': '更正失去位置' },
    {
      en: 'The words that the editor corrected are not there any more, so the page would show them uncorrected.',
      'zh-Hans': '编者更正的文字已不在原处，页面会显示未更正的内容。',
      'zh-Hant': '編者更正的文字已不在原處，頁面會顯示未更正的內容。',
    },
    {
      en: 'Mend the paragraph and the quote of the correction, or remove it.',
      'zh-Hans': '改正该更正的段落与引文，或删去。',
      'zh-Hant': '改正該更正的段落與引文，或刪去。',
    },
  ),
  raised(
    'call-file-invalid',
    'error',
    {
      en: 'A file in content/calls is not valid',
      'zh-Hans': 'content/calls 的文件有误',
      'zh-Hant': 'content/calls 的檔案有誤',
    },
    {
      en: 'What the editor says about the call would be left out.',
      'zh-Hans': '编者的说明会全部失效。',
      'zh-Hant': '編者的說明會全部失效。',
    },
    MEND_FILE,
  ),
  raised(
    'layout-invalid',
    'error',
    {
      en: 'A file in content/layouts is not valid',
      'zh-Hans': 'content/layouts 的文件有误',
      'zh-Hant': 'content/layouts 的檔案有誤',
    },
    {
      en: 'Calls that are set so would be read by guess.',
      'zh-Hans': '按此版式排列的文本只能靠推断读取。',
      'zh-Hant': '按此版式排列的文字稿只能靠推斷讀取。',
    },
    {
      en: 'Mend the file at the line given; the fields are described in the publishers’ guide.',
      'zh-Hans': '按所指行号改正，各字段见发布指南。',
      'zh-Hant': '按所指行號改正，各欄位見發布指南。',
    },
  ),
  raised(
    'call-file-stray',
    'error',
    {
      en: 'A file in content/calls without a call',
      'zh-Hans': 'content/calls 的文件没有对应的电话会',
      'zh-Hant': 'content/calls 的檔案沒有對應的電話會',
    },
    { en: 'What it says would appear nowhere.', 'zh-Hans': '其中内容不会生效。', 'zh-Hant': '其中內容不會生效。' },
    {
      en: 'Name the file after the seed, or remove it.',
      'zh-Hans': '按 seeds 的文件名命名，或删去。',
      'zh-Hant': '按 seeds 的檔名命名，或刪去。',
    },
  ),
  raised(
    'checks-invalid',
    'error',
    {
      en: 'content/checks.yaml is not valid',
      'zh-Hans': 'content/checks.yaml 有误',
      'zh-Hant': 'content/checks.yaml 有誤',
    },
    {
      en: 'Accepted problems would be shown as open ones.',
      'zh-Hans': '已接受的问题会重新显示为未处理。',
      'zh-Hant': '已接受的問題會重新顯示為未處理。',
    },
    MEND_FILE,
  ),
  raised(
    'acceptance-stale',
    'error',
    {
      en: 'An acceptance fits no problem',
      'zh-Hans': '接受的条目对不上任何问题',
      'zh-Hant': '接受的條目對不上任何問題',
    },
    {
      en: 'The text has changed since. What was accepted then may hide what is wrong now.',
      'zh-Hans': '文本已经改过，当时接受的理由可能掩盖现在的错误。',
      'zh-Hant': '文字稿已經改過，當時接受的理由可能掩蓋現在的錯誤。',
    },
    {
      en: 'Remove the entry from content/checks.yaml, or mend it.',
      'zh-Hans': '从 content/checks.yaml 删去该条，或改正。',
      'zh-Hant': '從 content/checks.yaml 刪去該條，或改正。',
    },
  ),
  raised(
    'glossary-invalid',
    'error',
    {
      en: 'content/glossary.yaml is not valid',
      'zh-Hans': 'content/glossary.yaml 有误',
      'zh-Hant': 'content/glossary.yaml 有誤',
    },
    {
      en: 'No term would be explained or checked.',
      'zh-Hans': '术语既不会解释，也不会核对。',
      'zh-Hant': '術語既不會解釋，也不會核對。',
    },
    MEND_FILE,
  ),
  raised(
    'people-invalid',
    'error',
    {
      en: 'content/people.yaml is not valid',
      'zh-Hans': 'content/people.yaml 有误',
      'zh-Hant': 'content/people.yaml 有誤',
    },
    {
      en: 'No name would be settled for all calls.',
      'zh-Hans': '任何人名都无法在各场电话会之间统一。',
      'zh-Hant': '任何人名都無法在各場法說會之間統一。',
    },
    MEND_FILE,
  ),
  raised(
    'page-invalid',
    'error',
    { en: 'A page cannot be read', 'zh-Hans': '页面文件无法读取', 'zh-Hant': '頁面檔案無法讀取' },
    {
      en: 'It would be missing from the site without a word.',
      'zh-Hans': '网站会无声无息地缺少这一页。',
      'zh-Hant': '網站會無聲無息地缺少這一頁。',
    },
    {
      en: 'Mend its name or its front matter as the problem says.',
      'zh-Hans': '按提示修改文件名或文件头。',
      'zh-Hant': '依提示修改檔名或檔案開頭。',
    },
  ),
  raised(
    'site-invalid',
    'error',
    {
      en: 'content/site.yaml does not fit',
      'zh-Hans': 'content/site.yaml 不合规',
      'zh-Hant': 'content/site.yaml 不合規',
    },
    {
      en: 'The site would say something else of itself than you want.',
      'zh-Hans': '网站对自身的说明会与您的意图不符。',
      'zh-Hant': '網站對自身的說明會與您的意圖不符。',
    },
    {
      en: 'Mend the entry at the line that the problem names.',
      'zh-Hans': '修改提示所指那一行的条目。',
      'zh-Hant': '修改提示所指那一行的項目。',
    },
  ),
]
