const WARNS =
  /\b(?:forward[- ]looking|materially (?:different|affected)|differ(?:s|ed)? (?:materially|significantly)|inherently unpredictable|filings with the SEC|undertake no|no (?:obligation|duty) to update|(?:don['’]t|do not) conclude any)\b|前瞻性|重大差异|重大差異|不可预测性|不可預測性/i

/** Whether a sentence is one of those with which calls begin by law: what it names is no topic of the call. */
export function isDisclaimer(sentence: string): boolean {
  return WARNS.test(sentence)
}
