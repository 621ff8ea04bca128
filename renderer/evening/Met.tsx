/** Which of the voters of a real evening the agent met, and what came of it. */
import { useId } from 'react'
import { personalities, type Met as MetVoter } from '../../contract/answers/evening.ts'
import text from '../ui/text.module.css'
import css from './Evening.module.css'
import { eveningWords as words, lessonWords, personalityWords } from './words.ts'

export function Met({ met }: { readonly met: readonly MetVoter[] }) {
  const id = useId()
  const all = personalities.length
  return (
    <section className={css.met}>
      <h2 id={id}>{words.met}</h2>
      <p className={css.none}>{met.length === 0 ? words.metNobody({ all }) : words.metOf({ count: met.length, all })}</p>
      {met.length > 0 && (
        <table aria-labelledby={id}>
          <thead className={text.hidden}>
            <tr>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.came}</th>
            </tr>
          </thead>
          <tbody>
            {met.map(({ personality, lesson }) => (
              <tr key={personality}>
                <th scope="row">{personalityWords[personality]}</th>
                <td>{lessonWords[lesson]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
