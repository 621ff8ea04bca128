/** When something is to be heard: a voter's reply or an offer, unless it comes where the agent looks. */
import { isMine } from '../../common/task/task.ts'
import type { Task } from '../../contract/model.ts'
import type { Mirror } from '../desk/mirror/mirror.ts'
import type { Player, Sound } from '../page/core/chime.ts'
import type { Report } from '../page/core/faults.ts'
import type { Page } from '../page/page.ts'

/**
 * One sound at most for all that came with one event; an offer is the more urgent one.
 *
 * @param isFollowed whether what comes in a chat comes where the agent looks
 */
export function soundOf(before: Mirror['tasks'], after: Mirror['tasks'], isFollowed: (taskId: string) => boolean): Sound | undefined {
  const news = [...after.values()].map((task) => newsIn(before.get(task.id), task, isFollowed))
  return news.includes('offer') ? 'offer' : news.find((sound) => sound !== undefined)
}

function newsIn(before: Task | undefined, task: Task, isFollowed: (taskId: string) => boolean): Sound | undefined {
  if (task.offer && task.offer.offeredAt !== before?.offer?.offeredAt) return 'offer'
  // An accepted offer was heard as an offer; what was unread in it is no news.
  const known = before?.unread ?? 0
  return isMine(task) && task.unread > known && !isFollowed(task.id) ? 'reply' : undefined
}

/** The player is fetched when it is first needed: the first screen is silent. */
export function createPlayer(report: Report): Player {
  let chime: Promise<Player> | undefined
  return (sound, volume) => {
    chime ??= import('../page/core/chime.ts').then(({ createChime }) => createChime())
    chime.then(
      (play) => play(sound, volume),
      (error: unknown) => {
        chime = undefined
        report('load', error)
      },
    )
  }
}

/** Plays from now on what the settings allow. Returns the way to stop. */
export function startSounds({ mirror, seen, play }: Pick<Page, 'mirror' | 'seen' | 'play'>): () => void {
  return mirror.subscribe((now, before) => {
    const { sounds, volume } = now.settings.notifications
    if (before.phase !== 'ready' || now.phase !== 'ready' || now.tasks === before.tasks || !sounds || volume === 0) return
    const sound = soundOf(before.tasks, now.tasks, seen.isFollowed)
    if (sound) play(sound, volume)
  })
}
