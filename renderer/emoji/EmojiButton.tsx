/** The button that opens the picker of emoji. Picker and catalogue are fetched when it is first pressed. */
import { Smile } from 'lucide-react'
import { Suspense, useRef, useState, type RefObject } from 'react'
import { insertAtCaret } from '../ui/field/insertAtCaret.ts'
import { IconButton } from '../ui/button/IconButton.tsx'
import { PopoverFrame } from '../ui/overlay/Popover.tsx'
import { part } from '../ui/region/part.ts'
import { Region } from '../ui/region/Region.tsx'
import { Spinner } from '../ui/sign/Spinner.tsx'
import css from './Emoji.module.css'
import { emojiWords as words } from './words.ts'

const EmojiPicker = part(async () => (await import('./EmojiPicker.tsx')).EmojiPicker)

/** @param props.box where one comes into the text, in the place of what is marked there */
export function EmojiButton({ box, body }: { readonly box: RefObject<HTMLTextAreaElement | null>; readonly body: string }) {
  const opener = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const pick = (sign: string) => {
    setOpen(false)
    if (box.current) insertAtCaret(box.current, sign)
  }
  return (
    <>
      <IconButton label={words.insert} ref={opener} aria-haspopup="dialog" aria-expanded={isOpen} preventFocusOnPress onPress={() => setOpen(true)}>
        <Smile size={16} strokeWidth={1.9} aria-hidden />
      </IconButton>
      <PopoverFrame triggerRef={opener} isOpen={isOpen} onOpenChange={setOpen} placement="top start">
        <Region className={css.loading}>
          <Suspense
            fallback={
              <p className={css.loading} role="status" aria-label={words.loading}>
                <Spinner />
              </p>
            }
          >
            <EmojiPicker body={body} onPick={pick} />
          </Suspense>
        </Region>
      </PopoverFrame>
    </>
  )
}
