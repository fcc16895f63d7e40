/** The commonest characters of written Chinese with those of earnings calls, Simplified and what both scripts share. */
const SIMPLIFIED =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方' +
  '多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明' +
  '性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位' +
  '次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感' +
  '建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色' +
  '路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运收财季增投客户亿营率销售供服'

/** The traditional forms of the same characters, where they differ. */
const TRADITIONAL =
  '這個們來為爲國說時會對於過發後裏裡種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產話內給門兒東聲員論處' +
  '義幾認條氣題爾別變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運財戶億營銷'

/** Punctuation of Chinese text, and what English text has besides ASCII. */
const PUNCTUATION = '，。、；：？！“”‘’（）《》「」『』【】—…·‧・％～　–•€£¥©®'

/**
 * Characters that make up well over half of any Chinese text, in either script. Text decoded by the wrong
 * encoding holds next to none of them.
 */
export const commonChinese: ReadonlySet<string> = new Set(SIMPLIFIED + TRADITIONAL + PUNCTUATION)
