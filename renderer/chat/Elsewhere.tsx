/** In the place of a chat that has a window of its own: one place to write in is enough. */
import { AppWindow } from 'lucide-react'
import { usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import css from './empty/EmptyChat.module.css'
import { chatWords as words } from './words.ts'

export function Elsewhere({ taskId }: { readonly taskId: string }) {
  const { act, together } = usePage()
  return (
    <div className={css.empty}>
      <h1>{words.elsewhere}</h1>
      <p>{words.elsewhereMeans}</p>
      <div className={css.actions}>
        <Button variant="primary" size="lg" onPress={() => void act('window.popOut', { taskId })}>
          <AppWindow size={16} strokeWidth={2.1} aria-hidden />
          {words.elsewhereShow}
        </Button>
        <Button size="lg" onPress={() => together.tell({ kind: 'bring-back', chat: taskId })}>
          {words.elsewhereBack}
        </Button>
      </div>
    </div>
  )
}
