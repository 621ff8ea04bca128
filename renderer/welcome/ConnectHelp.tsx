/** The column beside the connect form: where the keys are, and what they are used for. */
import css from '../account/Connect.module.css'
import { welcomeWords } from './words.ts'

export function ConnectHelp() {
  return (
    <aside className={css.help}>
      <section>
        <h2>{welcomeWords.whatIsTwilio}</h2>
        <p>{welcomeWords.whatIsTwilioText}</p>
      </section>
      <section>
        <h2>{welcomeWords.whereToFind}</h2>
        <ol className={css.steps}>
          <li>{welcomeWords.signIn}</li>
          <li>{welcomeWords.openKeys}</li>
          <li>{welcomeWords.copyKeys}</li>
        </ol>
      </section>
      <section>
        <h2>{welcomeWords.whatItCan}</h2>
        <p>{welcomeWords.whatItCanText}</p>
      </section>
      <section>
        <h2>{welcomeWords.tryingOut}</h2>
        <p>{welcomeWords.tryingOutText}</p>
      </section>
    </aside>
  )
}
