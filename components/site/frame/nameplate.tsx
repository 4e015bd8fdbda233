const VIEW_BOX = '22 -395 879 508';

// «أفق» with a drawn-out kashida and the half-sun on it, on a grid of 4 units of the typeface,
// whose y axis points up.
const QAF =
  'M230 185l-44 32l27 34l43-32l-26-34zm-71 0l-43 32l27 34l43-32l-27-34zm-12-293q-60 0-90 31q-31 31-31 81q0 38 17 84l32-10q-11-33-11-56q0-34 21-51q22-16 67-16q29 0 51 6q23 6 36 16q13 10 13 21q0 4 0 8q1 4 1 8l12-14h-50q-13 0-29 2q-15 2-28 9q-13 6-21 19q-9 14-9 36q0 27 11 48q11 20 29 32q18 11 38 11q21 0 38-13q17-13 28-37q11-25 14-58l-12 10h44v-59h-44l12 8q-1-37-20-63q-19-25-50-39q-32-14-69-14zm104 159q-4 17-11 29q-8 13-19 20q-11 6-26 6q-12 0-20-4q-8-4-12-10q-3-6-3-12q0-13 14-18q14-5 37-5q10 0 22 0q12 1 25 2l-7-8z';
const FA =
  'M0 0v59h79q28 0 42 2q13 3 17 13q4 9 4 30v18q0 16-5 27q-5 12-12 20q-8 7-17 11q-9 4-17 4q-19 0-29-10q-10-10-10-20q0-9 8-14q7-5 19-6q12-2 24-2q19 0 34 1q15 1 27 2l-4-41q-18-6-32-9q-13-4-29-4q-33 0-50 10q-17 10-23 25q-5 15-5 29q0 26 10 46q10 20 27 32q18 12 39 12q20 0 35-11q15-10 25-28q11-18 16-40q5-23 5-47q0-16-2-29q-2-14-6-24q-6-17-14-28q-8-11-25-17q-16-6-37-9q-21-2-48-2h-46zm89 262l-46 34l28 36l46-34l-28-36z';
const ALEF =
  'M48 0q-5 62-13 129q-7 68-17 141l43 2q8-74 14-142q6-68 11-130h-38zm-60 287h-1l-3 25l24 11l1-9q-8 3-14 13q-6 10-6 19q0 19 12 32q12 13 34 13q10 0 18-4q9-4 15-9l-8-23q-7 4-14 5q-7 2-13 2q-9 0-15-3q-6-4-6-10q0-6 10-12q10-6 20-4q4 1 12 2q8 2 20 4l-5-30q-28-5-48-11q-20-5-33-11z';

/** The name the drawing says; a newspaper of another name sets its own in type. */
const DRAWN_NAME = 'أفق';

/** The newspaper's name as its sign. The link around it carries the name in words. */
export function Nameplate({ name }: { name: string }) {
  if (name !== DRAWN_NAME) return <span className="logo word">{name}</span>;
  return (
    <svg className="logo" viewBox={VIEW_BOX} aria-hidden="true">
      <g id="nameplate" transform="scale(1 -1)" fill="currentColor">
        <path d={QAF} />
        <path d="M309 0h305v59H309z" />
        <path transform="translate(605)" d={FA} />
        <path transform="translate(808)" d={ALEF} />
        <path className="sun" d="M379 80a82 82 0 0 0 165 0z" />
      </g>
    </svg>
  );
}

/** The sign once more on a page that has drawn it already. */
export function NameplateAgain({ name }: { name: string }) {
  if (name !== DRAWN_NAME) return <span className="logo word">{name}</span>;
  return (
    <svg className="logo" viewBox={VIEW_BOX} role="img" aria-label={name}>
      <use href="#nameplate" />
    </svg>
  );
}
