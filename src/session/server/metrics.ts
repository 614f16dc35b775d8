// Figures of the server, as text that Prometheus reads.

/** Upper bounds in seconds of how long the store took. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5] as const

export interface Metrics {
  /** More or fewer sessions in memory, or connections to them. */
  counted(what: 'sessions' | 'connections', by: number): void
  answered(code: string): void
  /** A write to the store that took so many milliseconds. */
  wrote(milliseconds: number, entries: number): void
  text(): string
}

export function createMetrics(): Metrics {
  const answers = new Map<string, number>()
  const buckets = BOUNDS.map(() => 0)
  let writes = 0
  let seconds = 0
  let written = 0
  const open = { sessions: 0, connections: 0 }
  return {
    counted(what, by) {
      open[what] += by
    },
    answered(code) {
      answers.set(code, (answers.get(code) ?? 0) + 1)
    },
    wrote(milliseconds, entries) {
      writes += 1
      written += entries
      seconds += milliseconds / 1000
      for (const [index, bound] of BOUNDS.entries())
        if (milliseconds / 1000 <= bound) buckets[index] = (buckets[index] ?? 0) + 1
    },
    text() {
      const { rss, heapUsed } = process.memoryUsage()
      const { user, system } = process.cpuUsage()
      const lines = [
        ...one('krap_sessions', 'gauge', open.sessions),
        ...one('krap_connections', 'gauge', open.connections),
        ...one('krap_entries_total', 'counter', written),
        ...one('process_resident_memory_bytes', 'gauge', rss),
        ...one('process_heap_bytes', 'gauge', heapUsed),
        ...one('process_cpu_seconds_total', 'counter', (user + system) / 1e6),
        '# TYPE krap_answers_total counter',
        ...[...answers].map(([code, count]) => `krap_answers_total{answer="${code}"} ${count}`),
        '# TYPE krap_store_write_seconds histogram',
        ...BOUNDS.map((bound, index) => `krap_store_write_seconds_bucket{le="${bound}"} ${buckets[index]}`),
        `krap_store_write_seconds_bucket{le="+Inf"} ${writes}`,
        `krap_store_write_seconds_sum ${seconds}`,
        `krap_store_write_seconds_count ${writes}`,
      ]
      return `${lines.join('\n')}\n`
    },
  }
}

const one = (name: string, type: string, value: number): string[] => [
  `# TYPE ${name} ${type}`,
  `${name} ${value}`,
]
