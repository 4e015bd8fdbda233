const DEFAULT_ZOOM = 14;

interface Point {
  lat: string | undefined;
  lon: string | undefined;
}

/**
 * The place that an address of a map shows, as `lat,lon,zoom`; null where it names none, as short
 * addresses do. Of OpenStreetMap the `mlat`, `#map=` and the `marker` or `bbox` of its frame; of
 * Google the pin in `!3d…!4d…`, the point of a frame in `!2d…!3d…`, a query and `/@lat,lon,zoomz`.
 */
export function placeIn({ pathname, hash, searchParams }: URL): string | null {
  const data = pathname + (searchParams.get('pb') ?? '');
  const osm = /^#map=(\d+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash);
  const google = /^\/maps\/(?:.*\/)?@(-?[\d.]+),(-?[\d.]+)(?:,(\d+)(?:\.\d+)?z)?/.exec(pathname);
  const pin = /!3d(-?[\d.]+)!4d(-?[\d.]+)/.exec(data);
  const framed = /!2d(-?[\d.]+)!3d(-?[\d.]+)/.exec(data);
  const found: Point[] = [
    { lat: searchParams.get('mlat') ?? undefined, lon: searchParams.get('mlon') ?? undefined },
    ...['marker', 'q', 'query', 'll', 'center'].map((name) => pair(searchParams.get(name))),
    { lat: pin?.[1], lon: pin?.[2] },
    { lat: framed?.[2], lon: framed?.[1] },
    { lat: google?.[1], lon: google?.[2] },
    { lat: osm?.[2], lon: osm?.[3] },
    middle(searchParams.get('bbox')),
  ];
  const point = found.find(({ lat, lon }) => lat && lon);
  const zoom = Number(osm?.[1] ?? google?.[3] ?? searchParams.get('z') ?? DEFAULT_ZOOM);
  return point ? code(Number(point.lat), Number(point.lon), zoom) : null;
}

function code(lat: number, lon: number, zoom: number): string | null {
  if (!(Math.abs(lat) <= 85 && Math.abs(lon) <= 180)) return null;
  if (!Number.isInteger(zoom) || zoom < 0 || zoom > 19) return null;
  const short = (degrees: number) => String(Number(degrees.toFixed(5)));
  return `${short(lat)},${short(lon)},${zoom}`;
}

function pair(text: string | null): Point {
  const found = /^(-?[\d.]+),\s*(-?[\d.]+)$/.exec(text ?? '');
  return { lat: found?.[1], lon: found?.[2] };
}

/** The middle of `west,south,east,north`. */
function middle(box: string | null): Point {
  const edges = (box ?? '').split(',').map(Number);
  const [west = NaN, south = NaN, east = NaN, north = NaN] = edges;
  if (edges.length !== 4 || edges.some(Number.isNaN)) return { lat: undefined, lon: undefined };
  return { lat: String((south + north) / 2), lon: String((west + east) / 2) };
}
