/** Messages received and sent, drawn as pairs of bars: visx has the scales, the grid and the axes. */
import { useEffect, useRef, useState, type RefObject } from 'react'
import { AxisBottom, AxisLeft } from '@visx/axis'
import { GridRows } from '@visx/grid'
import { scaleBand, scaleLinear } from '@visx/scale'
import { figure } from '../../../common/wording/formats.ts'
import type { NamedBar } from './bars.ts'
import css from './Chart.module.css'
import { statsWords } from '../words/words.ts'

/** What stands beside the bars for figures, and under them for names, px. */
const margin = { left: 40, right: 4, top: 12, bottom: 30 } as const
const nameWidth = 48
const tallest = 380
const widestBar = 15
const lines = 5
/** An empty chart has a ground too. */
const leastTop = 4

export function Chart({ bars, summary }: { readonly bars: readonly NamedBar[]; readonly summary: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  return (
    <div ref={frame} className={css.frame}>
      {width > 0 && <Drawing bars={bars} summary={summary} width={width} height={Math.min(tallest, Math.round(width * 0.72))} />}
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

type DrawingProps = { readonly bars: readonly NamedBar[]; readonly summary: string; readonly width: number; readonly height: number }

function Drawing({ bars, summary, width, height }: DrawingProps) {
  const right = Math.max(margin.left, width - margin.right)
  const bottom = height - margin.bottom
  const places = scaleBand({ domain: bars.map(({ from }) => from), range: [margin.left, right], paddingInner: 0.28, paddingOuter: 0.14 })
  const counts = scaleLinear({ domain: [0, Math.max(leastTop, ...bars.flatMap(({ received, sent }) => [received, sent]))], range: [bottom, margin.top], nice: lines })
  const ticks = counts.ticks(lines).filter((count) => Number.isInteger(count))
  const each = Math.min(widestBar, places.bandwidth() / 2)
  // Names run into each other where there is little room.
  const step = Math.ceil(nameWidth / Math.max(1, places.step()))
  const labels = new Map(bars.map(({ from, label }) => [from, label]))
  return (
    <svg className={css.chart} width={width} height={height} role="img" aria-label={summary}>
      <GridRows scale={counts} left={margin.left} width={right - margin.left} tickValues={ticks} className={css.grid} stroke="" />
      <AxisLeft scale={counts} left={margin.left} tickValues={ticks} tickFormat={(count) => figure(Number(count))} hideAxisLine hideTicks tickLabelProps={{ className: css.tick, textAnchor: 'end', dx: 0, dy: 4, fill: '', fontSize: '', fontFamily: '' }} />
      {bars.map((bar) => {
        const middle = places(bar.from)! + places.bandwidth() / 2
        const tall = (count: number): number => bottom - counts(count)
        return (
          <g key={bar.from}>
            <title>{statsWords.bar({ when: bar.says, received: figure(bar.received), sent: figure(bar.sent) })}</title>
            <rect className={css.received} x={middle - each - 0.5} width={each} y={counts(bar.received)} height={tall(bar.received)} rx="2" />
            <rect className={css.sent} x={middle + 0.5} width={each} y={counts(bar.sent)} height={tall(bar.sent)} rx="2" />
          </g>
        )
      })}
      <AxisBottom
        scale={places}
        top={bottom}
        tickValues={bars.filter((_, index) => index % step === 0).map(({ from }) => from)}
        tickFormat={(from) => labels.get(from) ?? ''}
        hideAxisLine
        hideTicks
        tickLabelProps={{ className: css.tick, textAnchor: 'middle', dy: 4, fill: '', fontSize: '', fontFamily: '' }}
      />
    </svg>
  )
}
