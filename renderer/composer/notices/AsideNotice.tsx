/** What was typed before is at hand while the composer is open. */
import { Undo2 } from 'lucide-react'
import { useFilling, usePage } from '../../page/usePage.ts'
import { LinkButton } from '../../ui/button/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { asideWords, composerWords } from '../words.ts'
import css from './Notices.module.css'

export function AsideNotice() {
  const { composing } = usePage()
  const aside = useFilling((state) => state.aside)
  if (!aside) return null
  return (
    <Notice tone="info" icon={Undo2}>
      <span className={css.row}>
        {asideWords[aside.why]}
        <LinkButton onPress={composing.bringBack}>{composerWords.undo}</LinkButton>
      </span>
    </Notice>
  )
}
