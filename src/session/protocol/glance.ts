import type { MonthView } from '#engine'

/** What a watcher sees of the household beside what the wall shows: each task its own part. */
export type Glance =
  | ({ task: 'letters' } & Pick<MonthView, 'letters'>)
  | {
      task: 'children'
      needs: Record<string, 'open' | 'met' | 'refused'>
      people: MonthView['house']['people']
    }
  | ({ task: 'money' } & Pick<MonthView, 'purse' | 'until' | 'reminders' | 'bills'>)
  | ({ task: 'mood' } & Pick<MonthView, 'why' | 'circle' | 'until'>)
  | ({ task: 'system' } & Pick<MonthView, 'organisations' | 'applications' | 'papers'>)
