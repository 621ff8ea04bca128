/** When something is to be heard: a voter's reply or an offer, unless that chat is in front of the agent. */
import type { Task } from '../../contract/model.ts'
import { mirror, type Mirror } from '../desk/mirror.ts'
import { view } from '../page/view.ts'

export type Sound = 'reply' | 'offer'

/** One sound at most for all that came with one event; an offer is the more urgent one. */
export function soundOf(before: Mirror['tasks'], after: Mirror['tasks'], isSeen: (taskId: string) => boolean): Sound | undefined {
  const news = [...after.values()].map((task) => newsIn(before.get(task.id), task, isSeen))
  return news.includes('offer') ? 'offer' : news.find((sound) => sound !== undefined)
}

function newsIn(before: Task | undefined, task: Task, isSeen: (taskId: string) => boolean): Sound | undefined {
  if (task.offer && task.offer.offeredAt !== before?.offer?.offeredAt) return 'offer'
  const isMine = task.state === 'assigned' || task.state === 'wrapping' || task.heldUntil !== undefined
  // An accepted offer was heard as an offer; what was unread in it is no news.
  const known = before?.unread ?? 0
  return isMine && task.unread > known && !isSeen(task.id) ? 'reply' : undefined
}

/** The agent looks at the window, and this chat fills it. */
function isInFront(taskId: string): boolean {
  const { page, selected } = view.getState()
  return document.hasFocus() && page === 'chat' && selected === taskId
}

/** Plays from now on what the settings allow. Returns the way to stop. */
export function startSounds(): () => void {
  return mirror.subscribe((now, before) => {
    const { sounds, volume } = now.settings.notifications
    if (before.phase !== 'ready' || now.phase !== 'ready' || now.tasks === before.tasks || !sounds || volume === 0) return
    const sound = soundOf(before.tasks, now.tasks, isInFront)
    // Fetched when it is first needed: the first screen is silent.
    if (sound) void import('./chime.ts').then(({ chime }) => chime(sound, volume))
  })
}
