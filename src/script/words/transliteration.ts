/**
 * Characters with which names are written by their sound, by the Latin letters that they can stand for at the beginning
 * of a name, in Simplified form (after Xinhua's tables for names; Taiwan's own choices added).
 */
const SOUNDS: Record<string, string> = {
  a: '阿艾埃爱安昂奥澳亚雅娅亞愛奧',
  b: '巴白班邦包保鲍北贝本比彼边宾波伯勃博卜布柏碧鮑貝賓',
  c: '卡凯坎康考柯科克肯孔库坎凱查切钱昌陈楚茨聪寇柴蔡車陳',
  d: '达戴丹当道德登邓迪蒂丁东杜顿多黛狄達當鄧東頓',
  e: '埃艾伊厄恩爱耶愛',
  f: '法凡范方菲费芬丰冯佛弗福富費豐馮',
  g: '甘冈高戈哥格葛根贡古瓜圭加贾杰盖吉季乔简珍賈傑蓋喬簡',
  h: '哈海汉杭豪赫黑亨洪胡华怀惠霍漢華懷',
  i: '伊艾因英',
  j: '加贾简江杰金津京吉乔约雅詹珍朱贾尤佳賈簡傑喬約',
  k: '卡凯坎康考柯科克肯孔库基金琪凯庫凱',
  l: '拉莱赖兰朗劳勒雷累里李利莉丽立连廉良列林琳灵龙隆卢鲁路伦罗洛露琼萊賴蘭勞麗連靈龍盧魯倫羅',
  m: '马玛麦迈曼芒毛梅门蒙米密明缪摩莫默姆慕穆瑪馬麥邁門',
  n: '拿娜纳乃奈南尼涅宁纽农努诺納寧紐農諾',
  o: '欧奥歐奧',
  p: '帕派潘庞佩彭皮平珀普龐',
  q: '奎昆夸',
  r: '拉莱赖兰劳勒雷里理利丽林罗洛鲁卢伦瑞若热仁日荣茹儒羅魯倫賴蘭勞熱榮',
  s: '撒萨塞赛桑瑟森沙山尚绍舍申圣施诗什史士舒斯丝思松苏索西希夏肖谢辛欣史莎薩賽紹聖詩絲蘇謝',
  t: '塔泰坦汤唐陶特腾提廷通图托蒂汀湯騰圖',
  u: '乌尤烏優',
  v: '瓦万旺威韦维魏温文翁沃弗菲凡萬韋維溫',
  w: '瓦万旺威韦维魏温文翁沃武伍怀惠萬韋維溫',
  x: '夏谢西希泽詹謝澤',
  y: '雅亚延扬尧耶叶伊依易因约尤于亞楊堯葉約',
  z: '扎泽曾佐朱兹祖齐澤茲齊',
}

/** Characters that go on with a name, whatever its letter. */
const FURTHER = '逊遜瓊尔爾迩士斯丝絲恩勒夫夫兹茲娃妮妲琪洁潔莲蓮萨薩什珊瑚琼瓊雯蕾蓉菲娜莎菈薇'

/** By UTF-16 unit, 1 for a character of names. */
const anySound = new Uint8Array(0x10000)
for (const character of Object.values(SOUNDS).join('') + FURTHER) anySound[character.charCodeAt(0)] = 1
const POINTS = /[·‧・•∙⋅]/

/** Whether the character at a place is one with which names are written by their sound. */
export function isSound(text: string, at: number): boolean {
  return anySound[text.charCodeAt(at)] === 1
}

/** A run of characters that may be a name written by its sound. */
export interface SoundRun {
  text: string
  start: number
}

/** Runs of two to twelve characters with which names are written, points inside them included. */
export function soundRuns(text: string): SoundRun[] {
  const runs: SoundRun[] = []
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const inside = isSound(text, at) || (start >= 0 && POINTS.test(text.charAt(at)) && isSound(text, at + 1))
    if (inside && start < 0) start = at
    if (inside || start < 0) continue
    if (at - start >= 2 && at - start <= 12) runs.push({ text: text.slice(start, at), start })
    start = -1
  }
  return runs
}

/** Whether a Chinese name can be the sound of a Latin one, by its first letter. */
export function canSound(latin: string, chinese: string): boolean {
  const letter = latin.charAt(0).toLowerCase()
  return (SOUNDS[letter] ?? '').includes(chinese.charAt(0))
}
