/** A layer over the window: while it is open its keys are heard before those of what lies under it. */
import { useEffectEvent, useLayoutEffect, useState, type ReactNode, type RefObject } from 'react'
import { newLayer, type LayerKind } from '../../page/keys/layers.ts'
import { usePage } from '../../page/usePage.ts'
import { usePaneKeys } from './panes.ts'
import { LayerContext, SightContext } from './useShortcut.ts'

export type LayerProps = {
  readonly kind: LayerKind
  /** Where it is drawn. */
  readonly place: RefObject<Element | null>
  /** What Escape does; left out where the layer sees to it itself. */
  readonly onClose?: (() => void) | undefined
  /** One that is not open yet, or fades away already, hears nothing. */
  readonly isOpen?: boolean
  readonly children: ReactNode
}

export function Layer({ kind, place, onClose, isOpen = true, children }: LayerProps) {
  const { layers } = usePage()
  const [layer] = useState(() => newLayer(kind, () => place.current))
  const close = useEffectEvent(() => onClose?.())
  const canClose = onClose !== undefined
  useLayoutEffect(() => (isOpen ? layers.open(layer, canClose ? () => close() : undefined) : undefined), [layers, layer, isOpen, canClose])
  return (
    <LayerContext value={layer}>
      <SightContext value>
        {kind === 'modal' && <PaneKeys around={place} />}
        {children}
      </SightContext>
    </LayerContext>
  )
}

function PaneKeys({ around }: { around: LayerProps['place'] }) {
  usePaneKeys(around)
  return null
}
