/** Panels in which something is looked up: Esc lays them aside first. A letter and what lies around it are the month itself. */
const LOOKED_UP: ReadonlySet<string> = new Set(['why', 'sources', 'post', 'settings'])

export const isLookedUp = (panel: string): boolean => LOOKED_UP.has(panel)
