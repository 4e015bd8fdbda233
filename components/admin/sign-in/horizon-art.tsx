const RIDGES = [
  {
    fill: '#9db1cd',
    line: 'M0 438L160 265L320 442L480 245L640 419L800 340L960 413L1120 235L1280 412L1440 230L1600 435V900H0Z',
    mist: { y: 470, opacity: 0.5 },
  },
  {
    fill: '#6180a8',
    line: 'M0 536L133 491L267 535L400 394L533 539L667 357L800 567L933 413L1067 532L1200 377L1333 538L1467 380L1600 561V900H0Z',
    mist: { y: 590, opacity: 0.41 },
  },
  {
    fill: '#35527d',
    line: 'M0 688L114 494L229 667L343 533L457 668L571 578L686 653L800 526L914 679L1029 548L1143 674L1257 540L1371 665L1486 519L1600 676V900H0Z',
    mist: { y: 710, opacity: 0.32 },
  },
  {
    fill: '#1b2f50',
    line: 'M0 804L100 733L200 797L300 732L400 798L500 675L600 805L700 626L800 808L900 661L1000 808L1100 733L1200 776L1300 693L1400 785L1500 667L1600 806V900H0Z',
    mist: { y: 830, opacity: 0.23 },
  },
];

const TREE_HEIGHTS = [60, 102, 74, 116, 88];

/** A row of pointed trees along the lower edge. */
const TREES = Array.from({ length: 35 }, (_, at) => {
  const height = TREE_HEIGHTS[at % TREE_HEIGHTS.length] ?? 0;
  return `M${20 + 46 * at} 900v${-height}l18-50 18 50V900Z`;
}).join('');

/** Mountains one behind the other at sunrise, under the design's halftone screen. */
export function HorizonArt() {
  return (
    <svg viewBox="0 0 1600 900" preserveAspectRatio="xMinYMax slice" aria-hidden="true">
      <defs>
        <linearGradient id="sky" x2="0" y2="1">
          <stop stopColor="#c9d5e6" />
          <stop offset="1" stopColor="#f1e4d8" />
        </linearGradient>
        <pattern
          id="halftone"
          width="9"
          height="9"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(24)"
        >
          <circle cx="4.5" cy="4.5" r="1.5" fill="#101d34" fillOpacity=".13" />
        </pattern>
      </defs>
      <rect width="1600" height="900" fill="url(#sky)" />
      <circle cx="420" cy="260" r="90" fill="#e9b25c" />
      {RIDGES.map(({ fill, line, mist }) => (
        <g key={fill}>
          <path d={line} fill={fill} />
          <rect width="1600" y={mist.y} height="70" fill="#f1e4d8" opacity={mist.opacity} />
        </g>
      ))}
      <path d={TREES} fill="#101d34" />
      <rect width="1600" height="900" fill="url(#halftone)" />
    </svg>
  );
}
