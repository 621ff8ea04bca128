/** Leads from whatever fills the compact window back to the list; what waits there unread is counted on it. */
import { ArrowLeft } from 'lucide-react'
import { unreadIn } from '../../../common/mirror/figures.ts'
import { useMirror, usePage } from '../../page/usePage.ts'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { Badge } from '../../ui/sign/Badge.tsx'
import { tasksWords } from '../words.ts'
import css from './BackButton.module.css'

export function BackButton() {
  const { chat, view } = usePage()
  const unread = useMirror(unreadIn)
  // A window with one chat has no list.
  if (chat !== undefined) return null
  return (
    <IconButton label={tasksWords.backToTasks({ unread })} className={css.back} onPress={view.showTasks}>
      <ArrowLeft size={17} strokeWidth={1.9} aria-hidden />
      <Badge count={unread} />
    </IconButton>
  )
}
