/** How names of companies end that say so: in English, in the forms of European law, in Chinese. */
const LEGAL_FORM =
  /(?:^|[ ,])(?:inc|corp|corporation|company|co|ltd|limited|plc|n\.?v|s\.?a|s\.?p\.?a|ag|se|kgaa|ab|asa|oyj|a\/s|holdings|group)\.?$|(?:股份|有限|控股)?公司$|[\p{Script=Han}](?:集[团團]|控股)$/iu

/** Longest name of a company, in characters. */
const LONGEST = 60

/** Whether a line above the speech is the name of a company and nothing else: `Example Systems A/S`, `示例股份有限公司`. */
export function isLegalName(text: string): boolean {
  return (
    text.length <= LONGEST &&
    /^[\p{Lu}\p{Script=Han}\d]/u.test(text) &&
    !/[:：，。!?]/.test(text) &&
    LEGAL_FORM.test(text)
  )
}
