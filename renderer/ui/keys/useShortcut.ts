/** Keys of the layer that a component stands in. */
import { createContext, use, useEffectEvent, useLayoutEffect } from 'react'
import type { Layer } from '../../page/keys/layers.ts'
import type { ShortcutName } from '../../page/keys/shortcuts.ts'
import { usePage } from '../../page/usePage.ts'

/** The layer that is drawn around a component; the window itself where there is none. */
export const LayerContext = createContext<Layer | undefined>(undefined)

/** Whether what is drawn around a component can be seen: in the compact window one pane hides the other. */
export const SightContext = createContext(true)

/** Calls `act` when the shortcut is pressed and the layer is the one that hears it. What nobody can see, and what is not `enabled`, hears nothing. */
export function useShortcut(name: ShortcutName, act: (event: KeyboardEvent) => void, enabled = true): void {
  const { layers } = usePage()
  const layer = use(LayerContext) ?? layers.ground
  const isHeard = use(SightContext) && enabled
  const onPress = useEffectEvent(act)
  // Before the layer is painted, so that no key falls through it.
  useLayoutEffect(() => (isHeard ? layers.bind(layer, name, (event) => onPress(event)) : undefined), [layers, layer, name, isHeard])
}
