import type { Rule } from '../rule.ts'
import { raised } from './raised.ts'

/** Rules whose problems are found while a site is built. */
export const buildRules: Rule[] = [
  raised(
    'mdx-unexpected',
    'error',
    { en: 'A call would become more than text', 'zh-Hans': '电话会内容超出纯文字', 'zh-Hant': '電話會內容超出純文字' },
    {
      en: 'The text of a seed must never run as code. This is a fault of duizhao, which stops here.',
      'zh-Hans': '原始文本绝不可作为代码执行。这是 duizhao 的缺陷，构建就此停止。',
      'zh-Hant': '原始文字稿絕不可作為程式碼執行。這是 duizhao 的缺陷，建置就此停止。',
    },
    { en: 'Report it with the seed.', 'zh-Hans': '请附上 seeds 的文件反馈。', 'zh-Hant': '請附上 seeds 的檔案回報。' },
  ),
  raised(
    'setting-invalid',
    'error',
    { en: 'A setting makes no sense', 'zh-Hans': '环境变量的值不合法', 'zh-Hant': '環境變數的值不合法' },
    {
      en: 'The site would be built for another place than it will stand at.',
      'zh-Hans': '网站会按错误的位置生成。',
      'zh-Hant': '網站會按錯誤的位置生成。',
    },
    {
      en: 'Set the variable as the problem says, or unset it.',
      'zh-Hans': '按提示设置，或取消该变量。',
      'zh-Hant': '依提示設定，或移除該變數。',
    },
  ),
  raised(
    'build-write',
    'error',
    { en: 'The site cannot be written', 'zh-Hans': '网站无法写入', 'zh-Hant': '網站無法寫入' },
    { en: 'The old site stays as it is.', 'zh-Hans': '旧网站保持原样。', 'zh-Hant': '舊網站保持原樣。' },
    {
      en: 'Look at the folder, at who may write to it, and at the room on the disk.',
      'zh-Hans': '检查目录、写入权限和磁盘空间。',
      'zh-Hant': '檢查目錄、寫入權限和磁碟空間。',
    },
  ),
  raised(
    'search-index',
    'error',
    { en: 'The search index cannot be made', 'zh-Hans': '无法建立搜索索引', 'zh-Hant': '無法建立搜尋索引' },
    {
      en: 'Readers would search and find nothing.',
      'zh-Hans': '读者会搜索不到任何内容。',
      'zh-Hant': '讀者會搜尋不到任何內容。',
    },
    {
      en: 'Read what the problem says, then build again.',
      'zh-Hans': '按问题提示处理后重新构建。',
      'zh-Hant': '按問題提示處理後重新建置。',
    },
  ),
  raised(
    'build-running',
    'error',
    { en: 'Another build is running', 'zh-Hans': '另一个构建正在进行', 'zh-Hant': '另一個建置正在進行' },
    {
      en: 'Two builds that write to one folder would mix their files.',
      'zh-Hans': '两个构建写入同一目录，文件会混在一起。',
      'zh-Hant': '兩個建置寫入同一目錄，檔案會混在一起。',
    },
    {
      en: 'Wait until it has ended, or end it.',
      'zh-Hans': '等待其结束，或将其终止。',
      'zh-Hant': '等待其結束，或將其終止。',
    },
  ),
  raised(
    'create-write',
    'error',
    { en: 'A new site cannot be written', 'zh-Hans': '新网站无法写入', 'zh-Hant': '新網站無法寫入' },
    {
      en: 'Files of somebody else would be among those of the site.',
      'zh-Hans': '网站文件会与别的文件混在一起。',
      'zh-Hant': '網站檔案會與別的檔案混在一起。',
    },
    {
      en: 'Name a folder that is empty or new.',
      'zh-Hans': '指定一个空目录或新目录。',
      'zh-Hant': '指定一個空目錄或新目錄。',
    },
  ),
]
