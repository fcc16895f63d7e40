import type { Sense } from './sense.ts'

/** What is sold, made or owed. */
export const OF_WHAT: readonly Sense[][] = [
  [
    { says: ['drawn', '已[动使]用'], may: ['us+ draw* drew utili+ tapped'], deniable: true },
    { says: ['undrawn unused', '未[动使]用'], may: ['un+ available left remain* not'] },
  ],
  [
    { says: ['gasoline petrol', '汽油'], may: ['motor fuel*'] },
    { says: ['diesel', '柴油'], may: ['distillate* gasoil fuel*'] },
    { says: ['jet_(?:fuel|kerosene) kerosene', '航油 航煤 煤油'], may: ['jet* fuel*'] },
  ],
  [
    { says: ['R&D', '研发'], may: ['research develop* engineer* innovat*'] },
    {
      says: ['marketing advertising', '营销 行销 市场推广'],
      may: ['marketing advertis* ads? promot* brand* A&P selling S&M'],
    },
    { says: ['G&A administrative', '管理费 行政'], may: ['admin* overhead* corporate general SG&A back'] },
  ],
  [
    { says: ['copper', '铜'], may: ['red'] },
    { says: ['gold', '黄金'], may: ['bullion'] },
    { says: ['silver', '白银'], may: ['silver'] },
    { says: ['zinc', '锌'], may: ['zinc'] },
    { says: ['nickel', '镍'], may: ['nickel'] },
    { says: ['lithium', '锂'], may: ['li-\\w+'] },
    { says: ['iron_ore', '铁矿'], may: ['iron steel'] },
    { says: ['coal', '煤(?!油)'], may: ['therm+ met'] },
    { says: ['alumini?um', '铝'], may: ['alumin+ smelt*'] },
  ],
  [
    { says: ['corn maize', '玉米'], may: ['grain*'] },
    { says: ['soy*', '大豆 豆粕 黄豆'], may: ['bean* meal oilseed*'] },
    { says: ['wheat', '小麦'], may: ['flour grain*'] },
    { says: ['cotton', '棉花'], may: ['cotton'] },
    { says: ['sugar', '食糖 白糖'], may: ['sweet* cane'] },
    { says: ['beef', '牛肉'], may: ['cattle beef'] },
    { says: ['pork', '猪肉'], may: ['hogs? pig* swine'] },
    { says: ['chicken', '鸡肉'], may: ['poultry broiler* bird*'] },
  ],
  [
    {
      says: ['consumer_(?:loans?|lending|credit|book)', '消费性?贷 消费类?性?(?:信贷|[贷放]款)'],
      may: ['consumer* card* personal household* retail'],
    },
    {
      says: ['commercial_real_estate CRE', '商[业用](?:不动|房地|地)产'],
      may: ['commercial office propert+ real_estate'],
    },
    { says: ['mortgages?', '房贷 住房贷款 按揭'], may: ['mortgage* home* hous+ residential'] },
  ],
  [
    { says: ['upstream', '上游'], may: ['explor+ E&P produc+'] },
    { says: ['downstream', '下游'], may: ['refin+'] },
  ],
  [
    { says: ['recurring', '(?<!非)经常性'], may: ['recur* subscri+ repeat*'] },
    { says: ['one-(?:time|off) non-?recurring', '一次性 非经常'], may: ['one-\\w+ special* except* unusual'] },
  ],
  [
    { says: ['secured', '(?<!无)[抵担]?[押保]?有?担保'], may: ['secur* collateral*'] },
    { says: ['unsecured', '无[抵担][押保]'], may: ['un+'] },
  ],
  [
    { says: ['new_(?:cars?|vehicles?|units?)', '新车'], may: ['new*'] },
    { says: ['used_(?:cars?|vehicles?|units?)', '二手车'], may: ['used pre-owned second*'] },
  ],
  [
    { says: ['supply', '供[给应]量?'], may: ['suppl+ capacit+'] },
    { says: ['demand', '需求'], may: ['demand* need* order*'] },
  ],
]
