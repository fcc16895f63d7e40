/** What stands before a name in Chinese: titles, prepositions, verbs of handing over. */
const BEFORE = new RegExp(
  '.*(?:[的是由请請向到與与及给給]|[来來]自|[总總]裁|[经經]理|[总總][监監]|主管|董事[长長]?|股[东東]|主席|先生|女士|博士|教授|' +
    '分析[师師]|[执執]行官|[执執]行[长長]|[财財][务務][长長官]|[营營]运官|[營运]运?長|[负負][责責]人|[部市校院州局署][长長]|[创創][始办辦]人|[记記]者|嘉[宾賓]|[议議][员員]|大使|[总總][统統]|首相|[专專]家|[欢歡]迎|[发發]言人)',
  'u',
)

/** What stands behind a name in Chinese. */
const BEHIND =
  /(?:先生|女士|小姐|博士|教授|[发發]言|[请請来來的在有与和與及是為为将將提说說开開作做进進讲講对對会會让讓给給从從]|回[答应應复覆復]|主持|介[绍紹]|[继繼][续續]|[补補]充|分享|一起|出席|[随隨][后後]|今天|[现現]在).*/u

/** What follows the first name: a dot and Chinese characters, three times at most. */
const REST = /^(?:[·‧・•∙]\p{Script=Han}{1,12}){1,3}/u
const DOT = /[·‧・•∙]/

/** Characters before and behind a dot that are looked at. */
const BACK = 24
const BEYOND = 40

/** Most characters of a first name, and of a last name, in transliteration. */
const LONGEST_GIVEN = 7
const LONGEST_FAMILY = 8

/**
 * The transliterated names in a Chinese text, `馬克‧馬哈尼`, as they stand, each once. A name whose beginning or end
 * is not certain is left out; one without a dot cannot be told from other words.
 */
export function dottedNames(text: string): string[] {
  const names = new Set<string>()
  let until = 0
  for (const { index } of text.matchAll(new RegExp(DOT, 'g'))) {
    if (index < until) continue
    const family = (REST.exec(text.slice(index, index + BEYOND))?.[0] ?? '').replace(BEHIND, '')
    const before =
      /\p{Script=Han}+(?:-\p{Script=Han}{1,4})?$/u.exec(text.slice(Math.max(until, index - BACK), index))?.[0] ?? ''
    const given = before.replace(BEFORE, '')
    const last = family.split(DOT).at(-1) ?? ''
    if (given.length > 0 && given.length <= LONGEST_GIVEN && last.length > 0 && last.length <= LONGEST_FAMILY) {
      names.add(given + family)
      until = index + family.length
    }
  }
  return [...names]
}

/** The most common family names of one character, in both scripts. */
const SINGLE =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于余蒋蔣蔡杜叶葉程苏蘇魏吕呂丁' +
  '任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閆段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫' +
  '康施牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁' +
  '冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛' +
  '柏宗瞿桂佟应應臧闵閔苟邬鄔边邊卞姬师師仇栾欒隋商刁沙荣榮巫寇桑朴郎甄丛叢仲虞敖巩鞏佘池查邝鄺迟遲'

/** Those of two characters. */
const DOUBLE = '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|夏侯|皇甫|公孙|公孫|慕容|令狐|端木'

/** The most common Japanese family names, in both scripts, without those that are words or places in Chinese. */
const JAPANESE =
  '田中|佐藤|[铃鈴]木|高[桥橋]|渡[边邊辺]|伊藤|山本|中村|小林|加藤|吉田|山田|佐[佐々]木|山口|松本|井上|木村|[斋齋斎]藤|山崎|中[岛島]|阿部|池田|[桥橋]本|石川|' +
  '前田|藤田|小川|[冈岡]田|[后後]藤|[长長]谷川|村上|近藤|石井|坂本|[远遠]藤|青木|藤井|西村|福田|太田|三浦|藤原|松田|中川|小野|竹内|金子|森田|原田|柴田|' +
  '酒井|工藤|[横橫]山|[宫宮][崎本]|内田|高木|安藤|谷口|丸山|今井|河野|藤本|村田|武田|杉山|[增増]田|平野'

const WHOLE = new RegExp(`^(?:(?:[${SINGLE}]|${DOUBLE})\\p{Script=Han}{1,2}|(?:${JAPANESE})\\p{Script=Han}{1,3})$`, 'u')

/** Whether a text has the shape of a Chinese or Japanese person's name in Chinese characters; many other words have it as well. */
export function isChineseName(text: string): boolean {
  return WHOLE.test(text)
}

/** Whether a text is a person's name in Chinese, transliterated or not. */
export function isNameInChinese(text: string): boolean {
  return isChineseName(text) || dottedNames(text)[0] === text
}
