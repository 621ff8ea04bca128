/** What the composer is, and from which number it sends. */
import { X } from 'lucide-react'
import { useNumbers } from '../page/useNumbers.ts'
import { useMirror } from '../page/usePage.ts'
import { IconButton } from '../ui/button/IconButton.tsx'
import css from './Composer.module.css'
import { composerWords } from './words.ts'

export function ComposerHead({ onClose }: { readonly onClose: () => void }) {
  const sender = useMirror((state) => state.line.sender)
  const { numberOf } = useNumbers()
  return (
    <div className={css.head}>
      <h2>{composerWords.title}</h2>
      {sender && <span className={css.from}>{sender.startsWith('+') ? composerWords.from({ number: numberOf(sender) }) : composerWords.fromService}</span>}
      <IconButton label={composerWords.close} onPress={onClose}>
        <X size={16} strokeWidth={1.9} aria-hidden />
      </IconButton>
    </div>
  )
}
