/** What was chosen shows from that moment, and until the choice is kept or refused; then what the desk holds shows. */
import { startTransition, useOptimistic } from 'react'

/** Returns what to show, and how to choose. Choosing never throws: `keep` tells of its own refusals. */
export function useChosen<Value>(value: Value, keep: (value: Value) => unknown): readonly [Value, (chosen: Value) => void] {
  const [shown, show] = useOptimistic(value)
  const choose = (chosen: Value) =>
    startTransition(async () => {
      show(chosen)
      await keep(chosen)
    })
  return [shown, choose]
}
