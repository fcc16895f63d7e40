/** Family names of one character that are common among Chinese speakers, in both scripts. */
const SURNAMES = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于於余蒋蔣蔡杜叶葉程苏蘇魏吕呂丁' +
    '任沈姚卢盧姜崔钟鍾鐘谭譚陆陸汪范範石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閆阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫' +
    '康施牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧甯尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁' +
    '冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷晏席卫衛' +
    '柏宗瞿桂佟应應臧闵閔苟邬鄔边邊卞姬师師仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏佘池查邝鄺迟遲郁朴干后云丰松冼招植种' +
    '丘占原仝金洪麻鞠闻聞门門储儲匡奚屠巢戎晁濮燕狄盖蓋禹练練芮花苑荀荆荊裘谈談贝貝贡貢赖賴赫邰钮鈕靖司双雙粟蔺藺郗雍茅展征台丑采升党',
)

/** Whether a character is a family name; many are other words as well. */
export function isSurname(character: string): boolean {
  return SURNAMES.has(character)
}

/** Words of one character that are no part of a name. */
export const NO_NAME = new Set(
  '的了是在有和与與及为為对對将將就也都不到从從以被把给給让讓上下中内內外前年月日季元亿億比更最很还還再又并並但而或其之这這那您你我他她它们們说說于於后後里由向自'.split(
    '',
  ),
)
/** Family names that are commoner as another word: alone they begin no name. */
export const COMMON_WORDS =
  '于於后万萬干向时時应應解白高常安方任成连連单單关關管简簡明和查商单季师師边邊车車路项項景党黨席应章谷征占展双雙采升门門谈談司原金麻丑'
