export { readContent } from './read-file.ts'
export { checkFile, monthFiles, overlayFile, projectRoot, readMonth } from './read-month.ts'
export { type Shipped, shippedMonths } from './shipped.ts'
export { monthsPlugin } from './vite-plugin.ts'
