import type { BasisWord } from './contrary-words.ts'
import { familiesOf } from './opposites.ts'

/** Words that exclude one another, as in the table of opposites; what is denied of one with `!` before it is the other. */
const TABLE = `
! (?<!(?:year|quarter|month|week|day)s?_)before before(?!_(?:we|you|they|I)_) prior_to ahead_of gross_of : before until till earlier pre\\w* not_yet first : (?<=[^，。；、于於比较較此在我们們,])之前 (?<![目此先提以之从從空大支上日当當])前(?=[，、。；的僅仅]) 未扣除 : (?<![目当當先此税稅])前 | after following net_of : after post-?\\w+ since once upon when without ex exclud\\w+ then later having includ\\w+ past beyond : (?<=[^，。；、然此])[之以][后後] (?<![之以然此最今随隨背售先])[后後](?=[，、。；的僅仅]) (?<![最之以然今])[后後](?=[一二三四五六七八九十两兩\\d]+[个個]?[月天日周週年]) : [后後]
! above or_(?:[a-z]+_)?(?:[a-z]+_)?(?:more|higher|better) more_than higher_than greater_than larger_than exceed(?:s|ed|ing)? : over up_from at_least better more plus ahead beat\\w* out(?:pac|perform|strip|gr[eo]w)\\w* past (?!few|low|high|great|small|larg)\\w+er_than higher beyond north_of top\\w* great\\w* : [高多大优優][于於] 超[过過出] 以上 [略稍]高 [比较較][^，。；\\d]{1,8}[高多](?![少于於]) : 逾 多 余 餘 [强強] 破 高 大 快 超 [胜勝] [领領]先 | ! below or_(?:[a-z]+_)?(?:[a-z]+_)?(?:less|lower|fewer) less_than lower_than fewer_than smaller_than : under down_from within worse (?!few|low|high|great|small|larg)\\w+er_than up_to at_most behind less lower fewer short shy limit\\w* cap\\w* under\\w* better : [低少小][于於] 不到 不足 以下 不及 [略稍]低 [比较較][^，。；\\d]{1,8}[低少](?![于於]) : 低 少 小 近 (?<=[之以年月天日])[内內] 弱 [逊遜] 慢
at_least : at_least more over above minimum floor better plus least least through into fewer less : 至少 最少 起[码碼] : 以上 起 | at_most no_more_than : at_most maximum limit\\w* cap\\w* ceiling within under below most up_to more longer later : 至多 最多(?![的元样樣]) : [内內] [过過]
flat level unchanged stable steady (?:about|roughly|broadly|largely)_even : hold\\w* held same maintain\\w* kept keep\\w* stay\\w* change stead\\w* stabil\\w* even : 持平 不[变變] [稳穩]定 : [稳穩] 平 [维維]持 | declin(?:e|es|ed|ing) fell dropped decreased : down lower fall\\w* drop\\w* decreas\\w* weak\\w* soft\\w* slip\\w* slid\\w* less fewer off reduc\\w* cut\\w* los\\w+ shr[aiu]n\\w* behind under contract\\w* minus negative\\w* eas\\w+ slow\\w* com(?:e|es|ing)_down came_down below improv\\w* erod\\w+ narrow\\w* compress\\w* save\\w* went_down tight\\w* : 下[滑降跌] [减減]少 衰退 萎[缩縮] : [减減降跌滑] | grew rose increased : grow\\w* ris\\w+ rais\\w+ increas\\w* up gain\\w* add\\w* more higher improv\\w* expan\\w* climb\\w* ahead better plus positive record jump\\w* over above strong\\w* accelerat\\w* inflat\\w* build\\w* built went came com\\w+ : 增[长長加] 成[长長] 上[升涨漲] : [增升涨漲]
last_year prior_year year_ago year_earlier : year\\w* YoY 20\\d\\d same_period annual\\w* twelve 12 : 去年 上年 同期 同比 一年前 : 年 | last_quarter prior_quarter previous_quarter quarter_ago sequential(?:ly)? : (?:from|than|versus|vs\\.?|against|on|over|to|in|for|of)_(?:the_)?(?:\\w+_quarter|Q\\d) quarter[-_]\\w+ QoQ three_months linked : 上[一个個]*[财財]?季 [环環]比 前一?季 : 季
(?:last|past|previous|prior|trailing)_(?:\\w+_)?(?:months|quarters|years|weeks|days|decade) : ago since past so_far back histor\\w* used_to last previous\\w* prior TTM recent\\w* : [过過]去(?=[^，。；]{0,6}[年月周週天日季]) : 去 近 | (?:next|coming|following)_(?:\\w+_)?(?:months|quarters|years|weeks|days|decade) : ahead future forward will next coming rest subsequent\\w* later up-?coming forthcoming follow\\w* out within : 未[来來](?=[^，。；]{0,6}[年月周週天日季]) 接下[来來] : [将將今往之以][来來后後] 下[一半]
spring : spring : 春(?![节節]) | summer : summer : 夏 | autumn fall_(?:term|season|semester|line|collection) fall_of (?:the|this|next|last|late|early)_fall : fall : 秋 | winter : winter : 冬
placebo : placebo control\\w* sham : 安慰[剂劑] | on_drug on_the_drug drug_arm active_arm treatment_arm treated : drug\\w* active treat\\w* therap\\w+ dos\\w+ : 用[药藥][组組] 治[疗療][组組] [试試][验驗][组組]
(?:within|inside)_(?:[\\w-]+_){1,3}(?:year|month|week|day|quarter)s? : in over by less_than within inside : (?:年|月|[周週天日季]|季度)[之以]?[内內] : [内內] | (?:after|beyond)_(?:[\\w-]+_){1,2}(?:year|month|week|day|quarter)s : after later beyond out from post hence past : [\\d一二两兩三四五六七八九十半](?:年|[个個]月|[周週天日季]|[个個]季度)[之以]?[后後] : [后後]
(?:last|previous|prior|preceding) : ago former earlier before : 上[一个個]*(?:[赛賽]季|[周週]|[个個]月|代) : 去 前 上 最近 最[后後] | (?:next|following|coming) : after later ahead future new : 下[一个個]*(?:[赛賽]季|[周週]|[个個]月|代) : 明 未[来來] 下 接 [来來後后]
longer : long\\w* more extend\\w* : 更[长長久] [较較][长長] 延[长長] 比[^，。；\\d]{1,14}[长長](?![期度]) : [长長久] | shorter : short\\w* less reduc\\w* cut\\w* : 更短 [较較]短 [缩縮]短 比[^，。；\\d]{1,14}短(?!期) : 短 [减減]
faster quicker : fast\\w* quick\\w* speed\\w* accelerat\\w* ahead rapid\\w* soon\\w* early : 更快 加快 加速 快[于於] : 快 高 早 | slower : slow\\w* decelerat\\w* behind lag\\w* less moderat\\w* : 更慢 放[缓緩慢] [减減]速 慢[于於] : 慢 [缓緩] 低
improv(?:ed|es|ing|ement) better_than : better good strong\\w* favou?r\\w* help\\w* higher lower improv\\w* : 改善 好[转轉] 更好 [优優][于於] : [优優] 提[升高] 好 | wors\\w+ deteriorat\\w* : bad\\w* weak\\w* poor\\w* los\\w+ : [恶惡]化 更差 [变變]差 [转轉]差 [劣差][于於] : 差 弱 增 升
premium_(?:to|over) : above over more premium : 溢[价價] : 高 [贵貴] | discount_(?:to|from) : below under less off discount\\w* lower : 折[价價扣让讓] 低[于於]面[值额額] : 低 折
! drawn : us\\w+ draw\\w* drew utili\\w+ tapped : 已[动動使]用 | undrawn unused : un\\w+ available left remain\\w* not : 未[动動使]用
end_of late : end\\w* close\\w* late\\w* by through until year-end quarter-end last : [月季年][底末] : [底末] | (?:start|beginning)_of : start\\w* begin\\w* early open\\w* first into : [月季年]初(?!至今) : 初
gasoline petrol : motor fuel\\w* : 汽油 | diesel : distillate\\w* gasoil fuel\\w* : 柴油 | jet_(?:fuel|kerosene) kerosene : jet\\w* fuel\\w* : 航油 航煤 煤油
R&D : research develop\\w* engineer\\w* innovat\\w* : 研[发發] | marketing advertising : marketing advertis\\w* ads? promot\\w* brand\\w* A&P selling S&M : [营營][销銷] 行[销銷] 市[场場]推[广廣] | G&A administrative : admin\\w* overhead\\w* corporate general SG&A back : 管理[费費] 行政
individual : individual\\w* retail personal people person\\w* : [个個]人 | group : group\\w* employ\\w* corporate compan\\w+ : [团團][体體]
government public-sector : govern\\w* public state\\w* federal defen[cs]e military agenc\\w+ : 政府 | private-sector : privat\\w* commerc\\w* civil\\w* enterprise non-government : 民[间間用营營]
copper : red : [铜銅] | gold : bullion : [黄黃]金 | silver : silver : 白[银銀] | zinc : zinc : [锌鋅] | nickel : nickel : [镍鎳] | lithium : li-\\w+ : [锂鋰] | iron_ore : iron steel : [铁鐵][矿礦] | coal : therm\\w+ met : 煤(?!油) | alumini?um : alumin\\w+ smelt\\w* : [铝鋁]
corn maize : grain\\w* : 玉米 | soy\\w* : bean\\w* meal oilseed\\w* : 大豆 豆粕 [黄黃]豆 | wheat : flour grain\\w* : 小[麦麥] | cotton : cotton : 棉花 | sugar : sweet\\w* cane : 食糖 白糖 | beef : cattle beef : 牛肉 | pork : hogs? pig\\w* swine : [猪豬]肉 | chicken : poultry broiler\\w* bird\\w* : [鸡雞]肉
consumer_(?:loans?|lending|credit|book) : consumer\\w* card\\w* personal household\\w* retail : 消[费費]性?[贷貸] 消[费費][类類]?性?(?:信[贷貸]|[贷貸放]款) | commercial_real_estate CRE : commercial office propert\\w+ real_estate : [商业業][业業用][不房地][动動地][产產] | mortgages? : mortgage\\w* home\\w* hous\\w+ residential : 房[贷貸] 住房[贷貸]款 按揭
weekdays? : week\\w* midweek business : 平日 工作日 | weekends? : week\\w* saturday sunday : [周週]末
upstream : explor\\w+ E&P produc\\w+ : 上游 | downstream : refin\\w+ : 下游
adults? : older grown-?\\w* : 成人 成年 | child\\w* pa?ediatric : kids? young\\w* teen\\w* infant\\w* : [儿兒]童 [儿兒]科
recurring : recur\\w* subscri\\w+ repeat\\w* : (?<!非)[经經]常性 | one-(?:time|off) non-?recurring : one-\\w+ special\\w* except\\w* unusual : 一次性 非[经經]常
secured : secur\\w* collateral\\w* : (?<!无|無)[抵担擔]?[押保]?有?[担擔]保 | unsecured : un\\w+ : [无無][抵担擔][押保]
buyers? : buy\\w* customer\\w* purchas\\w+ client\\w* : [买買]家 | sellers? : sell\\w* merchant\\w* vendor\\w* : [卖賣]家
tenants? : tenan\\w+ resident\\w* lease\\w* renter\\w* : 租[户戶客] | landlords? : owner\\w* : [业業]主 房[东東]
drivers? couriers? : driv\\w+ earner\\w* rider\\w* courier\\w* : 司[机機] [骑騎]手 | riders? passengers? : rid\\w+ passenger\\w* consumer\\w* : 乘客
peak : high\\w* top\\w* peak\\w* : 高峰 [顶頂]峰 | trough : low\\w* bottom\\w* trough\\w* : 低谷 谷底
median : median mid\\w+ : 中位[数數] | average mean : averag\\w+ mean typical\\w* : 平均
inbound : in\\w+ arriv\\w+ : 入境 | outbound : out\\w+ depart\\w+ : 出境
first-line frontline : first\\w* front\\w* : 一[线線]治 | second-line : second\\w* later : 二[线線]治
new_(?:cars?|vehicles?|units?) : new\\w* : 新[车車] | used_(?:cars?|vehicles?|units?) : used pre-owned second\\w* : 二手[车車]
existing : exist\\w+ current install\\w* same\\w* renew\\w* : [现現既][有][客用] 老客 | new_(?:customers|clients|logos|users) : new\\w* land\\w* : 新[增]?[客用][户戶]
supply : suppl\\w+ capacit\\w+ : 供[给給应應]量? | demand : demand\\w* need\\w* order\\w* : 需求
voluntary : volunt\\w+ : (?<!非)自[愿願] 主[动動][离離] | involuntary : involunt\\w+ : 非自[愿願] 被[动動][离離]
new_high record_high : high\\w* record peak best : 新高 | new_low record_low : low\\w* trough worst : 新低
(?:upper|high|higher|top)_end : upper top high\\w* : 上[缘緣端] | (?:lower|low|bottom)_end : low\\w* bottom : 下[缘緣端]
(?:deliver|complet|finish|arriv|shipp|open)ed_late : late\\w* delay\\w* behind slip\\w* : 延[迟遲误誤后後期] 推[迟遲] 逾期 | (?:deliver|complet|finish|arriv|shipp|open)ed_early : ear\\w+ ahead soon\\w* forward pre-?\\w+ before : 提[前早]
`

/** Families of words anywhere in a passage that exclude one another. */
export const POLES: BasisWord[][] = familiesOf(TABLE)
