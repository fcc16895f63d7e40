import type { Sense } from './sense.ts'

/** Parts of a business. */
export const BUSINESSES: readonly Sense[][] = [
  [
    { says: ['electric(?!ity) EVs? BEVs? electrified', '电动 新能源'], may: ['electri+ plug-in NEVs? battery'] },
    { says: ['gasoline petrol diesel combustion ICE', '燃油车 汽油 柴油'], may: ['gas fuel'] },
  ],
  [
    { says: ['prepaid', '预付'], may: ['pre-?pa+'] },
    { says: ['postpaid', '后付'], may: ['post-?pa+ contract'] },
  ],
  [
    { says: ['wholesale', '批发'], may: ['wholesal+ distribut+'] },
    { says: ['retail', '零售'], may: ['retail* stores? consumer'] },
  ],
  [
    { says: ['commercial', '商[业用]'], may: ['commerc+ business corporate office CRE'] },
    { says: ['residential', '住宅'], may: ['resident+ home* hous+'] },
  ],
  [
    { says: ['passengers?', '[客旅][运客] 乘[客用]'], may: ['passenger* guests? travel* people cars?'] },
    { says: ['cargo freight', '货[运物]'], may: ['cargo freight* goods'] },
  ],
  [
    { says: ['hardware', '硬[件体]'], may: ['hardware systems? devices? equipment products?'] },
    { says: ['software', '软[件体]'], may: ['software subscription*'] },
  ],
  [
    { says: ['inpatient', '住院'], may: ['in-?patients? hospital* admissions?'] },
    { says: ['outpatient', '门诊'], may: ['out-?patients? clinic* ambulatory'] },
  ],
  [
    { says: ['onshore', '陆上 在岸'], may: ['onshore land'] },
    { says: ['offshore', '[海离][上岸]'], may: ['offshore sea'] },
  ],
  [
    { says: ['full-time', '全职'], may: ['full-?\\w* FTEs? permanent'] },
    { says: ['part-time', '兼职'], may: ['part* temp* casual'] },
  ],
  [
    { says: ['rural counties', '农村 县域'], may: ['rural county counties village* country*'] },
    { says: ['urban cities', '城市'], may: ['urban cit+ metro*'] },
  ],
  [
    { says: ['north*', '北'], may: ['north* upper'] },
    { says: ['south*', '南(?![非韩])'], may: ['south* lower'] },
  ],
  [
    { says: ['brand*', '品牌 原研'], may: ['brand* name original*'] },
    { says: ['generics?', '仿制 学名'], may: ['generic*'] },
  ],
  [
    { says: ['states?', '个州'], may: ['states? state-\\w+', '州'] },
    { says: ['countries nations', '个国家'], may: ['countr+ nation* markets?', '国'] },
    { says: ['cities', '[个座]城市'], may: ['cit+ metro* towns? municipal*', '城 市'] },
    { says: ['provinces', '个省'], may: ['provin+', '省'] },
    { says: ['counties', '个县'], may: ['count(?:y|ies)'] },
  ],
  [
    { says: ['franchise[ds]?', '加盟 特许'], may: ['franchis* licen[cs]\\w*'] },
    {
      says: ['company[-_](?:owned|operated|run) we_(?:run|own|operate)_ourselves', '[自直]营'],
      may: ['own* direct* we company*'],
    },
  ],
  [
    { says: ['renewals?', '续[租约签]'], may: ['renew*'] },
    { says: ['new_(?:leases?|business|customers|contracts|logos)', '新[签租客]'], may: ['new*'] },
  ],
]
