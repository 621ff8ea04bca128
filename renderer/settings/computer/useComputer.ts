/** What Textdesk runs on here and what this computer lets it do; undefined until the desk has answered. */
import { useEffect, useState } from 'react'
import type { Computer } from '../../../contract/queries.ts'
import { usePage } from '../../page/usePage.ts'

export function useComputer(): Computer | undefined {
  const { query } = usePage()
  const [computer, setComputer] = useState<Computer>()
  useEffect(() => {
    let wanted = true
    // Without an answer nothing is said; the desk has logged why.
    query('desktop.computer', {}).then((found) => wanted && setComputer(found), () => undefined)
    return () => {
      wanted = false
    }
  }, [query])
  return computer
}
