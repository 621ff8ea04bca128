/** The picture of an empty sheet. */
import css from './EmptyChat.module.css'

export function Art() {
  return (
    <svg className={css.art} width="92" height="68" viewBox="0 0 92 68" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden>
      <path strokeLinejoin="round" d="M20 2h52a12 12 0 0 1 12 12v20a12 12 0 0 1-12 12H42L28 58V46h-8A12 12 0 0 1 8 34V14A12 12 0 0 1 20 2z" />
      <path strokeLinecap="round" opacity="0.6" d="M24 19h34M24 29h22" />
      <path strokeLinecap="round" d="M2 65h88" />
    </svg>
  )
}
