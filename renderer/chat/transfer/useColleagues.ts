/** Whom the chat may go to: asked once when the dialog opens, since nothing may move under the pointer. */
import { useState } from 'react'
import type { Colleague } from '../../../contract/team.ts'
import { useAnswer } from '../../page/useAnswer.ts'
import { receivers } from '../../team/board/colleagues.ts'

/** Undefined until they are known. */
type Found = { readonly workers?: readonly Colleague[]; readonly failed: boolean }

export function useColleagues(): Found & { readonly askAgain: () => void } {
  const [tries, setTries] = useState(0)
  const { state, answer } = useAnswer('team.board', {}, tries)
  return { ...(answer && { workers: receivers(answer.workers) }), failed: state === 'failed', askAgain: () => setTries(tries + 1) }
}
