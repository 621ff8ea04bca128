/** Something inside a control is under way. */
import { LoaderCircle } from 'lucide-react'
import css from './Spinner.module.css'

export function Spinner({ size = 14 }: { size?: number }) {
  return <LoaderCircle size={size} strokeWidth={2.1} className={css.spinner} aria-hidden />
}
