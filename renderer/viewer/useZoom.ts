/** The scale of the picture on its stage; a point of it stays where it is while the scale changes. */
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { fitting, scaled } from './zoom.ts'

type Size = { readonly width: number; readonly height: number }
type Point = { readonly x: number; readonly y: number }

/** What stays: a point of the picture, as a part of its width and height, and where it is seen. */
type Held = { readonly part: Point; readonly at: Point }

export type Zoom = ReturnType<typeof useZoom>

const none: Size = { width: 0, height: 0 }

/** @param url of the picture: the next one begins whole */
export function useZoom(url: string, stage: RefObject<HTMLDivElement | null>, image: RefObject<HTMLImageElement | null>) {
  const [loaded, setLoaded] = useState({ url, size: none })
  const [room, setRoom] = useState(none)
  const [choice, setChoice] = useState<{ readonly url: string; readonly scale: number }>()
  const held = useRef<Held>(undefined)
  const picture = loaded.url === url ? loaded.size : none
  /** Undefined while the whole of it is shown. */
  const chosen = choice?.url === url ? choice.scale : undefined
  const isReady = picture.width > 0 && room.width > 0
  const fit = isReady ? fitting(picture, room) : 1
  const scale = chosen === undefined ? fit : Math.max(chosen, fit)

  useLayoutEffect(() => {
    const box = stage.current
    if (!box) return
    const watch = new ResizeObserver(() => setRoom({ width: box.offsetWidth, height: box.offsetHeight }))
    watch.observe(box)
    return () => watch.disconnect()
  }, [stage])

  useLayoutEffect(() => {
    if (!held.current || !image.current) return
    const { part, at } = held.current
    const { left, top, width, height } = image.current.getBoundingClientRect()
    stage.current?.scrollBy(left + part.x * width - at.x, top + part.y * height - at.y)
    held.current = undefined
  }, [stage, image, scale])

  /** @param at the point that stays, in the window; the middle of the stage when it is left out */
  const by = (steps: number, at?: Point) => {
    const box = stage.current?.getBoundingClientRect()
    const drawn = image.current?.getBoundingClientRect()
    if (!isReady || !box || !drawn) return
    const point = at ?? { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    held.current = { part: { x: (point.x - drawn.left) / drawn.width, y: (point.y - drawn.top) / drawn.height }, at: point }
    const next = scaled(scale, steps, fit)
    setChoice(next === fit ? undefined : { url, scale: next })
  }
  const latest = useRef(by)
  useLayoutEffect(() => void (latest.current = by))

  useEffect(() => {
    const box = stage.current
    // React listens in a way that cannot keep the window's own zoom away.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      latest.current(-Math.sign(event.deltaY), { x: event.clientX, y: event.clientY })
    }
    box?.addEventListener('wheel', onWheel, { passive: false })
    return () => box?.removeEventListener('wheel', onWheel)
  }, [stage])

  return {
    /** px in the window; undefined until the picture is here. */
    width: isReady ? picture.width * scale : undefined,
    percent: Math.round(scale * 100),
    isFit: chosen === undefined,
    isWider: isReady && picture.width * scale > room.width + 1,
    loaded: ({ naturalWidth, naturalHeight }: HTMLImageElement) => setLoaded({ url, size: { width: naturalWidth, height: naturalHeight } }),
    larger: () => by(1),
    smaller: () => by(-1),
    fit: () => setChoice(undefined),
  }
}
