/** Words of sentences, which may stand before a name of anything: `通过 Amazon DSP`. */
const SAID =
  /[的是有了我你他她它这這那很在就也都把被]|^(?:[从從由向对對和与與及或]|通[过過]|借助|利用|使用|基于|[关關][于於]|以及|包括|例如|比如|根[据據]|推出|例|[为為将將使]|[让讓](?![-·‧・•]))/

/** Whether the Chinese beside an English name is of a sentence, and not the name in Chinese. */
export function isOfSentence(chinese: string): boolean {
  return SAID.test(chinese)
}
