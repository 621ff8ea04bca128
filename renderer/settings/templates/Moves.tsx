/** The place of a template in its folder, which is that in the list where one is chosen. */
import { ArrowDown, ArrowUp } from 'lucide-react'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { templatesWords as words } from './words.ts'

type Props = { readonly title: string; readonly isFirst: boolean; readonly isLast: boolean; readonly onMove: (by: -1 | 1) => void }

export function Moves({ title, isFirst, isLast, onMove }: Props) {
  return (
    <>
      <IconButton small label={words.up({ title })} isDisabled={isFirst} onPress={() => onMove(-1)}>
        <ArrowUp size={14} strokeWidth={1.9} aria-hidden />
      </IconButton>
      <IconButton small label={words.down({ title })} isDisabled={isLast} onPress={() => onMove(1)}>
        <ArrowDown size={14} strokeWidth={1.9} aria-hidden />
      </IconButton>
    </>
  )
}
