/** The page as components reach it: whole, or the selected part of one of its stores, which draws them again when it changes. */
import { createContext, use, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { CommandInput } from '../../contract/commands.ts'
import type { Draft } from '../../contract/model.ts'
import type { Mirror } from '../desk/mirror/mirror.ts'
import type { Thread } from '../desk/threads/thread.ts'
import type { Filling } from './actions/composing.ts'
import { requestOf, type SlowCommand } from './core/underway.ts'
import type { Page } from './page.ts'
import type { View } from './view/view.ts'

export const PageContext = createContext<Page | undefined>(undefined)

/** @throws outside of a page */
export function usePage(): Page {
  const page = use(PageContext)
  if (!page) throw new Error('A component stands outside of the page.')
  return page
}

/** The selector must return a part of the state, not a new object; so it is with all of these. */
export const useMirror = <T>(select: (state: Mirror) => T): T => useStore(usePage().drawn, select)
export const useView = <T>(select: (state: View) => T): T => useStore(usePage().view, select)
export const useFilling = <T>(select: (state: Filling) => T): T => useStore(usePage().composing, select)

/** Undefined until something was typed for the key. */
export const useDraft = (key: string): Draft | undefined => useStore(usePage().drafts, (all) => all.get(key))

/** Undefined until somebody asked for the conversation by `threads.load`. */
export const useThread = (conversationId: string): Thread | undefined => useStore(usePage().threads, (all) => all.get(conversationId))

/** Whether the desk is at it, for so long that it shows. */
export const useUnderway = <N extends SlowCommand>(name: N, input: CommandInput<N>): boolean => useStore(usePage().underway, (all) => all.has(requestOf(name, input)))

/** Whether the chat is drawn where the agent looks. */
export function useShown(taskId: string | undefined): boolean {
  const { seen, view } = usePage()
  const isShown = () => taskId !== undefined && seen.isShown(taskId)
  const listen = (changed: () => void) => {
    const stops = [seen.subscribe(changed), view.subscribe(changed)]
    return () => stops.forEach((stop) => stop())
  }
  return useSyncExternalStore(listen, isShown)
}

/**
 * Epoch ms rounded down to `stepMs`; the component draws again only when that changes. A length of time that is
 * measured against it is short by up to `stepMs`.
 */
export function useNow(stepMs = 1000): number {
  const { clock } = usePage()
  return useSyncExternalStore(clock.subscribe, () => Math.floor(clock.now() / stepMs) * stepMs)
}
