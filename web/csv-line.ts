/** What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), full-width signs too. */
const FORMULA = /^[\s]*[=+\-@\t\r\n＝＋－＠|]/u;

/**
 * One line of a CSV file (RFC 4180, every cell quoted, CRLF at its end). A cell that a spreadsheet
 * would compute begins with an apostrophe instead.
 */
export function csvLine(cells: string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
