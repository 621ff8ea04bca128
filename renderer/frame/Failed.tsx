/** In the place of a window for which the desk had no answer. */
import { usePage } from '../page/usePage.ts'
import { Button } from '../ui/button/Button.tsx'
import css from './App.module.css'
import { frameWords } from './words.ts'

export function Failed() {
  const { reload } = usePage()
  return (
    <div className={css.failed} role="alert">
      <p>{frameWords.failed}</p>
      <Button variant="primary" onPress={reload}>
        {frameWords.tryAgain}
      </Button>
    </div>
  )
}
