/** Short Chinese words that are said, not names. */
export const SAID = /[谢謝](?:[谢謝您你大各]|$)|好的|^[好是对對嗯]|[请請喂吗嗎吧呢没沒]|明白|收到|[没沒]有/

/** Characters of sentences, which names do not have. */
export const SENTENCE = /[的是有了我你他她它這这那很不在就也都个個]/
