/** The stack of what lies over the window, and which part of it hears a key: the one on top. */
import { doWrite, isComposing, isPressed, pressedOf } from './press.ts'
import type { ShortcutName } from './shortcuts.ts'
import { isTextBox } from './textbox.ts'

/** From the bottom up. Whatever opens later lies over its like. Nothing under a `modal` hears a key, be it a dialog, a menu or a popover. */
const kinds = ['window', 'page', 'card', 'composer', 'modal'] as const
export type LayerKind = (typeof kinds)[number]

type Binding = { readonly name: ShortcutName; readonly act: (event: KeyboardEvent) => void }

export type Layer = {
  readonly kind: LayerKind
  /** Where it is drawn. The window is drawn wherever nothing else is. */
  readonly place: () => Element | null
  /** The newest last. */
  readonly bindings: Set<Binding>
}

/** A layer that is open. */
type Open = { readonly layer: Layer; readonly close: (() => void) | undefined }

export type Layers = ReturnType<typeof createLayers>

export const newLayer = (kind: LayerKind, place: Layer['place']): Layer => ({ kind, place, bindings: new Set() })

export function createLayers() {
  const ground = newLayer('window', () => null)
  /** From the bottom up. */
  let stack: readonly Open[] = [{ layer: ground, close: undefined }]
  const top = () => stack.at(-1)?.layer ?? ground

  /** Where the focus is; with the focus nowhere, the top layer. */
  function homeOf(focused: EventTarget | null): Layer {
    if (!(focused instanceof Element) || focused === document.body) return top()
    return stack.findLast(({ layer }) => layer.place()?.contains(focused))?.layer ?? ground
  }

  /** What the layer does with the key. A key that writes, and whatever belongs to a layer over the window, is heard only where the focus is. */
  function actOf({ layer, close }: Open, event: KeyboardEvent, home: Layer): Binding['act'] | undefined {
    if (close && isPressed(event, 'escape')) return close
    const hears = ({ name }: Binding) => {
      const keys = pressedOf(event, name)
      if (!keys) return false
      return doWrite(keys) ? layer === home && !isTextBox(event.target) : layer === home || layer === ground
    }
    return [...layer.bindings].findLast(hears)?.act
  }

  /** Hears a key that nothing nearer to the focus has used. A held key repeats nothing. */
  function hear(event: KeyboardEvent): void {
    if (event.defaultPrevented || isComposing(event)) return
    const home = homeOf(event.target)
    for (const open of stack.toReversed()) {
      const act = actOf(open, event, home)
      if (act) {
        event.preventDefault()
        if (!event.repeat) act(event)
      }
      if (act || open.layer.kind === 'modal') return
    }
  }

  return {
    /** The window itself. */
    ground,
    /** The layer on top. */
    top,
    /** Where the topmost layer of the kind is drawn; null while none is open. */
    placeOf: (kind: LayerKind): Element | null => stack.findLast(({ layer }) => layer.kind === kind)?.layer.place() ?? null,
    /**
     * Lays one over its like. Returns the way to take it away.
     *
     * @param close what Escape does, wherever the focus is; left out where the layer sees to it itself
     */
    open(layer: Layer, close?: () => void): () => void {
      const open = { layer, close }
      stack = [...stack, open].toSorted((a, b) => kinds.indexOf(a.layer.kind) - kinds.indexOf(b.layer.kind))
      return () => {
        stack = stack.filter((one) => one !== open)
      }
    },
    /** Calls `act` when the shortcut is heard in the layer. Returns the way to stop. */
    bind(layer: Layer, name: ShortcutName, act: Binding['act']): () => void {
      const binding = { name, act }
      layer.bindings.add(binding)
      return () => void layer.bindings.delete(binding)
    },
    hear,
    /** Listens to the window's keys, after everything nearer to the focus. Returns the way to stop. */
    listen(window: Window): () => void {
      window.addEventListener('keydown', hear)
      return () => window.removeEventListener('keydown', hear)
    },
  }
}
