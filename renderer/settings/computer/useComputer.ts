/** What Textdesk runs on here and what this computer lets it do; undefined until the desk has answered. */
import { useEffect, useState } from 'react'
import type { Computer } from '../../../contract/queries.ts'
import { desk } from '../../desk/desk.ts'

export function useComputer(): Computer | undefined {
  const [computer, setComputer] = useState<Computer>()
  useEffect(() => {
    let wanted = true
    // Without an answer nothing is said; the desk has logged why.
    desk.query('desktop.computer', {}).then((found) => wanted && setComputer(found), () => undefined)
    return () => {
      wanted = false
    }
  }, [])
  return computer
}
