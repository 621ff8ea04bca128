/** What the agent is told once, in words. */
import { activityNameIn } from '../../common/activity.ts'
import { nameIn } from '../../common/person.ts'
import type { Notice } from '../../contract/model.ts'
import type { Settings } from '../../contract/settings.ts'
import { endWords } from '../people/lists/ended.ts'
import { colleagueName } from '../words/colleagues.ts'
import { isolated } from '../words/people/isolate.ts'
import { newsWords as words } from './words.ts'

export function noticeWords(notice: Notice, { country, activities }: Settings): string {
  switch (notice.kind) {
    case 'trouble':
      return notice.text
    case 'earlier-texts':
      return words.earlier({ count: notice.count })
    case 'activity-set':
      return words.activitySet({ activity: activityNameIn(activities, notice.activity) })
    case 'shift-ended':
      return handedOnWords(notice.handed)
    case 'import-ended':
      return endWords(notice.import)
    case 'hostile-run':
      return words.run({ count: notice.count })
    default:
      return wordsOnPerson(notice, isolated(nameIn(country, notice, notice.phone)))
  }
}

type OfPerson = Extract<Notice, { readonly phone: string }>

function wordsOnPerson(notice: OfPerson, name: string): string {
  switch (notice.kind) {
    case 'offer-missed':
      return notice.wentOffline ? words.missedAndOffline({ name }) : words.missed({ name })
    case 'message-failed':
      return words.failed({ name, reason: notice.failure.reason })
    case 'message-unclear':
      return words.unclear({ name })
    case 'message-asks':
      return words.asks({ name, text: isolated(notice.body.slice(0, 60)) })
    case 'scheduled-stopped':
      return (notice.why === 'replied' ? words.scheduledReplied : words.scheduledRefused)({ name, text: isolated(notice.body.slice(0, 60)) })
    case 'wrap-up-over':
      return notice.isCompleted ? words.wrapUpOver({ name }) : words.wrapUpAsks({ name })
    case 'follow-up':
      return words.followUp({ name })
    case 'chat-taken': {
      const colleague = colleagueName(notice.by ?? '')
      return notice.why ? words.takenOver({ colleague, name, reason: isolated(notice.why) }) : words.taken({ colleague, name })
    }
  }
}

function handedOnWords(handed: Extract<Notice, { kind: 'shift-ended' }>['handed']): string {
  const left = handed.filter(({ isDone }) => !isDone).length
  return left === 0 ? words.shiftEnded({ count: handed.filter(({ what }) => what !== 'reminder').length }) : words.shiftGoesOn({ count: left })
}
