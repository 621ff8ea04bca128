/** What a practice chat looks like; a picture, not a chat. */
import { Check, CheckCheck } from 'lucide-react'
import { Avatar } from '../ui/sign/Avatar.tsx'
import { Tag } from '../ui/sign/Tag.tsx'
import css from './PracticePicture.module.css'

export function PracticePicture() {
  return (
    <div className={css.right} aria-hidden>
      <div className={css.card}>
        <div className={css.head}>
          <Avatar name="Ruben Castellano" seed="+16025550106" />
          <div className={css.who}>
            <b>Ruben Castellano</b>
            <div>(602) 555-0106 · Phoenix, AZ</div>
          </div>
          <Tag tone="warn">Practice voter</Tag>
        </div>
        <p className={css.voter}>Hi, is it too late to register?</p>
        <p className={css.meta}>10:02 AM</p>
        <p className={css.agent}>Good morning Ruben, I can check that. Which county do you live in?</p>
        <p className={css.metaAgent}>
          10:03 AM · <CheckCheck size={13} strokeWidth={2.1} className={css.delivered} />
          Delivered
        </p>
        <p className={css.voter}>Maricopa</p>
        <p className={css.meta}>10:03 AM</p>
        <p className={css.agent}>Thanks. One moment while I look up the date for you.</p>
        <p className={css.metaAgent}>
          10:04 AM · <Check size={13} strokeWidth={2.1} />
          Sent
        </p>
      </div>
      <p className={css.caption}>Practice voters take their time, as real ones do.</p>
    </div>
  )
}
