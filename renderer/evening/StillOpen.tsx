/** What an evening leaves open now; each figure leads to the chat that comes first. */
import { nextChat } from '../../common/task/next-chat.ts'
import { figure } from '../../common/wording/formats.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { sectionsOf } from '../tasks/rows/panel.ts'
import { LinkButton } from '../ui/button/Button.tsx'
import css from './Evening.module.css'
import { Group, type Row } from './Group.tsx'
import { eveningWords as words } from './words.ts'

export function StillOpen() {
  const { view } = usePage()
  const tasks = useMirror((state) => state.tasks)
  const { active, wrapUp, incoming, held, queued } = sectionsOf(tasks)
  const waiting = active.filter(({ waitingSince }) => waitingSince !== undefined)
  const row = (name: string, count: number, lead: () => void): Row => [name, <Lead key={name} what={name} count={count} lead={lead} />]
  const open = (id: string | undefined) => () => id !== undefined && view.openTask(id)
  return (
    <Group
      title={words.open}
      rows={[
        row(words.waiting, waiting.length, open(nextChat(waiting, []))),
        row(words.untaken, incoming.length + held.length + queued.length, view.showTasks),
        row(words.wrapUp, wrapUp.length, open(wrapUp[0]?.id)),
      ]}
    />
  )
}

/** Nothing leads to a zero. */
function Lead({ what, count, lead }: { readonly what: string; readonly count: number; readonly lead: () => void }) {
  if (count === 0) return figure(count)
  return (
    <LinkButton className={css.lead} aria-label={words.goThere({ what, count: figure(count) })} onPress={lead}>
      {figure(count)}
    </LinkButton>
  )
}
