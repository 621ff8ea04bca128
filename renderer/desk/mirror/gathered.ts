/**
 * A desk whose events come together while many come: each drawing of the window takes a core some milliseconds, and a thousand voters who write
 * at once bring hundreds of events. The first comes at once, as does all that is held when the desk has answered, so that whoever asked finds
 * in the mirror what they asked for.
 */
import type { Desk, DeskEvent } from '../../../contract/events.ts'

/** So often the window follows; nobody sees the difference, and the agent's own doings never wait. */
const togetherMs = 50

export function gathered(bridge: Desk): Desk {
  let held: DeskEvent[] = []
  let isResting = false
  let heard: (event: DeskEvent) => void = () => undefined

  function handOver(): void {
    const events = held
    held = []
    for (const event of events) heard(event)
  }

  function rest(): void {
    isResting = true
    setTimeout(() => {
      isResting = false
      if (held.length > 0) {
        handOver()
        rest()
      }
    }, togetherMs)
  }

  /** What the desk told before it answered comes before the answer. */
  async function inOrder<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer
    } finally {
      handOver()
    }
  }

  return {
    command: (name, input) => inOrder(bridge.command(name, input)),
    query: (name, input) => inOrder(bridge.query(name, input)),
    on(listen) {
      heard = listen
      const stop = bridge.on((event) => {
        held.push(event)
        if (isResting) return
        handOver()
        rest()
      })
      return () => {
        heard = () => undefined
        stop()
      }
    },
  }
}
