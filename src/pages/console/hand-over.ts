const TYPES = { json: 'application/json', csv: 'text/csv;charset=utf-8' }
/** Without it spreadsheets read the letters of a table as another alphabet's. */
const BYTE_ORDER = '\uFEFF'

/** Hands a text to the visitor as a file. */
export function handOverFile(name: string, text: string, form: 'json' | 'csv'): void {
  const blob = new Blob(form === 'csv' ? [BYTE_ORDER, text] : [text], { type: TYPES[form] })
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
