/** Stands in the place of a row that could not be drawn; the others are not concerned. */
import { LinkButton } from '../../ui/button/Button.tsx'
import css from '../TaskPanel.module.css'
import { tasksWords } from '../words.ts'

/** @param props.as what the list around it holds */
export function FailedRow({ as: Row, onAgain }: { as: 'li' | 'div'; onAgain: () => void }) {
  return (
    <Row className={css.empty} role={Row === 'div' ? 'alert' : undefined}>
      {tasksWords.rowFailed} <LinkButton onPress={onAgain}>{tasksWords.tryAgain}</LinkButton>
    </Row>
  )
}
