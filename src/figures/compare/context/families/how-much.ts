import type { Sense } from './sense.ts'

/** How much something is, and what becomes of it. */
export const HOW_MUCH: readonly Sense[][] = [
  [
    {
      says: [
        'above or_(?:[a-z]+_)?(?:[a-z]+_)?(?:more|higher|better) more_than higher_than greater_than larger_than exceed(?:s|ed|ing)?',
        '[高多大优]于 超[过出] 以上 [略稍]高 [比较][^，。；\\d]{1,8}[高多](?![少于])',
      ],
      may: [
        'over up_from at_least better more plus ahead beat* out(?:pac|perform|strip|gr[eo]w)\\w* past (?!few|low|high|great|small|larg)\\w+er_than higher beyond north_of top* great*',
        '逾 多 余 强 破 高 大 快 超 胜 领先',
      ],
      deniable: true,
    },
    {
      says: [
        'below or_(?:[a-z]+_)?(?:[a-z]+_)?(?:less|lower|fewer) less_than lower_than fewer_than smaller_than',
        '[低少小]于 不到 不足 以下 不及 [略稍]低 [比较][^，。；\\d]{1,8}[低少](?!于)',
      ],
      may: [
        'under down_from within worse (?!few|low|high|great|small|larg)\\w+er_than up_to at_most behind less lower fewer short shy limit* cap* under* better',
        '低 少 小 近 (?<=[之以年月天日])内 弱 逊 慢',
      ],
      deniable: true,
    },
  ],
  [
    {
      says: ['at_least', '至少 最少 起码'],
      may: ['at_least more over above minimum floor better plus least least through into fewer less', '以上 起'],
    },
    {
      says: ['at_most no_more_than', '至多 最多(?![的元样])'],
      may: ['at_most maximum limit* cap* ceiling within under below most up_to more longer later', '内 过'],
    },
  ],
  [
    {
      says: ['flat level unchanged stable steady (?:about|roughly|broadly|largely)_even', '持平 不变 稳定'],
      may: ['hold* held same maintain* kept keep* stay* change stead* stabil* even', '稳 平 维持'],
    },
    {
      says: ['declin(?:e|es|ed|ing) fell dropped decreased', '下[滑降跌] 减少 衰退 萎缩'],
      may: [
        'down lower fall* drop* decreas* weak* soft* slip* slid* less fewer off reduc* cut* los+ shr[aiu]n* behind under contract* minus negative* eas+ slow* com(?:e|es|ing)_down came_down below improv* erod+ narrow* compress* save* went_down tight*',
        '[减降跌滑]',
      ],
    },
    {
      says: ['grew rose increased', '增[长加] 成长 上[升涨]'],
      may: [
        'grow* ris+ rais+ increas* up gain* add* more higher improv* expan* climb* ahead better plus positive record jump* over above strong* accelerat* inflat* build* built went came com+',
        '[增升涨]',
      ],
    },
  ],
  [
    { says: ['longer', '更[长久] 较长 延长 比[^，。；\\d]{1,14}长(?![期度])'], may: ['long* more extend*', '[长久]'] },
    { says: ['shorter', '更短 较短 缩短 比[^，。；\\d]{1,14}短(?!期)'], may: ['short* less reduc* cut*', '短 减'] },
  ],
  [
    {
      says: ['faster quicker', '更快 加快 加速 快于'],
      may: ['fast* quick* speed* accelerat* ahead rapid* soon* early', '快 高 早'],
    },
    { says: ['slower', '更慢 放[缓慢] 减速 慢于'], may: ['slow* decelerat* behind lag* less moderat*', '慢 缓 低'] },
  ],
  [
    {
      says: ['improv(?:ed|es|ing|ement) better_than', '改善 好转 更好 优于'],
      may: ['better good strong* favou?r* help* higher lower improv*', '优 提[升高] 好'],
    },
    { says: ['wors+ deteriorat*', '恶化 更差 变差 转差 [劣差]于'], may: ['bad* weak* poor* los+', '差 弱 增 升'] },
  ],
  [
    { says: ['premium_(?:to|over)', '溢价'], may: ['above over more premium', '高 贵'] },
    {
      says: ['discount_(?:to|from)', '折[价扣让] 低于面[值额]'],
      may: ['below under less off discount* lower', '低 折'],
    },
  ],
  [
    { says: ['peak', '高峰 顶峰'], may: ['high* top* peak*'] },
    { says: ['trough', '低谷 谷底'], may: ['low* bottom* trough*'] },
  ],
  [
    { says: ['median', '中位数'], may: ['median mid+'] },
    { says: ['average mean', '平均'], may: ['averag+ mean typical*'] },
  ],
  [
    { says: ['new_high record_high', '新高'], may: ['high* record peak best'] },
    { says: ['new_low record_low', '新低'], may: ['low* trough worst'] },
  ],
  [
    { says: ['(?:upper|high|higher|top)_end', '上[缘端]'], may: ['upper top high*'] },
    { says: ['(?:lower|low|bottom)_end', '下[缘端]'], may: ['low* bottom'] },
  ],
]
