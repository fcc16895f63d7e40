/** Bytes of SHA-256 that are kept: twelve characters tell any two files of a site apart. */
export const REVISION_BYTES = 9

/** The revision of a file: the beginning of the SHA-256 of its bytes, in base64url. */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const text = btoa(String.fromCharCode(...hash.subarray(0, REVISION_BYTES)))
  return text.replaceAll('+', '-').replaceAll('/', '_')
}
