/** Asks when the agent wants to come back to a conversation: one press for the usual times, a field for any other. */
import { useState } from 'react'
import { newId } from '../../common/ids.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { fieldBox } from '../ui/field/Field.tsx'
import { Dialog } from '../ui/overlay/Dialog.tsx'
import { clockTime, comingMoment } from '../words/times.ts'
import css from './FollowUps.module.css'
import { presetsAt, timeIn } from './presets.ts'
import { followWords as words, presetWords } from './words.ts'

type Props = { readonly conversationId: string; readonly isOpen: boolean; readonly onClose: () => void }

export function FollowUpDialog({ isOpen, onClose, conversationId }: Props) {
  return (
    <Dialog label={words.menu} isOpen={isOpen} onClose={onClose} className={css.dialog}>
      <Times conversationId={conversationId} onClose={onClose} />
    </Dialog>
  )
}

function Times({ conversationId, onClose }: Omit<Props, 'isOpen'>) {
  const { act, clock } = usePage()
  const [now] = useState(() => clock.now())
  const [typed, setTyped] = useState('')
  const set = useMirror(({ followUps }) => [...followUps.values()].find((each) => each.conversationId === conversationId))
  const custom = timeIn(typed, now)
  const remind = (at: number) => {
    onClose()
    void act('followUp.set', { followUpId: newId(), conversationId, at })
  }
  return (
    <>
      <h2>{words.title}</h2>
      <p>{set ? words.was(comingMoment(set.at, now)) : words.means}</p>
      <div className={css.presets}>
        {presetsAt(now).map(({ kind, at }, index) => (
          <Button key={kind} block autoFocus={index === 0} onPress={() => remind(at)}>
            {kind === 'tomorrow' || kind === 'monday' ? presetWords[kind]({ time: clockTime(at) }) : presetWords[kind]}
          </Button>
        ))}
      </div>
      <form
        className={css.custom}
        onSubmit={(event) => {
          event.preventDefault()
          if (custom !== undefined) remind(custom)
        }}
      >
        <input type="datetime-local" className={fieldBox} aria-label={words.custom} value={typed} onChange={({ target }) => setTyped(target.value)} />
        <Button variant="primary" type="submit" isDisabled={custom === undefined}>
          {words.set}
        </Button>
      </form>
      <div className={css.answers}>
        <Button variant="ghost" onPress={onClose}>
          {words.cancel}
        </Button>
      </div>
    </>
  )
}
