import type { Rule } from '../rule.ts'
import { raised } from './raised.ts'

/** Rules whose problems are found while the bytes of a seed become text. */
export const decodingRules: Rule[] = [
  raised(
    'encoding-suspect',
    'warning',
    { en: 'Characters look damaged', 'zh-Hans': '文字疑似乱码', 'zh-Hant': '文字疑似亂碼' },
    {
      en:
        'Somebody saved the text in the wrong encoding before it came here. What is lost cannot be restored by ' +
        'reading it.',
      'zh-Hans': '文件在来到这里之前曾以错误的编码保存，丢失的字无法靠读取还原。',
      'zh-Hant': '檔案在來到這裡之前曾以錯誤的編碼儲存，丟失的字無法靠讀取還原。',
    },
    {
      en: 'Get the text again from its origin.',
      'zh-Hans': '从出处重新取得文本。',
      'zh-Hant': '從出處重新取得文字稿。',
    },
  ),
  raised(
    'encoding-undecodable',
    'error',
    { en: 'The file fits no encoding', 'zh-Hans': '无法识别编码', 'zh-Hant': '無法識別編碼' },
    {
      en: 'Bytes that fit no encoding would become replacement characters, and text would be lost without a word.',
      'zh-Hans': '勉强读取会产生替代字符，内容悄悄丢失。',
      'zh-Hant': '勉強讀取會產生替代字元，內容悄悄丟失。',
    },
    { en: 'Save the file as UTF-8.', 'zh-Hans': '把文件另存为 UTF-8。', 'zh-Hant': '把檔案另存為 UTF-8。' },
  ),
  raised(
    'text-damaged',
    'warning',
    { en: 'The text was damaged on its way', 'zh-Hans': '文本在转贴中受损', 'zh-Hant': '文字在轉貼中受損' },
    {
      en:
        'A page or a paste has swallowed characters or put some in: dollar signs read as a formula, the reading of ' +
        'characters beside them, characters still encoded. Figures may be wrong there.',
      'zh-Hans':
        '网页或转贴吞掉或混入了字符：美元符号被当成公式、汉字旁带出注音、字符仍是编码形式。那里的数字可能有误。',
      'zh-Hant':
        '網頁或轉貼吞掉或混入了字元：美元符號被當成公式、漢字旁帶出注音、字元仍是編碼形式。那裡的數字可能有誤。',
    },
    {
      en: 'Get the text again from its origin.',
      'zh-Hans': '从出处重新取得文本。',
      'zh-Hant': '從出處重新取得文字稿。',
    },
  ),
  raised(
    'seed-format',
    'error',
    { en: 'A seed is no plain text', 'zh-Hans': '不是纯文本文件', 'zh-Hant': '不是純文字檔案' },
    {
      en: 'A document or a picture is not text, whatever the ending of its name.',
      'zh-Hans': '文档或图片不是文本，改了扩展名也一样。',
      'zh-Hant': '文件或圖片不是文字稿，改了副檔名也一樣。',
    },
    {
      en: 'Save or copy it as plain text, and put that in its place.',
      'zh-Hans': '另存或复制为纯文本，再放回原处。',
      'zh-Hant': '另存或複製為純文字，再放回原處。',
    },
  ),
  raised(
    'container-damaged',
    'warning',
    {
      en: 'A file does not hold what its ending says',
      'zh-Hans': '文件内容与扩展名不符',
      'zh-Hant': '檔案內容與副檔名不符',
    },
    {
      en: 'JSON that does not end, a table with an open quotation mark: what cannot be taken apart is read as plain text.',
      'zh-Hans': 'JSON 残缺、表格的引号没有闭合等：无法解析的部分按纯文本读取。',
      'zh-Hant': 'JSON 殘缺、表格的引號沒有閉合等：無法解析的部分按純文字讀取。',
    },
    {
      en: 'Export the file again, or copy its text into a .txt file.',
      'zh-Hans': '重新导出文件，或把内容复制到 .txt 文件。',
      'zh-Hant': '重新匯出檔案，或把內容複製到 .txt 檔案。',
    },
  ),
]
