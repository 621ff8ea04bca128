/** Where the agent stood in each conversation, so that they stand there again when they come back. A chat that was left at its end has none. */
import type { VirtualItem } from '@tanstack/react-virtual'

/** The row at the top of the view, how far it is scrolled out of it, and how high the rows were, in px. */
export type Place = { readonly key: string; readonly offset: number; readonly sizes: VirtualItem[] }

export type Places = ReturnType<typeof createPlaces>

export function createPlaces() {
  const places = new Map<string, Place>()
  return {
    of: (conversationId: string): Place | undefined => places.get(conversationId),
    keep: (conversationId: string, place: Place | undefined): void => void (place ? places.set(conversationId, place) : places.delete(conversationId)),
  }
}
