/** Content codings in which the front keeps answers, the smallest first. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/**
 * The coding to answer in, of those that are there (RFC 9110, 12.5.3): the one that the client
 * likes best, and of equals the smallest. A client that refuses everything gets the plain bytes.
 */
export function chooseEncoding(
  accepted: string | undefined,
  available: (encoding: Encoding) => boolean,
): Encoding {
  const weights = weightsOf(accepted ?? '');
  let best: Encoding = 'identity';
  let bestWeight = 0;
  for (const encoding of ENCODINGS) {
    const weight = available(encoding) ? weightOf(encoding, weights) : 0;
    if (weight > bestWeight) {
      best = encoding;
      bestWeight = weight;
    }
  }
  return best;
}

function weightsOf(accepted: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of accepted.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const q = parameters.find((parameter) => /^q\s*=/.test(parameter));
    const weight = q === undefined ? 1 : Number(q.slice(q.indexOf('=') + 1));
    // A weight that is none is no leave to send this coding.
    if (coding) weights.set(coding, weight >= 0 && weight <= 1 ? weight : 0);
  }
  return weights;
}

// What is not named is refused, except the plain bytes, which come last.
function weightOf(encoding: Encoding, weights: Map<string, number>): number {
  return weights.get(encoding) ?? weights.get('*') ?? (encoding === 'identity' ? 0.0001 : 0);
}
