/** Saves a voter's file where the agent says. */
import { Download } from 'lucide-react'
import { usePage } from '../../../../page/usePage.ts'
import { IconButton } from '../../../../ui/button/IconButton.tsx'
import { LinkButton } from '../../../../ui/button/Button.tsx'
import { fileWords } from '../../words.ts'
import css from './FilePart.module.css'

/** @param isOver on a picture, where there is room for a sign only */
export function Save({ mediaId, isOver = false }: { readonly mediaId: string; readonly isOver?: boolean }) {
  const { act } = usePage()
  const save = () => void act('file.save', { mediaId })
  if (!isOver) {
    return (
      <LinkButton className={css.save} onPress={save}>
        {fileWords.save}
      </LinkButton>
    )
  }
  return (
    <IconButton small label={fileWords.save} className={css.over} onPress={save}>
      <Download size={14} strokeWidth={2} aria-hidden />
    </IconButton>
  )
}
