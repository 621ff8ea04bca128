/** Which Textdesk this is, and what it runs on. */
import type { Computer } from '../../../contract/queries.ts'
import { Notice } from '../../ui/Notice.tsx'
import css from '../Settings.module.css'

export function AboutField({ version, electron, chromium, isStandIn }: Computer) {
  return (
    <div>
      <div className={css.label}>About</div>
      <p className={css.about}>
        Textdesk {version}, on Electron {electron} with Chromium {chromium}
      </p>
      {isStandIn && (
        <Notice tone="warn">
          This is an older Electron, since the newer one couldn’t be downloaded when Textdesk was built. Its known security holes are no longer fixed, so use it
          for trying Textdesk out only.
        </Notice>
      )}
    </div>
  )
}
