/**
 * Brings what is committed to the disk, beside the desk's thread: a commit that waited for a busy disk would hold up whoever types. Between a
 * commit and `onDisk` a power cut may undo it, whole and together with all that came after it; a crash of the program may not.
 */
import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs'
import { promisify } from 'node:util'

type Parts = {
  /** Path of the write-ahead log. SQLite holds no lock on it, so it may be opened and closed beside it. */
  readonly wal: string
  /** Hears what the system says when it could not be brought there. */
  readonly failed: (error: unknown) => void
  readonly sync?: (descriptor: number) => Promise<void>
}

export function openLasting({ wal, failed, sync = promisify(fdatasync) }: Parts) {
  let descriptor: number | undefined
  let [turn, next]: (Promise<void> | undefined)[] = []
  let [isAtWork, isBehind, isClosed] = [false, false, false]

  async function bring(): Promise<void> {
    // Whoever closed it has brought it there.
    if (isClosed) return
    isAtWork = true
    try {
      descriptor ??= openSync(wal, 'r+')
      await sync(descriptor)
      isBehind = false
    } catch (error) {
      if (isClosed) return
      isBehind = true
      throw error
    } finally {
      isAtWork = false
      ;[turn, next] = [next, undefined]
    }
  }

  /** Nobody need wait for it. A text and the attempt that begins with it, which are committed in one breath, share it. */
  function begin(): Promise<void> {
    const begun = Promise.resolve().then(bring)
    begun.catch(failed)
    return begun
  }

  return {
    /** To be called after each commit. What is committed while the disk is at work shares the next turn. */
    committed(): void {
      if (!turn) turn = begin()
      else if (isAtWork && !next) {
        next = turn.then(begin, begin)
        next.catch(() => undefined)
      }
    },
    /** Resolves when all that is committed by now is on the disk; rejects with what the system says. After a failure whoever asks has it tried again. */
    onDisk(): Promise<void> {
      if (isBehind) turn ??= begin()
      return next ?? turn ?? Promise.resolve()
    },
    /** Waits for the disk. */
    close(): void {
      try {
        if (turn || isBehind) fdatasyncSync((descriptor ??= openSync(wal, 'r+')))
      } catch (error) {
        failed(error)
      }
      isClosed = true
      if (descriptor !== undefined) closeSync(descriptor)
    },
  }
}
