import type { BasisWord } from './contrary-words.ts'
import { ACCOUNTS } from './families/accounts.ts'
import { BUSINESSES } from './families/businesses.ts'
import { wordsOfFamily } from './families/sense.ts'

const YEAR = '[-_](?:(?:fiscal|financial|calendar)[-_])?'

/**
 * When: the time that something is said of, and what it is set against. What may mean the same as a word, but other things,
 * too, has a `?` before what it means: it is a counterpart, and asks for none.
 */
export const OF_PERIODS: BasisWord[][] = [
  [
    [
      'last',
      `(?:last|prior|previous|preceding)${YEAR}years?(?!-end) (?<!\\d_)year[-_](?:ago|earlier) the_year_before`,
      '去年 上[一个個]*[财財]?年(?!度?[来來]) 前一年',
    ],
    ['?last', `year[-_]o(?:n|ver)[-_]year YoY years? (?:19|20)\\d\\d months_(?:ago|earlier)`, '同期 同比 年[增减減]'],
    ['this', `(?:this|current)${YEAR}year`, '今[财財]?年 本[财財]年'],
    ['?this', "this_one year[-_]to[-_]date YTD now today the_year (?:20|’|')\\d\\d", '本年 [当當]年 年初至今'],
    ['next', `(?:next|coming|following)${YEAR}years?`, '明年 [来來翌]年 下[一个個]*[财財]?年'],
    ['?next', "next(?=[.,;?!]) the_year_after (?:20|’|')\\d\\d", '次年 未[来來]'],
  ],
  [
    ['last', '(?:last|prior|previous|preceding)[-_]quarter quarter[-_](?:ago|earlier|before)', '上[一个個]*季'],
    [
      '?last',
      'sequential(?:ly)? quarter[-_]o(?:n|ver)[-_]quarter QoQ on_the_quarter (?:from|than|versus|vs\\.?|against|in)_(?:the_)?(?:Q\\d|\\w+_quarter) quarters Q\\d 1Q',
      '前一?季 [环環]比 季[增减減]',
    ],
    ['this', '(?:this|current)[-_]quarter', '[本当當][一个個]*[财財]?季'],
    ['?this', 'quarter Q\\d', '[这這该該][一个個]*季'],
    ['next', '(?:next|coming)[-_]quarter', '下[一个個]*[财財]?季 次季'],
    ['?next', 'quarters Q\\d', '季'],
  ],
  [
    [
      'start',
      'year[-_]start early_(?:in_)?(?:20\\d\\d|next_year) (?:start|beginning)_of_(?:the_|this_|next_)?(?:\\w+_)?(?:year|20\\d\\d)',
      '(?<![较較比][^，。；]{0,3})年初(?!至今|以[来來])',
    ],
    ['?start', 'early January new_year open\\w* started began year[-_]to[-_]date', '年[头頭] 1_?月 年初'],
    [
      'end',
      'year[-_]?end(?!ed) late_(?:in_)?(?:20\\d\\d|next_year) (?:end|close)_of_(?:the_|this_|next_|last_)?(?:\\w+_)?(?:year|20\\d\\d)',
      '(?<!上)年[底末] [岁歲]末',
    ],
    [
      '?end',
      "end\\w* close late\\w* December turn out exit\\w* leave finish\\w* by_(?:FY|20|’|')\\d\\d now",
      '底 末 12_?月 [以之]?前',
    ],
    ['middle', 'mid[-_]?year mid-20\\d\\d', '年中(?![国國])'],
    ['?middle', 'mid\\w* half\\w* June July', '中期 上半年 6月 7月'],
  ],
  [
    [
      'later',
      'slip(?:s|ped)? delay(?:s|ed)? postpon(?:e[ds]?|ing) push(?:ed|ing)?_(?:back|out)',
      '推[迟遲] 延[后後期迟遲误誤至]',
    ],
    ['?later', 'slid\\w* slow\\w* later? behind extend\\w* deferr?\\w*', '晚 [递遞]延'],
    [
      'earlier',
      '(?:brought|bring|pull(?:ed|ing)?)_(?:in|forward) (?:earlier|sooner)_than ahead_of_(?:schedule|plan)',
      '提[前早]',
    ],
    ['?earlier', 'ear\\w+ ahead pre-?\\w+ advance\\w* soon\\w* before', '早'],
  ],
  [
    ['year', "full[-_]year(?:s|[’']s)? annual(?:ly)? for_the_year", '全[财財]?年'],
    ['?year', "year\\w* 12-month twelve LTM TTM annual\\w* (?:FY|20|’|')\\d\\d whole", '(?<!半)年(?![初底末])'],
    ['half', 'first[-_]half second[-_]half back[-_]half H[12] [12]H half[-_]year(?:ly)?', '[上下]半年 半年度'],
    ['?half', 'half halves six six-month interim', '半 6[个個]月 六[个個]月 中期'],
    [
      'quarter',
      'quarterly (?:in|for|over)_the_quarter (?:this|last|next|first|second|third|fourth|each|every|per)[-_]quarter (?:Q[1-4]|[1-4]Q)',
      '季',
    ],
    [
      '?quarter',
      'quarter\\w* three three-month March June September December sequential(?:ly)?',
      '三[个個]月 3[个個]月',
    ],
  ],
]

/** What an amount is, of whom or of what. */
export const OF_SUBJECTS: BasisWord[][] = [
  [
    ['revenue', 'revenues? sales turnover', '收入(?!比(?!例)) [营營]收'],
    [
      '?revenue',
      'income top[-_]line billings? sold sell\\w* receipts fees? earn\\w* AUM price\\w* NII per takings',
      '[销銷]售 收益 收[费費]',
    ],
    ['profit', 'profits? EBIT(?:DA)? EPS (?:net|operating)_income margins?', '利[润潤] 溢利 [净淨]利(?!息)'],
    [
      '?profit',
      'income earning\\w* earn\\w* profit\\w* EPS EBIT\\w* PBT PAT bottom[-_]line margins? contribution gains? VNB NOP\\w* OIBDA',
      '[毛獲获盈][利余餘] 利益 收益 EBIT 差',
    ],
    ['cost', 'costs?(?!_us) expenses? opex', '成本(?!率) [费費]用(?!率)'],
    [
      '?cost',
      'cost\\w* expens\\w* SG&A overheads? spen\\w+ capex CASM CASK outlays? expenditures? charges? provisions? paid pay\\w* bill fees? C1 AISC',
      '成本率 [费費]用率 [开開]支 支出 [开開][销銷] [花][费費] [费費]',
    ],
    ['assets', 'assets?', '[总總]?[资資][产產]'],
    ['cash', 'net_cash', '[净淨][现現]金(?!流)'],
    ['?cash', 'cash', '[现現]金'],
    ['debt', 'liabilit(?:y|ies) debts? borrowings?', '[负負][债債] [债債][务務]'],
    ['?debt', 'leverage gearing loans? bonds? notes?', '借款 [债債] [杠槓]'],
  ],
  [
    ['loans', 'loans? lending', '[贷貸]款 放款'],
    ['?loans', 'credits? mortgages? book advances NPLs? debts? borrow\\w*', '房[贷貸] [信]?[贷貸]'],
    ['deposits', 'deposits?', '存款'],
    ['?deposits', 'deposit\\w* funding savings CASA cash CDs? balances?', '存'],
  ],
  [
    ['price', 'pric(?:es?|ing) ASPs?', '[价價]格 [均售][价價]'],
    [
      '?price',
      'pric\\w+ tariffs? tickets? yields? rates? fares? quotes? RevPAR ADR dollars? value discount\\w* cheap\\w* inflation sells? at per a an cost\\w*',
      '[价價] [涨漲]',
    ],
    ['volume', 'volumes?', '[销銷][售]?量 出[货貨]量'],
    [
      '?volume',
      'volum\\w* units? ship\\w+ traffic tonn\\w+ tons? bits? sold sales sell\\w* output produc\\w+ throughput deliver\\w+ turnover',
      '量 件[数數]',
    ],
  ],
  [
    ['customers', 'customers? clients? users? subscribers?', '客[户戶] [顾顧]客 用[户戶]'],
    [
      '?customers',
      'shoppers? buyers? guests? accounts? consumers? merchants? members? logos? names? partners? OEMs? people base adds?',
      '客 [户戶] 消[费費]者',
    ],
    ['staff', 'employees? staff headcount', '[员員]工 雇[员員] 僱[员員] [职職][员員]'],
    [
      '?staff',
      'people work\\w* jobs? roles? positions? engineers? colleagues team\\w* hir\\w+ associates agents? FTEs? payroll sales\\w* reps? wage\\w*',
      '人',
    ],
    ['shops', 'stores? shops? restaurants? branch(?:es)?', '[门門]店 [门門]市 [餐][厅廳] [网網][点點]'],
    [
      '?shops',
      'outlets? locations? sites? units? doors? points kitchens? cafes? clubs? comp\\w* openings? retail\\w*',
      '店',
    ],
    ['suppliers', 'suppliers? vendors?', '供[应應]商'],
  ],
  [
    ['opened', 'open(?:s|ed|ing|ings)', '新[增开開]'],
    [
      '?opened',
      'add\\w* new more net launch\\w* buil\\w+ br(?:ing|ought)\\w* rose grew increase\\w* up open began start\\w*',
      '[开開] 增',
    ],
    ['closed', 'clos(?:ed|ing|ures?) shut(?:s|ting)?', '[关關][闭閉停店]'],
    [
      '?closed',
      'clos\\w+ exit\\w* fewer less down cut\\w* fell left ended?',
      '[撤裁][销銷掉店] [闭閉] [关關] 收[盘盤于於] [完]成',
    ],
  ],
  [
    ['drawn', 'borrow(?:ed|ing) drew issued', '新借 借入'],
    ['drawn', 'issue[ds]?(?=_\\W?\\d)', '[发發]行了?(?=[约約]?_?$|[^，。；的]{0,3}\\d)'],
    ['?drawn', 'borrow\\w* raised? issu\\w+ plac\\w+ new took', '[发發]行 [举舉][债債] 借'],
    [
      'repaid',
      'repa(?:id|y\\w*) pa(?:id|ying)_(?:down|off|back) prepa(?:id|ying)',
      '[偿償][还還] [归歸][还還] [清][偿償] [赎贖]回',
    ],
    ['?repaid', 'pay_(?:down|off|back) redeem\\w* retired? matur\\w+ calle?d? redemptions?', '[还還] 到期'],
  ],
  [
    ['got', 'got received? proceeds', '收到 [获獲]得 取得'],
    ['?got', 'gets? receiv\\w* gain\\w* collect\\w* rais\\w+ won took from earn\\w*', '收 [赢贏]'],
    ['paid', 'paid', '支付 [缴繳][纳納付] 付出'],
    ['?paid', 'pay\\w* spen\\w+ cost\\w* for acquir\\w* dividends?', '付 [缴繳]'],
  ],
  [
    ['in', 'inflows? net_new', '流入'],
    ['?in', 'in add\\w* net_(?:income|interest)', '新增'],
    ['out', 'outflows?', '流出'],
    ['?out', 'withdr\\w+ redemptions? out left lost uses? burn\\w*', '[赎贖]回'],
  ],
  ...[...ACCOUNTS, ...BUSINESSES].map(wordsOfFamily),
  [
    ['male', "male men(?:[’']s)? boys?", '男'],
    ['female', "female women(?:[’']s)? girls?", '女'],
  ],
]
