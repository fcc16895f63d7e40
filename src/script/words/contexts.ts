import type { ChineseLang } from '../../model/transcript.ts'

/** A word whose sense is told by what stands around it, and what stands for it in that sense. */
export interface Context {
  word: string
  /** Global; matches the word alone. */
  pattern: RegExp
  value: string
}

const NUMBER = '[\\d一二两兩三四五六七八九十百千万亿几幾数數]'
/** A figure that follows, with what may stand before it. */
const FIGURE = `(?=(?:了|约|約|近|逾|超过|超過|达|達|高达|高達|至)?\\s*(?:约|約)?[\\d一二两兩三四五六七八九十百])`

/** A quarter by its number is 季度 on the mainland and 季 in Taiwan. */
const QUARTER = '第\\s?[一二三四1-4]\\s?'

/** What is sold dried: 葡萄干 is 葡萄乾. */
const DRIED = '(?:[肉果菜鱼虾薯笋莓枣芒桃杏梅萄椒豆贝眼]|面包)'

/** @param around what stands behind the word, and by a look behind that ends with it what stands before */
function context(word: string, around: string, value: string): Context {
  return { word, pattern: new RegExp(word + around, 'gu'), value }
}

/** Each pattern begins with the word itself, which is quick to look for. */
export const CONTEXTS: Record<ChineseLang, readonly Context[]> = {
  'zh-Hant': [
    context('只', `(?<=(?:${NUMBER}|每|多|这|那|哪)\\s?只)(?![是有能要会需在为想剩限靠怕管顾说好用看])`, '隻'),
    context(
      '周',
      `(?<=(?:[\\d一二两三四五六七八九十几每数上下本这首全整半双单]|工作)\\s?周)(?![期转边围全密旋折岁])`,
      '週',
    ),
    // 四周 is a word of its own, too: what lies all around.
    context('四周', '(?=[内后前以])', '四週'),
    context(
      '数字',
      '(?=化|经济|货币|营销|广告|支付|转型|平台|人民币|媒体|内容|产品|服务|渠道|技术|资产|银行|游戏|健康|孪生)',
      '數位',
    ),
    // What is worked at (干这行), against what is dry (干散货).
    context('干', `(?=[这那了得着过出完什啥嘛活到上掉成不起好])(?<!(?:[若相天主骨树躯饼]|${DRIED})干)`, '幹'),
    context('干', '(?<=[要想敢会实苦肯就先再还]干)(?![散法式货果粉湿燥旱净冰])', '幹'),
    context('干', '(?=散货)', '乾'),
    context('干', `(?<=${DRIED}干)(?![部事线吗嘛])`, '乾'),
    // A provision is written back.
    context('冲', '(?=[减销抵])', '沖'),
    context('季度', `(?<=${QUARTER}季度)(?!报)`, '季'),
    context('首批', '(?=量产)', '首批'),
    context('里', '(?<=[\\d一二两三四五六七八九十百千万]\\s?里)', '里'),
    context('里海', '', '里海'),
    // A localizer behind a noun: the library knows 城里 and 手里, and no others.
    context('里', '(?<=\\p{Script=Han}里)(?=[的面有我还已，。、；：！？,.;:!?\\s]|$)', '裡'),
    context(
      '通过',
      '(?!了|后|率|审|批|认证|测试|考|验收|表决|决议|法案|议案|[，。、；：！？,.;:!?）)]|\\s*$)' +
        '(?<!(?:获|获得|已|未|经|被|一致|顺利|成功|全票|投票|表决|审议|批准|初步|正式|董事会|大会|国会|议院|委员会|监管|没有|没|审批|议案|法案|的)通过)',
      '透過',
    ),
  ],
  'zh-Hans': [
    // What is written, against what goes on (看著).
    context('著', '(?=[有書])(?<=(?:^|[^\\p{Script=Han}]|[他她也並曾])著)', '著'),
    context('年增', `(?<![今去明前每近全当當]年增)${FIGURE}`, '同比增长'),
    context('年減', `(?<![今去明前每近全当當]年減)${FIGURE}`, '同比下降'),
    context('季', `(?<=${QUARTER}季)(?![度報军軍节節])`, '季度'),
    // 四季 is a word of its own.
    context('四季', '(?<=第四季)(?![度報军軍节節])', '四季度'),
    context('季增', `(?<![本上下當每第去今明前一二三四各]季增)${FIGURE}`, '环比增长'),
    context('季減', `(?<![本上下當每第去今明前一二三四各]季減)${FIGURE}`, '环比下降'),
  ],
}
