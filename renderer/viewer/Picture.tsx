/** Shows a voter's picture as large as the window allows, and larger: letters and ballots that were photographed have to be read. */
import { useEffect, useRef, useState } from 'react'
import { usePage } from '../page/usePage.ts'
import type { Shown } from '../page/view/view.ts'
import { useShortcut } from '../ui/keys/useShortcut.ts'
import { Dialog } from '../ui/overlay/Dialog.tsx'
import css from './Picture.module.css'
import { Stage } from './Stage.tsx'
import { Tools } from './Tools.tsx'
import { useCaption } from './useCaption.ts'
import { usePictures } from './usePictures.ts'
import { useZoom } from './useZoom.ts'
import { viewerWords } from './words.ts'

export function Picture({ shown }: { readonly shown: Shown }) {
  const { view } = usePage()
  return (
    <Dialog label={viewerWords.name} isOpen onClose={view.closePicture} className={css.viewer}>
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
  useShortcut('picture.larger', zoom.larger)
  useShortcut('picture.smaller', zoom.smaller)
  useShortcut('picture.whole', zoom.fit)
  // A picture that is wider than the window is scrolled by them.
  useShortcut('picture.previous', () => pictures.previous?.(), !zoom.isWider)
  useShortcut('picture.next', () => pictures.next?.(), !zoom.isWider)
  return (
    <div className={css.whole}>
      <Tools shown={shown} caption={caption} image={image} zoom={zoom} isBroken={isBroken} />
      <Stage url={shown.url} alt={caption.alt} stage={stage} image={image} zoom={zoom} pictures={pictures} isBroken={isBroken} onBroken={() => setBroken(shown.url)} />
    </div>
  )
}
