/** How chats ended: a table whose bars repeat what its figures say. */
import { figure } from '../../common/wording/formats.ts'
import type { Stats } from '../../contract/queries.ts'
import { useMirror } from '../page/usePage.ts'
import { ColorDot } from '../ui/sign/ColorDot.tsx'
import text from '../ui/text.module.css'
import { dispositionColorIn, dispositionNameIn, noDisposition } from '../words/dispositions.ts'
import css from './Stats.module.css'
import { statsWords } from './words.ts'

export function Outcomes({ outcomes }: { readonly outcomes: Stats['outcomes'] }) {
  const list = useMirror((state) => state.settings.dispositions)
  const most = Math.max(1, ...outcomes.map(({ count }) => count))
  return (
    <section className={css.outcomes}>
      <h2 id="outcomes">{statsWords.outcomes}</h2>
      {outcomes.length === 0 ? (
        <p className={css.note}>{statsWords.noOutcome}</p>
      ) : (
        <table aria-labelledby="outcomes">
          <thead className={text.hidden}>
            <tr>
              <th scope="col">{statsWords.outcome}</th>
              <th scope="col">{statsWords.chats}</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map(({ disposition, count }) => (
              <tr key={disposition ?? ''}>
                <th scope="row">
                  <span className={css.outcome}>
                    <ColorDot color={dispositionColorIn(list, disposition)} />
                    {disposition === undefined ? noDisposition.counted : dispositionNameIn(list, disposition)}
                  </span>
                  <svg className={css.bar} width="100%" height="8" aria-hidden>
                    <rect className={css.track} width="100%" height="8" rx="4" />
                    <rect className={css.fill} width={`${(100 * count) / most}%`} height="8" rx="4" />
                  </svg>
                </th>
                <td>{figure(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
