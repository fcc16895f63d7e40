/** Agencies, broadcasters and papers whose reporters are called by them: `AFP: …`, `法新社：…` */
const OUTLET = new RegExp(
  '^(?:AFP|AP|CCTV|CGTN|CNN|CNBC|BBC|NHK|CRI|RIA|TASS|ITAR-TASS|EFE|DPA|ANSA|SCMP|NBC|CBS|ABC|NPR|WSJ|FT|PTI|KBS|' +
    'Reuters|Bloomberg|Xinhua|Kyodo|Yonhap|Caixin|China Daily|Global Times|' +
    '(?:[总總][台臺])?央[视視]|(?:新[华華]|中新|法新|路透|彭博|美[联聯]|共同|塔斯|俄新|[韩韓][联聯]|德新|埃菲|安莎)社|' +
    '《\\p{Script=Han}{2,10}》|\\p{Script=Han}{2,8}(?:[电電][视視][台臺]|日[报報]|[时時][报報]|晚[报報]|早[报報]|周刊|[卫衛][视視]|新[闻聞][网網]|通[讯訊]社))' +
    '(?:(?: News(?: Agency)?)?(?: reporter)?|[记記]者)$',
  'u',
)

/** Whether a text is the name of one who reports the news, with or without its reporter. */
export function isOutlet(text: string): boolean {
  return OUTLET.test(text)
}
