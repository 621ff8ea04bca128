/** The column beside the connect form: where the keys are, and what they are used for. */
import css from '../account/Connect.module.css'

export function ConnectHelp() {
  return (
    <aside className={css.help}>
      <section>
        <h2>What is Twilio?</h2>
        <p>The phone service behind your hotline’s number. Whoever runs the hotline has the account.</p>
      </section>
      <section>
        <h2>Where to find these</h2>
        <ol className={css.steps}>
          <li>Sign in to the Twilio Console.</li>
          <li>Open Account, then API keys and tokens.</li>
          <li>Copy the account SID and the auth token.</li>
        </ol>
      </section>
      <section>
        <h2>What Textdesk can do with them</h2>
        <p>It only sends and reads messages on the number you choose. It never buys numbers or changes billing.</p>
      </section>
      <section>
        <h2>Just trying it out?</h2>
        <p>Practice mode has everything except real messages.</p>
      </section>
    </aside>
  )
}
