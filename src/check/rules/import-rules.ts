import type { Rule } from '../rule.ts'
import { raised } from './raised.ts'

/** Rules whose problems are found while a transcript is imported. */
export const importRules: Rule[] = [
  raised(
    'import-format',
    'error',
    { en: 'The file is no plain text', 'zh-Hans': '不是纯文本文件', 'zh-Hant': '不是純文字檔案' },
    {
      en: 'A document of a word processor or a picture cannot be read as text.',
      'zh-Hans': '文字处理软件的文档或图片无法当作文本读取。',
      'zh-Hant': '文書處理軟體的文件或圖片無法當作文字稿讀取。',
    },
    {
      en: 'Save or copy it as plain text, then import that.',
      'zh-Hans': '另存或复制为纯文本后再导入。',
      'zh-Hant': '另存或複製為純文字後再匯入。',
    },
  ),
  raised(
    'import-empty',
    'error',
    { en: 'There is nothing to import', 'zh-Hans': '没有可导入的内容', 'zh-Hant': '沒有可匯入的內容' },
    { en: 'No speech was found in the file.', 'zh-Hans': '文件里找不到发言。', 'zh-Hant': '檔案裡找不到發言。' },
    {
      en: 'Put the text of the whole call into it: who speaks, and what they say.',
      'zh-Hans': '放入整场电话会的文本：谁在说，说了什么。',
      'zh-Hant': '放入整場電話會的文字稿：誰在說，說了什麼。',
    },
  ),
  raised(
    'import-id',
    'error',
    { en: 'The call has no id', 'zh-Hans': '电话会没有可用的名称', 'zh-Hant': '電話會沒有可用的名稱' },
    {
      en: 'The id is the address of the call and the name of its file.',
      'zh-Hans': '它既是网址，也是文件名。',
      'zh-Hant': '它既是網址，也是檔名。',
    },
    {
      en: 'Give one with --id, such as amzn-2025-q1.',
      'zh-Hans': '用 --id 指定，例如 amzn-2025-q1。',
      'zh-Hant': '用 --id 指定，例如 amzn-2025-q1。',
    },
  ),
  raised(
    'import-exists',
    'error',
    { en: 'The call is there already', 'zh-Hans': '这场电话会已经存在', 'zh-Hant': '這場電話會已經存在' },
    {
      en: 'Nothing is overwritten unless that is asked for.',
      'zh-Hans': '未经要求，不会覆盖任何文件。',
      'zh-Hant': '未經要求，不會覆蓋任何檔案。',
    },
    {
      en: 'Use --force to replace it, or --id to give this one another name.',
      'zh-Hans': '用 --force 覆盖，或用 --id 另取名称。',
      'zh-Hant': '用 --force 覆蓋，或用 --id 另取名稱。',
    },
  ),
  raised(
    'import-period',
    'error',
    { en: 'A year without a quarter, or the reverse', 'zh-Hans': '年份与季度缺一', 'zh-Hant': '年份與季度缺一' },
    { en: 'Calls are listed by quarter.', 'zh-Hans': '电话会按季度排列。', 'zh-Hant': '電話會按季度排列。' },
    {
      en: 'Give both --year and --quarter.',
      'zh-Hans': '同时指定 --year 和 --quarter。',
      'zh-Hant': '同時指定 --year 和 --quarter。',
    },
  ),
  raised(
    'import-layout',
    'error',
    { en: 'The layout cannot be kept', 'zh-Hans': '版式无法保存', 'zh-Hant': '版式無法儲存' },
    {
      en: 'No patterns tell how the lines of the file are set.',
      'zh-Hans': '没有样式能说明文件各行的排法。',
      'zh-Hant': '沒有樣式能說明檔案各行的排法。',
    },
    {
      en: 'Write the file in content/layouts yourself: a pattern for each kind of line.',
      'zh-Hans': '自行在 content/layouts 写一个文件，每种行一条样式。',
      'zh-Hant': '自行在 content/layouts 寫一個檔案，每種行一條樣式。',
    },
  ),
  raised(
    'import-unused',
    'warning',
    { en: 'An option was not used', 'zh-Hans': '有选项未生效', 'zh-Hant': '有選項未生效' },
    {
      en: 'It speaks of a translation, and the call has none.',
      'zh-Hans': '该选项与译文有关，而这场电话会没有译文。',
      'zh-Hant': '該選項與譯文有關，而這場電話會沒有譯文。',
    },
    {
      en: 'Leave it out, or see with `npm run inspect` why no translation was found.',
      'zh-Hans': '去掉该选项，或用 npm run inspect 查看为何没有找到译文。',
      'zh-Hant': '去掉該選項，或用 npm run inspect 檢視為何沒有找到譯文。',
    },
  ),
  raised(
    'import-write',
    'error',
    { en: 'The call cannot be written', 'zh-Hans': '无法写入', 'zh-Hant': '無法寫入' },
    {
      en: 'Nothing was changed: all files of a call are written together or not at all.',
      'zh-Hans': '没有改动任何文件：一场电话会的文件要么全部写入，要么都不写。',
      'zh-Hant': '沒有改動任何檔案：一場電話會的檔案要麼全部寫入，要麼都不寫。',
    },
    {
      en: 'Look at the folder, at who may write to it, and at the room on the disk.',
      'zh-Hans': '检查目录、写入权限和磁盘空间。',
      'zh-Hant': '檢查目錄、寫入權限和磁碟空間。',
    },
  ),
  raised(
    'import-cancelled',
    'error',
    { en: 'The import was cancelled', 'zh-Hans': '导入已取消', 'zh-Hant': '匯入已取消' },
    {
      en: 'Nothing was written for this file.',
      'zh-Hans': '这个文件没有写入任何内容。',
      'zh-Hant': '這個檔案沒有寫入任何內容。',
    },
    { en: 'Import it again whenever you like.', 'zh-Hans': '随时可以重新导入。', 'zh-Hant': '隨時可以重新匯入。' },
  ),
]
