import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Words that name the same thing as one that pages use already, or that readers of the other script would use. */
const rivals = {
  'zh-Hans': /电话会议|法说会|词汇|查核|保存全部|软体|网路|资讯|萤幕/g,
  'zh-Hant':
    /電話會(?!議)|法說會|詞彙|核對|識別|生成|參會|文字稿|職務|(?<=[\p{Script=Han} ])目錄|軟件|網絡|信息|屏幕|默認/gu,
}

it.each(Object.entries(rivals))('pages in %s have one word for one thing', (language, words) => {
  const found = [`src/words/${language}`, `content/pages/${language}`].flatMap((folder) =>
    readdirSync(folder).flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').match(words) ?? []),
  )
  expect(found).toEqual([])
})
