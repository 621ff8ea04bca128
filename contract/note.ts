/** A private note beside a conversation. It is no text to the voter and never becomes one. */
export type Note = {
  readonly id: string
  readonly conversationId: string
  /** The agent who wrote it, by the name they had then. */
  readonly by: string
  readonly body: string
  readonly at: number
  readonly editedAt?: number
  /** Its words are gone; the row only tells the pages so. */
  readonly isDeleted?: true
  readonly rev: number
}
