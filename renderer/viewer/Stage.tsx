/** Where the picture lies; one that is larger is scrolled, or dragged by the pointer. */
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { PointerEvent, RefObject } from 'react'
import { IconButton } from '../ui/button/IconButton.tsx'
import css from './Picture.module.css'
import type { Pictures } from './usePictures.ts'
import type { Zoom } from './useZoom.ts'
import { viewerWords as words } from './words.ts'

type Props = {
  readonly url: string
  readonly alt: string
  readonly stage: RefObject<HTMLDivElement | null>
  readonly image: RefObject<HTMLImageElement | null>
  readonly zoom: Zoom
  readonly pictures: Pictures
  readonly isBroken: boolean
  readonly onBroken: () => void
}

export function Stage({ url, alt, stage, image, zoom, pictures, isBroken, onBroken }: Props) {
  const hold = (event: PointerEvent<HTMLDivElement>) => event.button === 0 && event.currentTarget.setPointerCapture(event.pointerId)
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) event.currentTarget.scrollBy(-event.movementX, -event.movementY)
  }
  return (
    <div className={css.middle}>
      <div ref={stage} className={css.stage} role="group" aria-label={words.stage} tabIndex={0} data-larger={!zoom.isFit || undefined} onPointerDown={hold} onPointerMove={drag}>
        {isBroken ? (
          <p className={css.broken}>{words.broken}</p>
        ) : (
          <img
            key={url}
            ref={image}
            className={css.picture}
            src={url}
            alt={alt}
            draggable={false}
            style={zoom.width === undefined ? { visibility: 'hidden' } : { width: zoom.width }}
            onLoad={(event) => zoom.loaded(event.currentTarget)}
            onError={onBroken}
          />
        )}
      </div>
      {pictures.previous && pictures.next && (
        <>
          <IconButton label={words.previous} shortcut="picture.previous" className={css.previous} onPress={pictures.previous}>
            <ChevronLeft size={18} strokeWidth={2} aria-hidden />
          </IconButton>
          <IconButton label={words.next} shortcut="picture.next" className={css.next} onPress={pictures.next}>
            <ChevronRight size={18} strokeWidth={2} aria-hidden />
          </IconButton>
        </>
      )}
    </div>
  )
}
