import type { BasisWord } from './contrary-words.ts'

/**
 * What an amount is said of and what excludes it, one family a line: what it is called in English, what may mean it there,
 * too, and how it is called in Chinese.
 */
const TABLE = `
gross_margins? gross_profits? : gross : 毛利 | operating_(?:margins?|profits?|income) op_margins? : operating EBIT\\w* (?<!gross_|net_)(?:margins?|profits?|income) : [营營][业業运運][利] [经經][营營]利 | net_(?:margins?|profits?|income) : net earnings (?<!gross_|operating_)(?:margins?|profits?|income) bottom : [净淨]利(?!息)
electric(?!ity) EVs? BEVs? electrified : electri\\w+ plug-in NEVs? battery : [电電][动動] 新能源 | gasoline petrol diesel combustion ICE : gas fuel : 燃油[车車] 汽油 柴油
prepaid : pre-?pa\\w+ : [预預]付 | postpaid : post-?pa\\w+ contract : [后後]付
wholesale : wholesal\\w+ distribut\\w+ : 批[发發] | retail : retail\\w* stores? consumer : 零售
commercial : commerc\\w+ business corporate office CRE : 商[业業用] | residential : resident\\w+ home\\w* hous\\w+ : 住宅
passengers? : passenger\\w* guests? travel\\w* people cars? : [客旅][运運客] 乘[客用] | cargo freight : cargo freight\\w* goods : [货貨][运運物]
hardware : hardware systems? devices? equipment products? : 硬[件體体] | software : software subscription\\w* : [软軟][件體体]
inpatient : in-?patients? hospital\\w* admissions? : 住院 | outpatient : out-?patients? clinic\\w* ambulatory : [门門][诊診]
headwinds? : headwind\\w* drag\\w* hurt\\w* pressure negative\\w* : [逆][风風] 不利 利空 拖累 | tailwinds? : tailwind\\w* help\\w* benefit\\w* favou?r\\w* positive\\w* lift\\w* : [顺順][风風] (?<!不)有利 利好 利多
onshore : onshore land : [陆陸]上 在岸 | offshore : offshore sea : [海离離][上岸]
hedged : hedg\\w+ covered locked : 已[对對][冲沖] | unhedged : un-?hedged open exposed : 未[对對][冲沖]
full-time : full-?\\w* FTEs? permanent : 全[职職] | part-time : part\\w* temp\\w* casual : 兼[职職]
rural counties : rural county counties village\\w* country\\w* : [农農]村 [县縣]域 | urban cities : urban cit\\w+ metro\\w* : 城市
north\\w* : north\\w* upper : 北 | south\\w* : south\\w* lower : 南(?![非韩韓])
beats? exceeds? exceeded topped : beat\\w* exceed\\w* top\\w* above ahead better over more outperform\\w* : [高超][于於出过過](?:了?)(?:我们|我們|市[场場]|[预預]期|指引|目[标標]) | missed misse?s? : miss\\w* below short under less lower behind worse light fell : [低逊遜][于於](?:我们|我們|市[场場]|[预預]期|指引|目[标標])
brand\\w* : brand\\w* name original\\w* : 品牌 原研 | generics? : generic\\w* : 仿制 學名 学名
interim : half-year : 中期股[息利] 期中股[息利] | final : year-end : 末期股[息利] 期末股[息利]
free_cash : FCF free\\w* : 自由[现現]金 | operating_cash cash_(?:flow_)?(?:from|generated_by)_operations : operat\\w* CFO cash_(?:flow_)?from : [经經營营][营營运運業业]活?[动動]?[的]?[现現]金
sustaining maintenance : sustain\\w* mainten\\w* : [维維][持护護]性?(?:[资資]本|支出) | expansion\\w* growth_cap\\w+ : growth expan\\w* : [扩擴][张張]性?(?:[资資]本|支出)
budget\\w* targets? : budget\\w* plan\\w* guid\\w+ target\\w* expect\\w* forecast\\w* assum\\w+ : [预預]算 目[标標] | actual(?:ly)? : real\\w* actual\\w* fact came_in turned_out effective : [实實][际際]
constant : constant local neutral fixed : (?:固定|恒定|恆定|不[变變])[汇匯]率 | actual : actual report\\w* spot current nominal : [实實][际際][汇匯]率
states? : states? state-\\w+ : [个個]州 : 州 | countries nations : countr\\w+ nation\\w* markets? : [个個][国國]家 : [国國] | cities : cit\\w+ metro\\w* towns? municipal\\w* : [个個座]城市 : 城 市 | provinces : provin\\w+ : [个個]省 : 省 | counties : count(?:y|ies) : [个個][县縣]
franchise[ds]? : franchis\\w* licen[cs]\\w* : 加盟 特[许許] | company[-_](?:owned|operated|run) we_(?:run|own|operate)_ourselves : own\\w* direct\\w* we company\\w* : [自直][营營]
renewals? : renew\\w* : [续續][租约約签簽] | new_(?:leases?|business|customers|contracts|logos) : new\\w* : 新[签簽租客]
`

/** Families of words for what an amount is said of, each excluding the others of its family. */
export const OPPOSITES: BasisWord[][] = familiesOf(TABLE)

/**
 * The families of a table, one a line, with ` | ` between what excludes one another: English words, those that may mean the
 * same, Chinese words, and those of Chinese that may mean the same, with ` : ` between; a `!` first where what is denied of
 * them is the other one.
 */
export function familiesOf(table: string): BasisWord[][] {
  return table
    .trim()
    .split('\n')
    .map((line) =>
      line.split(' | ').flatMap((word, meaning): BasisWord[] => {
        const [asking = '', others = '(?!)', chinese = '', otherChinese = '(?!)'] = word.replace(/^! /, '').split(' : ')
        const mark = word.startsWith('!') ? '!' : ''
        return [
          [`${mark}${meaning}`, asking, chinese],
          [`${mark}?${meaning}`, others, otherChinese],
        ]
      }),
    )
}
