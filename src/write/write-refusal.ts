import { errorCode } from '../read/bytes/error-code.ts'

/** Why a file system refuses, in words. */
const REASONS: Record<string, string> = {
  EACCES: 'there is no permission to write there',
  EBUSY: 'something in it is in use',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file stands in the way',
  EFBIG: 'a file may not be so large there',
  EISDIR: 'a folder stands in the way',
  ENAMETOOLONG: 'a name is too long',
  ENOENT: 'a folder is missing',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands in the way',
  ENOTEMPTY: 'something else writes to it',
  EPERM: 'the system does not allow it',
  EROFS: 'the disk can only be read',
}

/** Why something could not be written, as the end of a sentence. */
export function writeRefusal(error: unknown): string {
  return REASONS[errorCode(error)] ?? (error instanceof Error ? error.message : String(error))
}
