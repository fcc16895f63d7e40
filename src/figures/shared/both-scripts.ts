import { words } from './pattern.ts'

/** Simplified characters that patterns hold, each with the Traditional one. */
const PAIRS = words(`
  于於 较較 们們 从從 当當 仅僅 税稅 后後 随隨 两兩 个個 周週 优優 过過 强強 胜勝 领領 内內 逊遜
  码碼 样樣 变變 稳穩 维維 减減 缩縮 长長 涨漲 财財 环環 来來 将將 节節 剂劑 药藥 组組 疗療 试試
  验驗 赛賽 缓緩 转轉 恶惡 价價 贵貴 让讓 额額 动動 发發 营營 销銷 场場 广廣 费費 团團 体體 间間
  铜銅 黄黃 银銀 锌鋅 镍鎳 锂鋰 铁鐵 矿礦 铝鋁 麦麥 猪豬 鸡雞 贷貸 类類 业業 产產 儿兒 经經 担擔
  无無 买買 卖賣 户戶 东東 机機 骑騎 顶頂 数數 线線 车車 现現 给給 应應 愿願 离離 缘緣 迟遲 误誤
  运運 净淨 电電 预預 货貨 软軟 门門 诊診 风風 顺順 陆陸 对對 冲沖 职職 农農 县縣 韩韓 标標 护護
  资資 扩擴 张張 实實 际際 汇匯 国國 许許 续續 约約 签簽 恒恆 学學 余餘 这這 该該 苹蘋 脸臉 书書
  讯訊 腾騰 华華 为為 达達 辉輝 积積 飞飛 马馬 亚亞 尔爾 丰豐 众眾 宝寶 网網 罗羅 诺諾 乐樂 联聯
  递遞 鸿鴻 伟偉 爱愛 宾賓 万萬 驰馳 开開 级級
`)

const traditional = new Map(PAIRS.map(([simplified = '', other = '']) => [simplified, other]))

/** A pattern for either script, of one in Simplified: `溢价` becomes `溢[价價]`. */
export function inBothScripts(pattern: string): string {
  return pattern.replace(/\[[^\]]*\]|\p{Script=Han}/gu, (part) => {
    if (part.startsWith('[')) return part.replace(/\p{Script=Han}/gu, (one) => one + (traditional.get(one) ?? ''))
    const other = traditional.get(part)
    return other === undefined ? part : `[${part}${other}]`
  })
}
