/** @param json from `syndication/json-ld.ts`, whose texts cannot end a script */
export function JsonLd({ json }: { json: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
