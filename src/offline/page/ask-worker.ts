import { reasons, type Reason } from '../../model/failure-reason.ts'
import { KeepFailure } from '../failure.ts'
import { isMessage, type Ask } from '../messages.ts'

/** A worker that says nothing for so long has been ended by the browser. */
const SILENCE = 45_000

/** What a page does with the answers of a worker. */
export interface AskOptions {
  /** Told of every answer but the last. */
  progress?: (answer: unknown) => void
  signal?: AbortSignal
}

/**
 * Asks a worker for something.
 * @returns the last answer: the one that does not only tell of bytes
 * @throws KeepFailure with the worker's own reason, or `unreachable` where it does not answer
 */
export function ask(
  worker: Pick<ServiceWorker, 'postMessage'>,
  message: Ask,
  { progress, signal }: AskOptions = {},
): Promise<unknown> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((done, fail) => {
    const silent = (): void => {
      end(() => {
        fail(new KeepFailure('unreachable', message.ask))
      })
    }
    let timer = setTimeout(silent, SILENCE)
    const stop = (): void => {
      port1.postMessage('stop')
    }
    const end = (settle: () => void): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      port1.close()
      settle()
    }
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer)
      timer = setTimeout(silent, SILENCE)
      if (isMessage(data, 'failed'))
        end(() => {
          fail(new KeepFailure(reason(data.failed), message.ask))
        })
      else if (isMessage(data, 'bytes')) progress?.(data.bytes)
      else
        end(() => {
          done(data)
        })
    }
    signal?.addEventListener('abort', stop)
    worker.postMessage(message, [port2])
  })
}

function reason(said: unknown): Reason {
  return reasons.find((known) => known === said) ?? 'unreachable'
}
