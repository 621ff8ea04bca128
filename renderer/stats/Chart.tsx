/** Messages received and sent, drawn as pairs of bars; the same in a table for whoever asks for it. */
import { useEffect, useRef, useState, type RefObject } from 'react'
import { figure } from '../../common/wording/formats.ts'
import type { Period } from '../../contract/model.ts'
import type { Stats } from '../../contract/queries.ts'
import { barsOf, summaryOf, ticksOf, type Bar } from './bars.ts'
import css from './Chart.module.css'
import { statsWords } from './words.ts'

/** What stands beside the bars for figures, and under them for names, px. */
const margin = { left: 40, right: 4, top: 12, bottom: 30 } as const
const nameWidth = 44
const tallest = 380

export function Chart({ period, stats }: { readonly period: Period; readonly stats: Pick<Stats, 'from' | 'hours'> }) {
  const bars = barsOf(period, stats)
  const ticks = ticksOf(bars)
  const highest = ticks.at(-1)!
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const height = Math.min(tallest, Math.round(width * 0.72))
  const plot: Plot = { width: width - margin.left - margin.right, bottom: height - margin.bottom, height: height - margin.bottom - margin.top, highest }
  const yOf = (count: number) => plot.bottom - (plot.height * count) / highest
  return (
    <div ref={frame}>
      <svg className={css.chart} width={width} height={height} role="img" aria-label={summaryOf(period, bars)}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className={css.line} x1={margin.left} x2={margin.left + plot.width} y1={yOf(tick)} y2={yOf(tick)} />
            <text className={css.tick} x={margin.left - 8} y={yOf(tick) + 4} textAnchor="end">
              {figure(tick)}
            </text>
          </g>
        ))}
        {bars.map((bar, index) => (
          <Pair key={bar.at} bar={bar} index={index} of={bars.length} plot={plot} />
        ))}
      </svg>
    </div>
  )
}

/** The width that there is for it, px: letters in a drawing that is scaled would shrink with it. */
function useWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return width
}

type Plot = { readonly width: number; readonly height: number; readonly bottom: number; readonly highest: number }
type PairProps = { readonly bar: Bar; readonly index: number; readonly of: number; readonly plot: Plot }

function Pair({ bar, index, of, plot }: PairProps) {
  const slot = plot.width / of
  const middle = margin.left + slot * (index + 0.5)
  const each = Math.max(0, Math.min(15, slot * 0.36))
  const tall = (count: number) => Math.max(0, (plot.height * count) / plot.highest)
  // Names run into each other where there is little room.
  const isNamed = slot > 0 && index % Math.ceil(nameWidth / slot) === 0
  return (
    <g>
      <title>{statsWords.bar({ when: bar.says, received: figure(bar.received), sent: figure(bar.sent) })}</title>
      <rect className={css.received} x={middle - each - 1} width={each} y={plot.bottom - tall(bar.received)} height={tall(bar.received)} rx="2" />
      <rect className={css.sent} x={middle + 1} width={each} y={plot.bottom - tall(bar.sent)} height={tall(bar.sent)} rx="2" />
      {isNamed && (
        <text className={css.tick} x={middle} y={plot.bottom + 20} textAnchor="middle">
          {bar.label}
        </text>
      )}
    </g>
  )
}

export function ChartTable({ period, stats }: { readonly period: Period; readonly stats: Pick<Stats, 'from' | 'hours'> }) {
  return (
    <table className={css.table} aria-label={period === 'week' ? statsWords.byDay : statsWords.byHour}>
      <thead>
        <tr>
          <th scope="col">{period === 'week' ? statsWords.day : statsWords.hour}</th>
          <th scope="col">{statsWords.received}</th>
          <th scope="col">{statsWords.sent}</th>
        </tr>
      </thead>
      <tbody>
        {barsOf(period, stats).map(({ at, says, received, sent }) => (
          <tr key={at}>
            <th scope="row">{says}</th>
            <td>{figure(received)}</td>
            <td>{figure(sent)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
