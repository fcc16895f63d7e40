import type { Rule } from '../rule.ts'
import { raised } from './raised.ts'

/** Rules whose problems are found while seeds are listed and parsed. */
export const seedRules: Rule[] = [
  raised(
    'unplaced-line',
    'warning',
    { en: 'A line has no place', 'zh-Hans': '有一行无法归类', 'zh-Hant': '有一行無法歸類' },
    {
      en:
        'The line is neither speech nor a note, title or participant. It is kept in the source view and is missing ' +
        'from the page.',
      'zh-Hans': '这一行既非发言，也非笔记、标题或名单。原始文本里保留，正文页面没有。',
      'zh-Hant': '這一行既非發言，也非筆記、標題或名單。原始文字稿裡保留，正文頁面沒有。',
    },
    {
      en: 'Move or remove it if it does not belong to the call.',
      'zh-Hans': '若不属于本场，移走或删去。',
      'zh-Hant': '若不屬於本場，移走或刪去。',
    },
  ),
  raised(
    'pair-unsure',
    'warning',
    {
      en: 'Which translation belongs to a paragraph is not certain',
      'zh-Hans': '段落与译文的对应不确定',
      'zh-Hant': '段落與譯文的對應不確定',
    },
    {
      en:
        'The layout has the two languages apart, and lengths, figures and names do not tell what belongs together. ' +
        'No pair is made rather than a wrong one.',
      'zh-Hans': '原文与译文分开排列，而长度、数字和名称都不足以判断对应关系。宁可不配，也不配错。',
      'zh-Hant': '原文與譯文分開排列，而長度、數字和名稱都不足以判斷對應關係。寧可不配，也不配錯。',
    },
    {
      en: 'Put the translation directly below its paragraph.',
      'zh-Hans': '把译文放在对应段落的下一行。',
      'zh-Hant': '把譯文放在對應段落的下一行。',
    },
  ),
  raised(
    'reading-unsure',
    'warning',
    {
      en: 'It is not certain that the file was read right',
      'zh-Hans': '文件的版式不能确定',
      'zh-Hant': '檔案的版式不能確定',
    },
    {
      en: 'How the file is laid out was found out from the file itself, and something in the result speaks against it: pairs that do not fit, texts that keep a frame, speakers that nobody names.',
      'zh-Hans': '版式由文件本身推断，而结果中有可疑之处：配对不合、文字里残留标记、没有写明发言人等。',
      'zh-Hant': '版式由檔案本身推斷，而結果中有可疑之處：配對不合、文字裡殘留標記、沒有寫明發言人等。',
    },
    {
      en: 'Look at `npm run -s inspect -- --why FILE`, and teach the layout with `npm run import -- FILE` where it was misread.',
      'zh-Hans': '用 `npm run -s inspect -- --why FILE` 逐行查看；读错时用 `npm run import -- FILE` 教它这种版式。',
      'zh-Hant': '用 `npm run -s inspect -- --why FILE` 逐行查看；讀錯時用 `npm run import -- FILE` 教它這種版式。',
    },
  ),
  raised(
    'layout-unfit',
    'warning',
    { en: 'A taught layout fits no more', 'zh-Hans': '教过的版式不再适用', 'zh-Hant': '教過的版式不再適用' },
    {
      en: 'The seed was read by this layout before. Now its lines are set otherwise, and the layout is found out anew.',
      'zh-Hans': '以前按这个版式读取，现在各行的排法变了，改为重新推断。',
      'zh-Hant': '以前按這個版式讀取，現在各行的排法變了，改為重新推斷。',
    },
    {
      en: 'Add a pattern for the new lines to content/layouts, or take `layout` out of the call file.',
      'zh-Hans': '在 content/layouts 的文件里为新的行补上样式，或从 content/calls 的文件里删去 layout。',
      'zh-Hant': '在 content/layouts 的檔案裡為新的行補上樣式，或從 content/calls 的檔案裡刪去 layout。',
    },
  ),
  raised(
    'seeds-missing',
    'error',
    { en: 'The folder of seeds cannot be read', 'zh-Hans': '读不到 seeds 目录', 'zh-Hant': '讀不到 seeds 目錄' },
    {
      en: 'Without seeds there is nothing to publish.',
      'zh-Hans': '没有文本就没有可发布的内容。',
      'zh-Hant': '沒有文字稿就沒有可發布的內容。',
    },
    {
      en: 'Make the folder, or set SEEDS_DIR to the right one.',
      'zh-Hans': '建立该目录，或把 SEEDS_DIR 指向正确的位置。',
      'zh-Hant': '建立該目錄，或把 SEEDS_DIR 指向正確的位置。',
    },
  ),
  raised(
    'seeds-empty',
    'warning',
    { en: 'There are no seeds', 'zh-Hans': 'seeds 目录是空的', 'zh-Hant': 'seeds 目錄是空的' },
    { en: 'The site will have no calls.', 'zh-Hans': '网站不会有任何电话会。', 'zh-Hant': '網站不會有任何電話會。' },
    { en: 'Put transcripts into the folder.', 'zh-Hans': '把文件放进目录。', 'zh-Hant': '把檔案放進目錄。' },
  ),
  raised(
    'seed-unreadable',
    'error',
    { en: 'A seed cannot be read', 'zh-Hans': '文件无法读取', 'zh-Hant': '檔案無法讀取' },
    { en: 'The call would be missing.', 'zh-Hans': '网站上会缺少这场电话会。', 'zh-Hant': '網站上會缺少這場電話會。' },
    {
      en: 'Look at the file and at who may read it.',
      'zh-Hans': '检查文件及其读取权限。',
      'zh-Hant': '檢查檔案及其讀取權限。',
    },
  ),
  raised(
    'seed-empty',
    'error',
    { en: 'A seed holds no speech', 'zh-Hans': '文件里没有发言', 'zh-Hant': '檔案裡沒有發言' },
    { en: 'Its page would be empty.', 'zh-Hans': '页面会是空的。', 'zh-Hant': '頁面會是空的。' },
    {
      en: 'Put the transcript into the file, or remove the file.',
      'zh-Hans': '放入文本，或删去文件。',
      'zh-Hant': '放入文字稿，或刪去檔案。',
    },
  ),
  raised(
    'seed-changed',
    'error',
    { en: 'A seed was changed during the build', 'zh-Hans': '构建期间文本被改动', 'zh-Hant': '建置期間文字稿被更動' },
    {
      en: 'The build had read the file once already: pages and search would be of two versions.',
      'zh-Hans': '构建时已读过一次这个文件：页面与搜索会来自两个版本。',
      'zh-Hant': '建置時已讀過一次這個檔案：頁面與搜尋會來自兩個版本。',
    },
    { en: 'Build again.', 'zh-Hans': '重新构建。', 'zh-Hant': '重新建置。' },
  ),
  raised(
    'seed-too-large',
    'error',
    { en: 'A seed is too large', 'zh-Hans': '文件过大', 'zh-Hant': '檔案過大' },
    {
      en: 'No call is that long; the page could not be read.',
      'zh-Hans': '没有这么长的电话会，页面也无法阅读。',
      'zh-Hant': '沒有這麼長的電話會，頁面也無法閱讀。',
    },
    {
      en: 'Split it into one file for each call.',
      'zh-Hans': '每场电话会拆成一个文件。',
      'zh-Hant': '每場電話會拆成一個檔案。',
    },
  ),
  raised(
    'seed-too-long',
    'error',
    { en: 'A seed has too many lines', 'zh-Hans': '文件行数过多', 'zh-Hant': '檔案行數過多' },
    {
      en: 'No call is that long; the page could not be read.',
      'zh-Hans': '没有这么长的电话会，页面也无法阅读。',
      'zh-Hant': '沒有這麼長的電話會，頁面也無法閱讀。',
    },
    {
      en: 'Split it into one file for each call.',
      'zh-Hans': '每场电话会拆成一个文件。',
      'zh-Hant': '每場電話會拆成一個檔案。',
    },
  ),
  raised(
    'seed-name',
    'error',
    {
      en: 'The name of a seed cannot stand in an address',
      'zh-Hans': '文件名不能用作网址',
      'zh-Hant': '檔名不能用作網址',
    },
    {
      en: 'The name of the file is the address of the call.',
      'zh-Hans': '文件名就是这场电话会的网址。',
      'zh-Hant': '檔名就是這場電話會的網址。',
    },
    {
      en: 'Rename it after company, year and quarter.',
      'zh-Hans': '按公司、年份、季度重新命名。',
      'zh-Hant': '按公司、年份、季度重新命名。',
    },
  ),
  raised(
    'seed-clash',
    'error',
    { en: 'Two seeds have one address', 'zh-Hans': '两个文件的网址相同', 'zh-Hant': '兩個檔案的網址相同' },
    { en: 'One call would hide the other.', 'zh-Hans': '一场会盖住另一场。', 'zh-Hant': '一場會蓋住另一場。' },
    { en: 'Rename one of them.', 'zh-Hans': '改其中一个的名字。', 'zh-Hant': '改其中一個的名字。' },
  ),
  raised(
    'seed-ignored',
    'info',
    {
      en: 'A file in the folder of seeds is not read',
      'zh-Hans': 'seeds 目录里有文件未读取',
      'zh-Hant': 'seeds 目錄裡有檔案未讀取',
    },
    {
      en: 'It may be a transcript with another ending.',
      'zh-Hans': '可能是扩展名不同的文本。',
      'zh-Hant': '可能是副檔名不同的文字稿。',
    },
    {
      en: 'Rename it to .txt if it is a transcript.',
      'zh-Hans': '若是电话会文本，改为 .txt。',
      'zh-Hant': '若是電話會文字稿，改為 .txt。',
    },
  ),
]
