/** A person against whom nothing is known: whether the hour lets them be texted. */
import { QuietHours } from '../quiet/QuietHours.tsx'
import { useQuiet } from '../quiet/useQuiet.ts'
import { Tag } from '../ui/sign/Tag.tsx'
import css from './ContactCard.module.css'
import { contactWords } from './words.ts'

export function MayText({ phone }: { readonly phone: string }) {
  const quiet = useQuiet(phone)
  if (!phone.startsWith('+')) return <Tag tone="warn">{contactWords.cannotAnswer}</Tag>
  return quiet?.isQuiet ? <QuietHours quiet={quiet} className={css.reason} /> : <Tag tone="ok">{contactWords.canText}</Tag>
}
