const WIDTH = 720;
const LABELS = 300;
const NUMBERS = 70;
const ROW = 26;
const HEAD = 40;

/**
 * Horizontal bars as an SVG of its own, readable on light and dark: `bars` are
 * `{ name, rate }`, drawn in their order to one scale.
 */
export function drawChart(title, bars) {
  const most = Math.max(...bars.map(({ rate }) => rate));
  const height = HEAD + bars.length * ROW + 10;
  const rows = bars.map(({ name, rate }, at) => {
    const y = HEAD + at * ROW;
    const length = Math.max(1, Math.round((rate / most) * (WIDTH - LABELS - NUMBERS)));
    return `  <text x="${LABELS - 10}" y="${y + 14}" text-anchor="end">${escape(name)}</text>
  <rect x="${LABELS}" y="${y + 1}" width="${length}" height="18" rx="2"/>
  <text x="${LABELS + length + 8}" y="${y + 14}">${Math.round(rate).toLocaleString('en')}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escape(title)}">
  <style>
    text { font: 13px system-ui, sans-serif; fill: #24292f }
    .title { font-weight: 600 }
    rect { fill: #1f6f8b }
    @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } rect { fill: #58b4d1 } }
  </style>
  <text class="title" x="${LABELS}" y="22">${escape(title)}</text>
${rows.join('\n')}
</svg>
`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
