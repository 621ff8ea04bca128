/** Messages received and sent, drawn as pairs of bars; the same in a table for whoever asks for it. */
import type { Period, Stats } from '../../contract/queries.ts'
import { barsOf, summaryOf, ticksOf, type Bar } from './bars.ts'
import css from './Chart.module.css'

const [width, height] = [590, 430]
/** Where the bars stand. */
const plot = { left: 34, top: 12, right: width - 4, bottom: height - 30 } as const

export function Chart({ period, stats }: { readonly period: Period; readonly stats: Pick<Stats, 'from' | 'hours'> }) {
  const bars = barsOf(period, stats)
  const ticks = ticksOf(bars)
  const highest = ticks.at(-1)!
  const yOf = (count: number) => plot.bottom - ((plot.bottom - plot.top) * count) / highest
  return (
    <svg className={css.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summaryOf(period, bars)}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={css.line} x1={plot.left} x2={plot.right} y1={yOf(tick)} y2={yOf(tick)} />
          <text className={css.tick} x={plot.left - 8} y={yOf(tick) + 4} textAnchor="end">
            {tick.toLocaleString('en-US')}
          </text>
        </g>
      ))}
      {bars.map((bar, index) => (
        <Pair key={bar.at} bar={bar} index={index} of={bars.length} yOf={yOf} />
      ))}
    </svg>
  )
}

type PairProps = { readonly bar: Bar; readonly index: number; readonly of: number; readonly yOf: (count: number) => number }

function Pair({ bar, index, of, yOf }: PairProps) {
  const slot = (plot.right - plot.left) / of
  const middle = plot.left + slot * (index + 0.5)
  const each = Math.min(15, slot * 0.36)
  // Hours of a long day would run into each other.
  const isNamed = of <= 12 || index % 2 === 0
  return (
    <g>
      <title>{`${bar.says}: ${bar.received} received, ${bar.sent} sent`}</title>
      <rect className={css.received} x={middle - each - 1} width={each} y={yOf(bar.received)} height={plot.bottom - yOf(bar.received)} rx="2" />
      <rect className={css.sent} x={middle + 1} width={each} y={yOf(bar.sent)} height={plot.bottom - yOf(bar.sent)} rx="2" />
      {isNamed && (
        <text className={css.tick} x={middle} y={height - 10} textAnchor="middle">
          {bar.label}
        </text>
      )}
    </g>
  )
}

export function ChartTable({ period, stats }: { readonly period: Period; readonly stats: Pick<Stats, 'from' | 'hours'> }) {
  return (
    <table className={css.table} aria-label={period === 'week' ? 'Messages by day' : 'Messages by hour'}>
      <thead>
        <tr>
          <th scope="col">{period === 'week' ? 'Day' : 'Hour'}</th>
          <th scope="col">Received</th>
          <th scope="col">Sent</th>
        </tr>
      </thead>
      <tbody>
        {barsOf(period, stats).map(({ at, says, received, sent }) => (
          <tr key={at}>
            <th scope="row">{says}</th>
            <td>{received}</td>
            <td>{sent}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
