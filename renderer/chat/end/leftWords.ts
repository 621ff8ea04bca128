/** What END CHAT would leave behind, in words. Pure. */

/** @param stuck how many texts have not gone out yet */
export function leftWords(isWriting: boolean, stuck: number): string {
  const written = isWriting && 'Your reply isn’t sent yet. It’s kept, and you’ll find it when you reopen the chat or text them again.'
  const queued = stuck > 0 && (stuck === 1 ? '1 message is still queued. It goes out by itself later.' : `${stuck} messages are still queued. They go out by themselves later.`)
  return [written, queued].filter(Boolean).join(' ')
}
