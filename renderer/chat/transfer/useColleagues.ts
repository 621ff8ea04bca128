/** Whom the chat may go to: asked once when the dialog opens, since nothing may move under the pointer. */
import { useEffect, useState } from 'react'
import type { Colleague } from '../../../contract/team.ts'
import { usePage } from '../../page/usePage.ts'
import { receivers } from '../../team/board/colleagues.ts'

/** Undefined until they are known. */
type Found = { readonly workers?: readonly Colleague[]; readonly failed: boolean }

export function useColleagues(): Found & { readonly askAgain: () => void } {
  const { query } = usePage()
  const [asked, setAsked] = useState(0)
  const [found, setFound] = useState<Found>({ failed: false })
  useEffect(() => {
    let wanted = true
    query('team.board', {}).then(
      ({ workers }) => wanted && setFound({ workers: receivers(workers), failed: false }),
      () => wanted && setFound({ failed: true }),
    )
    return () => {
      wanted = false
    }
  }, [query, asked])
  const askAgain = () => {
    setFound({ failed: false })
    setAsked((count) => count + 1)
  }
  return { ...found, askAgain }
}
