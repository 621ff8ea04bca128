/** When messages came and went: as a chart, or as a table whose figures lead to what they count. */
import { useState } from 'react'
import type { Days, Stats } from '../../contract/answers/stats.ts'
import { Button } from '../ui/button/Button.tsx'
import { barsOf, summaryOf, type NamedBar } from './chart/bars.ts'
import { Chart } from './chart/Chart.tsx'
import { FigureLink, type Counted } from './counted/FigureLink.tsx'
import css from './Stats.module.css'
import { barNames, chartTitles, statsWords, textListWords } from './words/words.ts'

type Props = { readonly days: Days; readonly stats: Stats; readonly show: (counted: Counted) => void }

export function Messages({ days, stats, show }: Props) {
  const [isTable, setTable] = useState(false)
  const bars = barsOf(stats)
  return (
    <section className={css.messages}>
      <header>
        <h2>{chartTitles[stats.by]}</h2>
        {!isTable && (
          <span className={css.key} aria-hidden>
            <i className={css.grey} /> {statsWords.received} <i className={css.petrol} /> {statsWords.sent}
          </span>
        )}
        <Button size="sm" variant="ghost" aria-pressed={isTable} onPress={() => setTable(!isTable)}>
          {isTable ? statsWords.asChart : statsWords.asTable}
        </Button>
      </header>
      {isTable ? <BarTable by={stats.by} bars={bars} show={show} /> : <Chart bars={bars} summary={summaryOf(days, stats, bars)} />}
    </section>
  )
}

function BarTable({ by, bars, show }: { readonly by: Stats['by']; readonly bars: readonly NamedBar[]; readonly show: Props['show'] }) {
  const cell = ({ from, until, says, ...counts }: NamedBar, of: 'received' | 'sent') => (
    <td>
      <FigureLink count={counts[of]} counted={{ kind: 'texts', of, within: { from, until }, when: says }} what={statsWords.listOf({ what: textListWords[of], when: says })} show={show} />
    </td>
  )
  return (
    <table className={css.table} aria-label={chartTitles[by]}>
      <thead>
        <tr>
          <th scope="col">{barNames[by]}</th>
          <th scope="col">{statsWords.received}</th>
          <th scope="col">{statsWords.sent}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.from}>
            <th scope="row">{bar.says}</th>
            {cell(bar, 'received')}
            {cell(bar, 'sent')}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
