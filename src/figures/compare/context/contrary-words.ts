/**
 * A word for what a figure is measured against or by; one that leaves it open stands for several. Before them a `?` where it
 * may mean others, too, and a `!` where what is denied of it is what it excludes.
 */
export type BasisWord = [bases: string, english: string, chinese: string]

/** The figure stands right after the word: `年增约 5%`, but not `每年增加`. */
export const COUNTS = '(?=(?:[约約近逾达達]|超[过過])?_?$|[幅率])'
const NO_SPAN = '(?<![今去明前每近全当當半财財本同上下第各首末\\d一二两兩三四五六七八九十])'
const AGAINST = '(?:from|than|versus|vs\\.?|over|against|compared_(?:to|with))_(?:the_|a_)?'
const LAST = '(?:last|prior|previous|preceding)'

const MEANS_TO = '(?:plan|intend|expect|want|hope)(?:s|ing)?_to_'
const MEANS = '(?:[计計][划劃]|打算|有意|[拟擬]|[预預][计計期]|希望)'

/** Each family holds what excludes one another: one time, one way of counting currencies, one set of rules for accounts. */
export const OF_AMOUNTS: BasisWord[][] = [
  [
    [
      'year',
      `year[-_](?:over|on)[-_]year on_the_year yoy y\\/y ${AGAINST}year_(?:ago|earlier) ${AGAINST}(?:same_\\w+_)?(?:of_|in_)?${LAST}[-_]year`,
      `同比 年比 按年 ${NO_SPAN}年[增减減]${COUNTS} [较較比](?:去年|上年)`,
    ],
    [
      'quarter',
      `quarter[-_](?:over|on)[-_]quarter linked[-_]quarter on_the_quarter qoq q\\/q ${AGAINST}${LAST}_quarter`,
      `季比 按季 ${NO_SPAN}季[增减減]${COUNTS} [较較比]上[一个個]*季`,
    ],
    [
      'month',
      `month[-_](?:over|on)[-_]month on_the_month ${AGAINST}${LAST}_month`,
      `按月 ${NO_SPAN}月[增减減]${COUNTS} [较較比]上[一个個]*月`,
    ],
    ['quarter month half', 'sequential(?:ly)?', '环比 環比'],
    ['start', 'since_(?:the_)?(?:year[-_]end|start_of_the_year|end_of_last_year)', '[较較比][去上今]?年[初末底]'],
  ],
  [
    [
      'constant local',
      '(?:constant|fixed)(?:_|-)(?:currenc(?:y|ies)|exchange) currency[-_]neutral FX[-_]neutral',
      '(?:固定|恒定|恆定|不变|不變)(?:汇率|匯率)',
    ],
    ['constant local', 'local[-_]currenc(?:y|ies)', '当地货币 當地貨幣 本地货币 本地貨幣 本币 本幣'],
    ['reported USD', 'as_reported reported_(?:basis|terms)', '报告口径 報告口徑 列账基准 列賬基準'],
  ],
  [
    ['organic', 'organic(?:ally)?', '有机 有機 [内內]生'],
    ['reported', 'as_reported reported_(?:basis|terms)', '报告口径 報告口徑 列账基准 列賬基準'],
  ],
  [
    ['each', 'each(?!_(?:day|week|month|quarter|year)) apiece', '每(?![年季月周週日天]) 各'],
    ['?each', 'a an per every', '[本毎]'],
    ['all', 'combined altogether in_(?:total|all|aggregate)', '[合总總共][计計] [总總一]共 共有'],
  ],
  [
    ['all', 'in_(?:total|all|aggregate) altogether', '[合总總共累][计計] [总總一]共 共有'],
    ['?all', 'total\\w* combined', '[总總]'],
    ['rate', '(?:an?|per|each|every)_(?:year|month|quarter|week|day)', '每(?:[年季月周週日天]|[个個]月)'],
    ['?rate', 'annual\\w* yearly monthly weekly daily quarterly', '[年月日]均'],
  ],
  [
    ['occupied', 'occupan\\w+ occupied', '出租率 入住率 上座率'],
    ['vacant', 'vacan\\w+', '空置'],
  ],
  [
    ['first', 'first(?=_$)', '[头頭](?=_?$) 最初(?=_?$)'],
    ['first last', 'previous(?=_$)', '前(?=_?$)'],
    ['last', '(?:last|final|past)(?=_$)', '最[后後](?=_?$)'],
  ],
  [
    ['home', 'domestic(?:ally)? home_market', '国内 國內 内[销銷] 內[销銷] 本土 境[内內] [国國][产產]'],
    ['export', 'exports? exported', '出口'],
    ['import', 'imports? imported', '[进進]口'],
    [
      'export import abroad',
      'overseas international(?:ly)? abroad foreign(?!_exchange)',
      '海外 国际 國際 外[销銷] 境外 [国國]外',
    ],
  ],
  [
    ['fixed', 'fixed[-_]rate fixed', '固定 固息'],
    ['floating', '(?:floating|variable)', '浮[动動息]'],
  ],
  [
    ['online', 'online', '[线線]上'],
    ['offline', 'offline brick-and-mortar', '[线線]下'],
  ],
  [
    ['long', 'long(?:er)?[-_]term', '[长長]期'],
    ['short', 'short(?:er)?[-_]term', '短期'],
  ],
  [
    ['bought', 'acquir(?:e[ds]?|ing) bought buy(?:s|ing)? purchas(?:e[ds]?|ing)', '收[购購] [购購]入 [买買][入下]'],
    ['sold', 'sell(?:s|ing)? sold divest(?:s|ed|ing)? dispos(?:e[ds]?|ing)', '出售 [卖賣][出掉] 售出 [处處][置分]'],
  ],
  [
    ['hired', 'hir(?:e[ds]?|ing) recruit(?:s|ed|ing)?', '招[聘工募] 聘用'],
    ['fired', '(?:lay|laid|laying)[-_]off layoffs? dismiss(?:ed|ing)?', '裁[员員] 解[雇僱]'],
  ],
  [
    ['long', 'long[-_]haul', '[长長](?:途|航[线線])'],
    ['short', 'short[-_]haul', '短(?:途|航[线線])'],
  ],
  [
    ['passed', 'pass(?:ed|es)? approved?', '(?<!未[获獲]?)[通批][过過准]'],
    ['rejected', 'reject(?:s|ed)? failed voted_down', '否[决決] [拒驳駁]'],
  ],
  [
    ['entered', 'enter(?:s|ed|ing)?', '[进進][入军軍]'],
    ['left', 'exit(?:s|ed|ing)? withdr[ae]w(?:n|s|ing)? pull(?:s|ed|ing)?_out', '退出 撤出 撤[离離]'],
  ],
  [
    ['spent', 'paid_(?:down|off|back) repaid used spent', '[偿償][还還] 已[动動]?[用花]'],
    ['left', 'left remain(?:s|ing|ed)?', '剩'],
  ],
  [
    ['within', 'within(?=_$)', '^_?[之以]?[内內]'],
    ['later', 'after(?=_$)', '^_?[之以]?[后後](?![期续續])'],
  ],
  [
    ['past', '(?:past|last)(?=_$)', '(?:[过過]去|最近)(?=_?$)'],
    ['coming', '(?:next|coming)(?=_$)', '(?:未[来來]|接下[来來]|今[后後])(?=_?$)'],
  ],
  [
    ['running', 'running operating operational restart(?:s|ed|ing)?', '[运運][行转轉] 重[启啟] [复復][产產工]'],
    ['idle', 'idled? shut(?:_down)? suspended mothballed', '停[运運产產工用] [闲閒]置'],
  ],
  [
    ['before', '(?:pre|before)[-_]?tax gross_of before_fees', '[税稅]前 扣除?[^，。]{0,4}前'],
    ['after', '(?:after|post)[-_]?tax net_of after_fees', '[税稅][后後] 扣除?[^，。]{0,4}[后後]'],
  ],
  [
    ['least', 'minimum', '最低 最少'],
    ['most', 'maximum', '最高 最多'],
  ],
  [
    ['cash', 'cash_flows?', '[现現]金流'],
    ['income', 'net_income net_profit', '[净淨]利'],
  ],
  [
    ['flat', '(?:flat|unchanged|steady|stable)_at(?=_$)', '(?:持平|[维維]持|不[变變]|[稳穩]定)[于於在]?(?=_?$)'],
    [
      'moved',
      '(?:fell|dropped|declined|decreased|rose|grew|increased|climbed)_to(?=_$)',
      '(?:[减減]少|增加|下降|上升|降|升|增|[减減])[至到](?=_?$)',
    ],
  ],
  [
    ['retail', 'retail(?:_investors?)?', '散[户戶] 零售 个人投资 個人投資'],
    ['institutional', 'institutions? institutional', '[机機][构構]'],
  ],
  [
    ['raise', `${MEANS_TO}(?:raise|increase|expand|boost|hire)`, `${MEANS}(?:增加|提高|扩大|擴大|招聘)`],
    [
      'cut',
      `${MEANS_TO}(?:cut|reduce|lower|decrease|shrink)`,
      `${MEANS}(?:[减減]少|降低|削[减減]|[缩縮]小|[缩縮][减減]|裁[员員])`,
    ],
  ],
  [
    [
      'without',
      'exclud(?:ing|es) excl\\.? ex stripping_out without_(?:the|that|this|it)',
      '不包括 不含 不计 不計 剔除 扣除 撇除',
    ],
    ['with', 'includ(?:ing|es) incl\\.?', '(?<!不)包括 (?<!不)包含 计入 計入 (?<![不包内內])含(?![义義量蓄糊])'],
  ],
  [
    ['adjusted', '(?:non-GAAP|adjusted|underlying)', '非_?GAAP 非公认 非公認 非通用 [经經]?[调調]整[后後]?'],
    ['GAAP', '(?<!non-)GAAP(?=_)', '(?<!非_?)GAAP (?<!非)公认 (?<!非)公認'],
  ],
]

/** What is superlative of an amount, and of what is so since a time or by rank. */
export const SUPERLATIVES: BasisWord[][] = [
  [
    ['best', '(?<!at_)-?best', '最[佳好优優]'],
    ['worst', '(?<!at_)-?worst', '最[差糟坏壞]'],
  ],
  [
    ['highest', '-?(?:high|larg|bigg)est', '最[高大] ^[高大]'],
    ['lowest', '-?(?:low|small)est', '最[低小] ^[低小]'],
  ],
]

/** What begins at a time or ends, comes before or after it. */
export const OF_TIMES: BasisWord[][] = [
  [
    [
      'begin',
      '(?:begin|start|commenc)(?:s|es|ed|ing)? since onwards? (?<=from_[^.,;]{0,30})\\bon(?=[.,;]) effective tak(?:es?|ing)_effect',
      '[开開]始 [启啟]用 投[产產] 生效 以[来來] ^[^，。；]{0,2}起(?![初草])',
    ],
    [
      'end',
      'end(?:s|ed|ing)?(?!_of) (?<!\\bnot_)until expir(?:es?|ed|ing)',
      '[结結]束 到期 [届屆][满滿] [终終]止 [为為]止',
    ],
  ],
  [
    ['before', 'no_later_than(?=_(?:the_)?$)', '不[晚迟遲][于於] 最[迟遲晚]'],
    ['!before', '(?:before|prior_to)(?=_(?:the_)?$)', '^_?[底初末]?[之以]?前'],
    [
      'after',
      '(?:after|(?<!no_)later_than|since|no_(?:earlier|sooner)_than|as_early_as)(?=_(?:the_)?$)',
      '不早[于於] 最早 ^_?[底初末]?[之以]?[后後](?![期续續])',
    ],
  ],
]
