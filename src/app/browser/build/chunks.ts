// How the scripts of the pages are cut. A phone that joins over plain http fetches six files at a time and waits a round
// trip for each: left to itself the bundler cuts what the pages share into some twenty small ones.

interface Group {
  name: string
  test(id: string): boolean
  priority: number
}

const group = (name: string, priority: number, path: RegExp): Group => ({
  name,
  priority,
  test: (id) => path.test(id.replaceAll('\\', '/')),
})

/** Groups of modules, each a chunk of its own; a module belongs to the first that names it. */
export const chunks = {
  includeDependenciesRecursively: false,
  groups: [
    // What runs first on either page, and the bounds that both know.
    group(
      'first',
      6,
      /vite\/preload-helper|\/src\/(?:app\/browser\/(?:language|storage)|pages\/common\/month-library|session\/protocol\/limits)\./,
    ),
    // Knocks at the door of a session.
    group(
      'door',
      5,
      /\/src\/(?:session\/(?:client\/|protocol\/(?:patch|listeners|refusal|walk))|pages\/seat\/(?:entrance|tidy-code)\.)/,
    ),
    group('seat', 4, /\/src\/(?:pages\/seat\/(?!seat-in-app)|app\/browser\/join-start\.)/),
    // What draws, words and dates: every page.
    group(
      'base',
      3,
      /\/node_modules\/(?:preact|i18next)\/|\/src\/(?:ui\/|i18n\/[^/]+$|pages\/common\/(?:belief-(?:beside|check|marks)|date-of-day|use-(?:carrier|loaded|title)|settings|month-words|group-story)\.|pages\/play\/option-items\.)/,
    ),
    // What a month that is over is worked out and drawn with.
    group('debrief', 2, /\/src\/(?:debrief\/|pages\/end\/(?!end-page))/),
    group('words-nl', 2, /\/src\/i18n\/nl\/(?:belief-sentences|common|debrief-steps|error|level|load)\./),
    group('words-en', 2, /\/src\/i18n\/en\/(?:belief-sentences|common|debrief-steps|error|level|load)\./),
    group('seat-nl', 1, /\/src\/i18n\/nl\/(?:for-seat|seat|seat-walk)\./),
    group('seat-en', 1, /\/src\/i18n\/en\/(?:for-seat|seat|seat-walk)\./),
  ],
}
