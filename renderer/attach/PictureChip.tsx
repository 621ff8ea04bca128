/** A picture that is to go with a text, above the field of its words. It is called by its link and never shown. */
import { X } from 'lucide-react'
import { usePage } from '../page/usePage.ts'
import { IconButton } from '../ui/button/IconButton.tsx'
import css from './Attach.module.css'
import { PictureName } from './PictureName.tsx'
import { attachWords as words } from './words.ts'

export function PictureChip({ url, onRemove }: { readonly url: string; readonly onRemove: () => void }) {
  const { say } = usePage()
  const remove = () => {
    onRemove()
    say(words.removed)
  }
  return (
    <div role="group" aria-label={words.goesAlong} className={css.chip}>
      <PictureName url={url} />
      <IconButton small label={words.remove} onPress={remove}>
        <X size={14} strokeWidth={2.1} aria-hidden />
      </IconButton>
    </div>
  )
}
