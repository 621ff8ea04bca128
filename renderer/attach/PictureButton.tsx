/** The button at a text box that adds a picture by its public link, and what opens over it. Nothing is fetched from the link here: that would tell its host where the agent is. */
import { ImagePlus } from 'lucide-react'
import { useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { Dialog } from 'react-aria-components/Dialog'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { readPicture } from '../../common/link/picture.ts'
import { Button } from '../ui/button/Button.tsx'
import { IconButton } from '../ui/button/IconButton.tsx'
import { fieldBox, FieldError, FieldLabel } from '../ui/field/Field.tsx'
import { PopoverFrame } from '../ui/overlay/Popover.tsx'
import css from './Attach.module.css'
import { attachWords as words, pictureFaultWords } from './words.ts'

type Props = {
  /** Where the agent goes on writing. */
  readonly box: RefObject<HTMLTextAreaElement | null>
  /** The picture that goes along already, which another takes the place of. */
  readonly url: string | undefined
  readonly onTake: (url: string) => void
}

export function PictureButton({ box, url, onTake }: Props) {
  const opener = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const take = (taken: string) => {
    // As long as it is open it keeps the focus.
    flushSync(() => setOpen(false))
    onTake(taken)
    box.current?.focus()
  }
  return (
    <>
      <IconButton label={words.add} ref={opener} aria-haspopup="dialog" aria-expanded={isOpen} preventFocusOnPress onPress={() => setOpen(true)}>
        <ImagePlus size={16} strokeWidth={1.9} aria-hidden />
      </IconButton>
      <PopoverFrame triggerRef={opener} isOpen={isOpen} onOpenChange={setOpen} placement="top start">
        <Dialog aria-label={words.add} className={css.dialog ?? ''}>
          <LinkForm url={url} onTake={take} onCancel={() => setOpen(false)} />
        </Dialog>
      </PopoverFrame>
    </>
  )
}

function LinkForm({ url = '', onTake, onCancel }: Omit<Props, 'box'> & { readonly onCancel: () => void }) {
  const [typed, setTyped] = useState(url)
  const reading = readPicture(typed)
  const fault = 'fault' in reading && typed.trim() !== '' ? reading.fault : undefined
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if ('url' in reading) onTake(reading.url)
      }}
    >
      <p>{words.means}</p>
      <p>{words.mms}</p>
      <TextField className={css.field} value={typed} onChange={setTyped} isInvalid={fault !== undefined} autoFocus>
        <FieldLabel>{words.link}</FieldLabel>
        <Input className={fieldBox} dir="ltr" inputMode="url" spellCheck={false} autoComplete="off" />
        {fault && <FieldError>{pictureFaultWords[fault]}</FieldError>}
      </TextField>
      <div className={css.answers}>
        <Button size="sm" onPress={onCancel}>
          {words.cancel}
        </Button>
        <Button size="sm" variant="primary" type="submit" isDisabled={'fault' in reading}>
          {words.take}
        </Button>
      </div>
    </form>
  )
}
