/** What a practice chat looks like; a picture, not a chat. */
import { Check, CheckCheck } from 'lucide-react'
import { Avatar } from '../ui/sign/Avatar.tsx'
import { Tag } from '../ui/sign/Tag.tsx'
import { clockTime } from '../words/times.ts'
import css from './PracticePicture.module.css'
import { pictureWords } from './words.ts'

const voter = { name: 'Ruben Castellano', phone: '+16025550106', numberAndPlace: '(602) 555-0106 · Phoenix, AZ' }
const morning = (minute: number) => clockTime(new Date(2026, 10, 3, 10, minute).getTime())

export function PracticePicture() {
  return (
    <div className={css.right} aria-hidden>
      <div className={css.card}>
        <div className={css.head}>
          <Avatar name={voter.name} seed={voter.phone} />
          <div className={css.who}>
            <b>{voter.name}</b>
            <div>{voter.numberAndPlace}</div>
          </div>
          <Tag tone="warn">{pictureWords.tag}</Tag>
        </div>
        <p className={css.voter}>{pictureWords.left1}</p>
        <p className={css.meta}>{morning(2)}</p>
        <p className={css.agent}>{pictureWords.right1}</p>
        <p className={css.metaAgent}>
          {morning(3)} <span>·</span> <CheckCheck size={13} strokeWidth={2.1} className={css.delivered} />
          {pictureWords.delivered}
        </p>
        <p className={css.voter}>{pictureWords.left2}</p>
        <p className={css.meta}>{morning(3)}</p>
        <p className={css.agent}>{pictureWords.right2}</p>
        <p className={css.metaAgent}>
          {morning(4)} <span>·</span> <Check size={13} strokeWidth={2.1} />
          {pictureWords.sent}
        </p>
      </div>
      <p className={css.caption}>{pictureWords.caption}</p>
    </div>
  )
}
