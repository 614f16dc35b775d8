/** A code as it is typed: capitals, without spaces and dashes. */
export const tidyCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** The code in the path of a seat, `/join/<code>`; empty where there is none. */
export const codeIn = (path: string): string => tidyCode(decodeURIComponent(path.split('/')[2] ?? ''))
