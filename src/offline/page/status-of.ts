import { ask } from './ask-worker.ts'
import { isMessage, type Status } from '../messages.ts'

/**
 * Asks the worker what is kept.
 * @throws KeepFailure
 */
export async function statusOf(worker: Pick<ServiceWorker, 'postMessage'>): Promise<Status> {
  const answer = await ask(worker, { ask: 'status' })
  if (isStatus(answer)) return answer
  throw new Error('The worker does not say what is kept.')
}

function isStatus(answer: unknown): answer is Status {
  return isMessage(answer, 'units') && isMessage(answer, 'kept') && Array.isArray(answer.kept)
}
