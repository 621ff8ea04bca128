/** Shows a voter's picture as large as the window allows, and larger: letters and ballots that were photographed have to be read. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { usePage } from '../page/usePage.ts'
import type { Shown } from '../page/view.ts'
import { Dialog } from '../ui/overlay/Dialog.tsx'
import css from './Picture.module.css'
import { Stage } from './Stage.tsx'
import { Tools } from './Tools.tsx'
import { useCaption } from './useCaption.ts'
import { usePictures } from './usePictures.ts'
import { useZoom } from './useZoom.ts'

export function Picture({ shown }: { readonly shown: Shown }) {
  const { view } = usePage()
  return (
    <Dialog label="Picture" isOpen onClose={view.closePicture} className={css.viewer}>
      <Viewer shown={shown} />
    </Dialog>
  )
}

function Viewer({ shown }: { readonly shown: Shown }) {
  const image = useRef<HTMLImageElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const zoom = useZoom(shown.url, stage, image)
  const pictures = usePictures(shown)
  const caption = useCaption(shown.mediaId)
  const [broken, setBroken] = useState<string>()
  const isBroken = broken === shown.url
  // Here the keys are heard.
  useEffect(() => stage.current?.focus(), [])
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    '+': zoom.larger, '=': zoom.larger, '-': zoom.smaller, '0': zoom.fit,
    // A picture that is wider than the window is scrolled by them.
    ...(zoom.isWider ? {} : { ArrowLeft: pictures.previous, ArrowRight: pictures.next }),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <div className={css.whole} role="presentation" onKeyDown={onKeyDown}>
      <Tools shown={shown} caption={caption} image={image} zoom={zoom} isBroken={isBroken} />
      <Stage url={shown.url} alt={caption.alt} stage={stage} image={image} zoom={zoom} pictures={pictures} isBroken={isBroken} onBroken={() => setBroken(shown.url)} />
    </div>
  )
}
