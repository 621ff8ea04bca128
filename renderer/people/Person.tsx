/** One contact: what is known of them, and the chats with them. */
import { ArrowLeft, MessageCircle, MessageCircleOff } from 'lucide-react'
import { useState } from 'react'
import { mayTakeBack } from '../../common/consent/take-back.ts'
import { newer } from '../../common/mirror/mirror.ts'
import type { Contact } from '../../contract/model.ts'
import { AllowAgain } from '../chat/person/AllowAgain.tsx'
import { StopTexting } from '../chat/person/StopTexting.tsx'
import card from '../contact/ContactCard.module.css'
import { Earlier, EarlierFailed } from '../contact/Earlier.tsx'
import { Facts } from '../contact/Facts.tsx'
import { Notes } from '../contact/Notes.tsx'
import { Tags } from '../contact/tags/Tags.tsx'
import { useNumbers } from '../page/useNumbers.ts'
import { useAnswer } from '../page/useAnswer.ts'
import { useMirror, usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import { IconButton } from '../ui/button/IconButton.tsx'
import { Avatar } from '../ui/sign/Avatar.tsx'
import { Words } from '../ui/text/Words.tsx'
import { barOf } from '../words/marks.ts'
import css from './People.module.css'
import { peopleWords } from './words.ts'

type Props = { readonly contact: Contact; readonly onBack: () => void }

export function Person({ contact: listedContact, onBack }: Props) {
  const { composing } = usePage()
  const { nameOf } = useNumbers()
  const { phone } = listedContact
  const known = useMirror((state) => state.contacts.get(phone))
  const contact = known ? newer(listedContact, known) : listedContact
  const { history, again } = useHistory(phone)
  const [isStopping, setStopping] = useState(false)
  const [isAllowing, setAllowing] = useState(false)
  const name = nameOf(contact, phone)
  const past = history === 'failed' ? undefined : history?.past
  const over = past?.filter(({ state }) => state === 'completed')
  const bar = barOf(contact)
  return (
    <section className={css.person} aria-label={peopleWords.person({ name })}>
      <header className={css.head}>
        <IconButton label={peopleWords.back} className={css.back} onPress={onBack}>
          <ArrowLeft size={16} strokeWidth={1.9} aria-hidden />
        </IconButton>
        <Avatar name={contact.name} seed={phone} />
        <div className={css.title}>
          <h2>
            <Words>{name}</Words>
          </h2>
          <Tags phone={phone} contact={contact} />
        </div>
        <div className={css.actions}>
          {!bar && phone.startsWith('+') && (
            <Button size="sm" onPress={() => void composing.begin({ to: phone, body: '' })}>
              <MessageCircle size={14} strokeWidth={1.9} aria-hidden />
              {peopleWords.newMessage}
            </Button>
          )}
          {bar && mayTakeBack(bar) && bar.kind === 'opted-out' && (
            <Button size="sm" onPress={() => setAllowing(true)}>
              {peopleWords.allow}
            </Button>
          )}
          {bar?.kind !== 'opted-out' && (
            <Button size="sm" variant="ghost" onPress={() => setStopping(true)}>
              <MessageCircleOff size={14} strokeWidth={1.9} aria-hidden />
              {peopleWords.stop}
            </Button>
          )}
        </div>
      </header>
      <div className={css.about}>
        <div className={card.section}>
          <Facts key={phone} phone={phone} contact={contact} />
        </div>
        <Notes phone={phone} chats={over} />
        {over && <Earlier phone={phone} tasks={over} isFirst={past?.length === 0} />}
        {history === 'failed' && <EarlierFailed onAgain={again} />}
      </div>
      <AllowAgain phone={phone} name={name} isOpen={isAllowing} onClose={() => setAllowing(false)} />
      <StopTexting phone={phone} name={name} isOpen={isStopping} onClose={() => setStopping(false)} />
    </section>
  )
}

/** The chats with them: undefined until the desk has answered. */
function useHistory(phone: string) {
  const [tries, setTries] = useState(0)
  const { state, answer } = useAnswer('contact.history', { phone }, tries)
  return { history: state === 'failed' ? state : answer, again: () => setTries(tries + 1) }
}
