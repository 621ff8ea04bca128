/** The app's mark. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg className={className} width="22" height="22" viewBox="0 0 1024 1024" aria-hidden>
      <clipPath id="mark-shape">
        <rect width="1024" height="1024" rx="236" />
      </clipPath>
      <g clipPath="url(#mark-shape)">
        <path fill="#0D6B6E" d="M0 0h1024v1024H0z" />
        <path fill="#084F52" d="M0 774h1024v250H0z" />
      </g>
      <g transform="translate(512 762) scale(1.12) translate(-512 -749)">
        <path
          fill="#fff"
          d="M352 194h320a164 164 0 0 1 164 164v100a164 164 0 0 1-164 164H548L407.5 749a21 21 0 0 1-35.5-15.2V622h-20a164 164 0 0 1-164-164V358a164 164 0 0 1 164-164z"
        />
        <path d="M396 410l86 84 146-156" fill="none" stroke="#0D6B6E" strokeWidth="88" strokeLinecap="round" strokeLinejoin="round" />
      </g>
    </svg>
  )
}
