import type { Sense } from './sense.ts'

/** When something is, or comes. */
export const WHEN: readonly Sense[][] = [
  [
    {
      says: [
        '(?<!(?:year|quarter|month|week|day)s?_)before before(?!_(?:we|you|they|I)_) prior_to ahead_of gross_of',
        '(?<=[^，。；、于比较此在我们,])之前 (?<![目此先提以之从空大支上日当])前(?=[，、。；的仅]) 未扣除',
      ],
      may: ['before until till earlier pre* not_yet first', '(?<![目当先此税])前'],
      deniable: true,
    },
    {
      says: [
        'after following net_of',
        '(?<=[^，。；、然此])[之以]后 (?<![之以然此最今随背售先])后(?=[，、。；的仅]) (?<![最之以然今])后(?=[一二三四五六七八九十两\\d]+个?[月天日周年])',
      ],
      may: ['after post-?\\w+ since once upon when without ex exclud+ then later having includ+ past beyond', '后'],
    },
  ],
  [
    {
      says: [
        'last_year prior_year year_ago year_earlier (?<=year[^.;]{0,60}_)(?:previous|prior|last)_one',
        '去年 上年 同期 同比 一年前',
      ],
      may: ['year* YoY 20\\d\\d same_period annual* twelve 12', '年'],
    },
    {
      says: [
        'last_quarter prior_quarter previous_quarter quarter_ago sequential(?:ly)? (?<=quarter[^.;]{0,60}_)(?:previous|prior|last)_one',
        '上[一个]*财?季 环比 前一?季',
      ],
      may: [
        '(?:from|than|versus|vs\\.?|against|on|over|to|in|for|of)_(?:the_)?(?:\\w+_quarter|Q\\d) quarter[-_]\\w+ QoQ three_months linked',
        '(?<![本当这该])季',
      ],
    },
  ],
  [
    {
      says: [
        '(?:last|past|previous|prior|trailing)_(?:\\w+_)?(?:months|quarters|years|weeks|days|decade)',
        '过去(?=[^，。；]{0,6}[年月周天日季])',
      ],
      may: ['ago since past so_far back histor* used_to last previous* prior TTM recent*', '去 近'],
    },
    {
      says: [
        '(?:next|coming|following)_(?:\\w+_)?(?:months|quarters|years|weeks|days|decade)',
        '未来(?=[^，。；]{0,6}[年月周天日季]) 接下来',
      ],
      may: [
        'ahead future forward will next coming rest subsequent* later up-?coming forthcoming follow* out within',
        '[将今往之以][来后] 下[一半]',
      ],
    },
  ],
  [
    { says: ['spring', '春(?!节)'], may: ['spring'] },
    { says: ['summer', '夏'], may: ['summer'] },
    {
      says: [
        'autumn fall_(?:term|season|semester|line|collection) fall_of (?:the|this|next|last|late|early)_fall',
        '秋',
      ],
      may: ['fall'],
    },
    { says: ['winter', '冬'], may: ['winter'] },
  ],
  [
    {
      says: [
        '(?:within|inside)_(?:[\\w-]+_){1,3}(?:year|month|week|day|quarter)s?',
        '(?:年|月|[周天日季]|季度)[之以]?内',
      ],
      may: ['in over by less_than within inside', '内'],
    },
    {
      says: [
        '(?:after|beyond)_(?:[\\w-]+_){1,2}(?:year|month|week|day|quarter)s',
        '[\\d一二两三四五六七八九十半](?:年|个月|[周天日季]|个季度)[之以]?后',
      ],
      may: ['after later beyond out from post hence past', '后'],
    },
  ],
  [
    {
      says: ['(?:last|previous|prior|preceding)', '上[一个]*(?:赛季|周|个月|代)'],
      may: ['ago former earlier before', '去 前 上 最近 最后'],
    },
    {
      says: ['(?:next|following|coming)', '下[一个]*(?:赛季|周|个月|代)'],
      may: ['after later ahead future new', '明 未来 下 接 [来后]'],
    },
  ],
  [
    {
      says: ['end_of late', '[月季年][底末]'],
      may: ['end* close* late* by through until year-end quarter-end last', '[底末]'],
    },
    { says: ['(?:start|beginning)_of', '[月季年]初(?!至今)'], may: ['start* begin* early open* first into', '初'] },
  ],
  [
    { says: ['weekdays?', '平日 工作日'], may: ['week* midweek business'] },
    { says: ['weekends?', '周末'], may: ['week* saturday sunday'] },
  ],
  [
    {
      says: ['(?:deliver|complet|finish|arriv|shipp|open)ed_late', '延[迟误后期] 推迟 逾期'],
      may: ['late* delay* behind slip*'],
    },
    {
      says: ['(?:deliver|complet|finish|arriv|shipp|open)ed_early', '提[前早]'],
      may: ['ear+ ahead soon* forward pre-?\\w+ before'],
    },
  ],
]
