/** The guide through a first chat, while it runs: with whom, at which step, and what is told at its end. It only watches what the agent does. */
import { createStore } from 'zustand/vanilla'
import type { CommandName, Refusal } from '../../../contract/commands.ts'
import type { Message, Task } from '../../../contract/model.ts'
import type { MirrorStore } from '../../desk/mirror/mirror.ts'
import type { ThreadStore } from '../../desk/threads/threads.ts'
import type { DraftStore } from '../../desk/typed/drafts.ts'
import type { SeenStore } from '../seen/seen.ts'
import type { ViewStore } from '../view/view.ts'
import { debriefOf, type Debrief } from './debrief.ts'
import { partnerIn, type Partner } from './partners.ts'
import { stepOf, type GuideStep } from './steps.ts'

export type Guide =
  | { readonly state: 'off' }
  | { readonly state: 'on'; readonly partner: Partner; readonly step: GuideStep; readonly stopped: readonly Refusal[]; readonly chat?: { readonly task: Task; readonly messages: readonly Message[] } }
  | { readonly state: 'over'; readonly partner: Partner; readonly debrief: Debrief }

type Parts = { readonly mirror: MirrorStore; readonly view: ViewStore; readonly seen: SeenStore; readonly drafts: DraftStore; readonly threads: ThreadStore }

export type GuideStore = ReturnType<typeof createGuide>

const off: Guide = { state: 'off' }
/** A number of these digits or more can be sent to; what is wrong with it the composer says. */
const leastDigits = 10
const sends: ReadonlySet<CommandName> = new Set<CommandName>(['compose.send', 'message.send', 'message.retry', 'task.finish'])

export function createGuide({ mirror, view, seen, drafts, threads }: Parts) {
  const store = createStore<Guide>(() => off)
  let stopListening = (): void => undefined

  function end(): void {
    stopListening()
    stopListening = () => undefined
  }

  /** Looks what the agent has done since. */
  function look(): void {
    const guide = store.getState()
    if (guide.state !== 'on') return
    const { partner, stopped } = guide
    const { tasks, worker } = mirror.getState()
    const task = [...tasks.values()].find(({ phone, state }) => phone === partner.phone && (state === 'assigned' || state === 'wrapping'))
    if (!task && guide.chat) {
      end()
      return store.setState({ state: 'over', partner, debrief: debriefOf(guide.chat.messages, guide.chat.task, stopped) }, true)
    }
    const { composer, page, selected, pane, closedChat } = view.getState()
    const { to = '', body } = drafts.of('composer')
    const messages = task ? (threads.getState().get(task.conversationId)?.messages ?? []).filter(({ at }) => at >= task.createdAt) : []
    const facts = {
      isAvailable: worker.available,
      isComposing: composer,
      hasNumber: to.replaceAll(/\D/g, '').length >= leastDigits,
      hasMessage: body.trim() !== '',
      isOpen: page === 'chat' && selected === task?.id && closedChat === undefined && (pane === 'chat' || !seen.getState().isCompact),
      messages,
      ...(task && { task }),
    }
    store.setState({ ...guide, step: stepOf(facts), ...(task && { chat: { task, messages } }) }, true)
  }

  return Object.assign(store, {
    /** Begins, or begins anew. Returns false where nobody is free to be texted. */
    begin(): boolean {
      end()
      const { tasks, contacts } = mirror.getState()
      const partner = partnerIn(tasks, contacts)
      if (!partner) return false
      store.setState({ state: 'on', partner, step: 'status', stopped: [] }, true)
      const stops = [mirror, view, seen, drafts, threads].map((each) => each.subscribe(look))
      stopListening = () => stops.forEach((stop) => stop())
      look()
      return true
    },
    /** Skips what is left, or puts the debrief away. */
    leave(): void {
      end()
      store.setState(off, true)
    },
    /** The desk did not take something; of texts the debrief tells. */
    refused(name: CommandName, refusal: Refusal): void {
      const guide = store.getState()
      if (guide.state === 'on' && sends.has(name)) store.setState({ ...guide, stopped: [...guide.stopped, refusal] }, true)
    },
  })
}
