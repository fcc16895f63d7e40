import { linesOfWords } from '../../shared/pattern.ts'

/** Where: one line a region, English words (`_` for a space), then Chinese ones. */
export const REGIONS = `
north_america: 北美
america americas united_states u.s.: 美国 美國 美洲
latin_america: 拉美 拉丁美洲
europe european: 欧洲 歐洲
EMEA: EMEA 欧非中东
germany german: 德国 德國
france french: 法国 法國
britain british UK united_kingdom: 英国 英國
asia asian asia_pacific APAC: 亚洲 亞洲 亚太 亞太
china chinese mainland greater_china: 中国 中國 大陆 大陸 内地 內地 大中华 大中華
hong_kong: 香港
taiwan: 台湾 台灣 臺灣
japan japanese: 日本
korea korean: 韩国 韓國
india indian: 印度
southeast_asia: 东南亚 東南亞
middle_east: 中东 中東
africa: 非洲
brazil: 巴西
mexico: 墨西哥
canada canadian: 加拿大
australia australian: 澳洲 澳大利亚 澳大利亞
singapore: 新加坡
vietnam vietnamese: 越南
thailand thai: 泰国 泰國
indonesia indonesian: 印尼 印度尼西亚
malaysia malaysian: 马来西亚 馬來西亞 大马 大馬
philippines philippine: 菲律宾 菲律賓
italy italian: 意大利 義大利
spain spanish: 西班牙
netherlands dutch: 荷兰 荷蘭
switzerland swiss: 瑞士
sweden swedish: 瑞典
norway norwegian: 挪威
denmark danish: 丹麦 丹麥
poland polish: 波兰 波蘭
ireland irish: 爱尔兰 愛爾蘭
hungary hungarian: 匈牙利
turkey türkiye turkish: 土耳其
russia russian: 俄罗斯 俄羅斯
israel israeli: 以色列
saudi saudi_arabia: 沙特 沙烏地
UAE emirates: 阿联酋 阿聯酋 阿聯
south_africa: 南非
chile chilean: 智利
peru peruvian: 秘鲁 秘魯
argentina argentine: 阿根廷
colombia colombian: 哥伦比亚 哥倫比亞
nordics nordic: 北欧 北歐
macau macao: 澳门 澳門
`

/** Words of each language for one region after the other. */
export const REGION_WORDS: readonly [english: string[], chinese: string[]][] = linesOfWords(REGIONS).map(
  ([names = [], itsChinese = []]) => [names, itsChinese],
)
