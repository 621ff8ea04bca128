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
          This Electron is a stand-in for a newer one that could not be had when Textdesk was made. Known security holes in it are no longer mended, so it is for
          trying only.
        </Notice>
      )}
    </div>
  )
}
